import type { CallingState } from '../../calling/calling.js';
import type { CallNow, ConversationState } from '../../calling/conversation.js';
import type { Actor } from '../../domain/actor.js';
import type { Instant } from '../../domain/instant.js';
import { firstName } from '../../i18n/first-name.js';
import type { Messages } from '../../i18n/messages.js';
import type { Doer } from '../../i18n/parts/call-panel.js';

/** Everything the views of the panel look at. */
export interface PanelScene {
  readonly call: CallNow;
  readonly desk: CallingState;
  /** The conversation of the call, as far as there is one. */
  readonly conversation?: ConversationState | undefined;
  readonly messages: Messages;
  readonly now: Instant;
}

export const customerOf = ({ call }: PanelScene): string | undefined => firstName(call.line.customer);

/** Who did it, seen from this agent. */
export function doerOf(actor: Actor | undefined, scene: PanelScene): Doer {
  switch (actor?.kind) {
    case 'agent':
      return actor.id === scene.desk.agent?.id ? { kind: 'you' } : { kind: 'colleague', name: firstName(actor) };
    case 'customer':
      return { kind: 'customer', name: customerOf(scene) };
    case 'platform':
      return { kind: 'platform' };
    case 'network':
    case 'workflow':
    case 'unknown':
    case undefined:
      return { kind: 'unknown' };
    default:
      return actor satisfies never;
  }
}
