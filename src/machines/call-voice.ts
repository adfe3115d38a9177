import { fromCallback, type EventObject } from 'xstate';
import type { CallFacts } from '../domain/call.js';

/** What a call tells its sound. */
export type VoiceCommand =
  /** It was dialled or is being answered: find the microphone and describe this side. */
  | { readonly type: 'voice.prepare' }
  /** Something was heard of the call; perhaps the far side's description. */
  | { readonly type: 'call.signal'; readonly call: CallFacts }
  /** The call runs; `here`: this page has it. */
  | { readonly type: 'voice.talk'; readonly here: boolean }
  /** It was not to be answered after all: let go of the microphone. */
  | { readonly type: 'voice.rest' }
  | { readonly type: 'voice.close' };

/** What the sound tells its call. */
export type VoiceEvent =
  /** This side is ready. Without a description the agent speaks on another device. */
  | { readonly type: 'voice.described'; readonly description?: string | undefined }
  | { readonly type: 'voice.failed'; readonly failure: unknown }
  /** Our own network failed. */
  | { readonly type: 'voice.lost' };

/** The sound of a call, as whoever starts a chart provides it. */
export interface VoiceEffect {
  hear(command: VoiceCommand): void;
}

/** The sound as a child of its call: it lives as long as the chart, and does nothing before it is told to. */
export const voiceLogic = (start: (tell: (event: VoiceEvent) => void) => VoiceEffect) =>
  fromCallback<VoiceCommand, unknown, EventObject>(({ sendBack, receive }) => {
    const voice = start((event) => sendBack(event));
    receive((command) => voice.hear(command));
    return () => voice.hear({ type: 'voice.close' });
  });

/** For charts on their own: the agent speaks on another device. */
export const voiceElsewhere = voiceLogic((tell) => ({
  hear: ({ type }) => type === 'voice.prepare' && tell({ type: 'voice.described' }),
}));
