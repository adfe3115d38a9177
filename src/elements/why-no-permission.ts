import type { ConversationState } from '../calling/conversation.js';
import type { Instant } from '../domain/instant.js';
import type { Policy } from '../domain/policy.js';
import { formatOf } from '../i18n/format.js';
import type { FirstMessages } from '../i18n/messages.js';
import { businessOf, nameOf } from './parties.js';

/** What the sentence looks at. */
export interface PermissionScene {
  readonly state: ConversationState;
  readonly messages: FirstMessages;
  readonly policy: Policy;
  readonly now: Instant;
}

/** What became of the permission, and what is possible next: the button and the modal say the same. */
export function whyNoPermission({ state, messages, policy, now }: PermissionScene): string {
  const words = messages.permissionModal;
  const format = formatOf(messages);
  const { permission, mayRequest, mayInvite } = state;
  const sentences = [
    words.noPermission(permission.because ?? 'never-asked', {
      name: nameOf({ state }),
      business: businessOf({ state, messages }),
      ended: format.ago(permission.since, now),
      missed: policy.streakRevokesAt,
    }),
  ];
  if (!mayRequest.ok && mayRequest.until !== undefined) sentences.push(words.nextRequest(format.ahead(mayRequest.until, now)));
  if (!mayRequest.ok) sentences.push(mayInvite.ok ? words.inviteStillPossible : words.nothingPossible);
  return sentences.join(' ');
}
