import type { CallingState } from '../../../src/calling/calling.js';
import type { CallNow, ConversationState } from '../../../src/calling/conversation.js';
import type { SoundNow, VoiceNow } from '../../../src/calling/voice.js';
import { hour, second } from '../../../src/domain/instant.js';
import type { Line } from '../../../src/domain/line.js';
import { yes } from '../../../src/domain/verdict.js';
import { pictureTime as now, quietState } from '../fake-desk.js';

export const jonas = { kind: 'agent', id: 'jonas', name: 'Jonas Weber' } as const;
export const priya = { kind: 'agent', id: 'priya', name: 'Priya Nair' } as const;

/** Our call with Amara, picked up after 8 s, 2:14 ago. */
export const ongoing: CallNow & { readonly id: string } = {
  id: 'call-1',
  conversation: 'c1',
  direction: 'outgoing',
  line: quietState.line as Line,
  live: true,
  mine: true,
  here: true,
  status: 'ongoing',
  askedAt: now - 142 * second,
  startedAt: now - 134 * second,
};

/** It has not been picked up. */
export const dialled = (status: 'calling' | 'ringing', seconds: number): CallNow => {
  const { startedAt: _, ...call } = ongoing;
  return { ...call, status, askedAt: now - seconds * second };
};

/** Ended a moment ago; without a start nobody spoke. */
export function ended(more: Partial<CallNow>, { spoke = true, askedFor = 34 } = {}): CallNow {
  const { startedAt, ...call } = ongoing;
  const times = spoke ? { startedAt, seconds: 252 } : { askedAt: now - askedFor * second };
  return { ...call, ...times, endedAt: now, live: false, ...more } as CallNow;
}

export const heard = (more: Partial<Extract<VoiceNow, { where: 'here' }>> = {}): VoiceNow => ({
  where: 'here',
  stage: 'connected',
  muted: false,
  canSendTones: true,
  quality: 'good',
  ...more,
});

export const sound: SoundNow = {
  microphones: [
    { id: 'm1', label: 'Headset' },
    { id: 'm2', label: '' },
  ],
  speakers: [{ id: 's1', label: 'Built-in speakers' }],
  chosen: { microphone: 'm1' },
  ring: { volume: 0.5, muted: false },
};

export const can: NonNullable<CallingState['can']> = { decline: true, voice: true, tones: false, hold: false, transfer: false };
export const bridge: NonNullable<CallingState['can']> = { ...can, hold: true, transfer: true };

export const allowed: Partial<ConversationState> = {
  mayCall: yes,
  permission: { status: 'temporary', since: 0, until: now + 76 * hour, missedInARow: 0 },
};
