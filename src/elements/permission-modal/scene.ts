import type { ConversationState } from '../../calling/conversation.js';
import type { Failure } from '../../domain/failure.js';
import { minute, type Duration, type Instant } from '../../domain/instant.js';
import type { OutreachForm, OutreachKind } from '../../domain/outreach.js';
import type { Policy } from '../../domain/policy.js';
import type { Reason } from '../../domain/reason.js';
import { isTakenUp } from '../../domain/takes-up.js';
import { yes, type Verdict } from '../../domain/verdict.js';
import type { Format } from '../../i18n/format.js';
import type { FirstMessages } from '../../i18n/messages.js';
import type { Explained } from '../../i18n/parts/reasons.js';
import type { PermissionModalMessages } from '../../i18n/permission-modal.js';
import { sentences } from '../../i18n/sentences.js';
import { explain } from '../explain.js';
import { businessOf, nameOf } from '../parties.js';
import type { DialogMemory } from './dialog-memory.js';

export { businessOf, nameOf };

/** Everything the views of the modal look at. */
export interface Scene {
  readonly state: ConversationState;
  readonly messages: FirstMessages;
  readonly format: Format;
  readonly policy: Policy;
  readonly now: Instant;
  readonly memory: DialogMemory;
  /** Where help is found, checked. */
  readonly supportHref?: string | undefined;
}

/** The words of the modal. */
export const wordsOf = ({ messages }: Scene): PermissionModalMessages => messages.permissionModal;

/** Permission holds: no request is offered. */
export const isPermitted = ({ state }: Scene): boolean =>
  state.permission.status === 'temporary' || state.permission.status === 'permanent';

/** May this customer be called? That the agent is in a call with somebody else is no matter of theirs. */
export const mayBeCalled = ({ state: { mayCall } }: Scene): Verdict => (isTakenUp(mayCall) ? yes : mayCall);

/** May this be sent now? */
export const verdictOn = (kind: OutreachKind, { state }: Scene): Verdict => (kind === 'request' ? state.mayRequest : state.mayInvite);

/** What is shown to choose from, possible or not. */
export const offeredKinds = (scene: Scene): readonly OutreachKind[] => (isPermitted(scene) ? ['invite'] : ['request', 'invite']);

/** What will be sent: the agent's choice while it is possible, else the first that is. What is on its way or written stays, whatever the news say. */
export function chosenKind(scene: Scene): OutreachKind | undefined {
  const { outreach } = scene.state;
  if (scene.memory.writes) return scene.memory.writes;
  if (outreach.status === 'sending') return outreach.kind;
  const possible = offeredKinds(scene).filter((kind) => verdictOn(kind, scene).ok);
  return possible.includes(scene.state.draft.kind) ? scene.state.draft.kind : possible[0];
}

/** A text that the platform refused because the window had closed, not yet exchanged for a template. */
export const windowClosedUnder = (kind: OutreachKind | undefined, { state: { outreach }, memory }: Scene): boolean =>
  outreach.status === 'failed' && outreach.kind === kind && outreach.failure.because === 'window-closed' && memory.wants !== 'template';

/** Text or template: the agent's wish where there is a choice. A refused text stays in sight until the agent moves on. */
export function chosenForm(scene: Scene): OutreachForm {
  const { state, memory } = scene;
  if (memory.wants === 'template' || memory.writes) return 'template';
  if (windowClosedUnder(chosenKind(scene), scene)) return 'free-form';
  return state.forms.includes('free-form') ? 'free-form' : 'template';
}

/** A refusal in words. */
export function explained(because: Reason, scene: Scene, more?: Omit<Failure, 'because'>): Explained {
  const { state, messages, now, policy } = scene;
  const { length, inviteMinutes } = policy;
  const max = because === 'text-too-long' ? length.body : because === 'button-too-long' ? length.button : undefined;
  const between = { min: inviteMinutes.min * minute, max: inviteMinutes.max * minute };
  return explain({ because, ...more }, state, messages, { name: nameOf(scene), business: businessOf(scene), now, max, between });
}

/** A refusal as running text; the sentence alone where it begins with what the title says. */
export const inOne = ({ title, sentence }: Explained, { messages }: Scene): string => {
  if (!sentence) return title;
  return sentence.startsWith(title) ? sentence : sentences(messages, title, sentence);
};

/** How long until the next thing that the dialog counts down to. */
export function nextEnd({ state: { mayCall, mayRequest, permission, window }, now }: Scene): Duration {
  const moments = [mayCall.ok ? undefined : mayCall.until, mayRequest.ok ? undefined : mayRequest.until, permission.until, window.closesAt];
  return Math.min(...moments.map((at) => (at === undefined || at <= now ? Infinity : at - now)));
}
