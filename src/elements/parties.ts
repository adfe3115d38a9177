import type { ConversationState } from '../calling/conversation.js';
import { firstName, isolated } from '../i18n/first-name.js';
import type { FirstMessages } from '../i18n/messages.js';

/** Of whom sentences speak. */
interface Spoken {
  readonly state: ConversationState;
  readonly messages: FirstMessages;
}

/** What the customer is called: the first name, else the number; each language has its own words for one who has neither. */
export function nameOf({ state: { line } }: Pick<Spoken, 'state'>): string | undefined {
  return firstName(line?.customer) ?? line?.customer.phone;
}

/** What customers call the business. */
export function businessOf({ state, messages }: Spoken): string {
  const name = state.line?.number.name;
  return name ? isolated(name) : messages.permissionModal.business;
}
