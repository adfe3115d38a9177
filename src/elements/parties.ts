import type { ConversationState } from '../calling/conversation.js';
import { firstName, isolated } from '../i18n/first-name.js';
import type { Messages } from '../i18n/messages.js';

/** Of whom sentences speak. */
interface Spoken {
  readonly state: ConversationState;
  readonly messages: Messages;
}

/** What the customer is called: the first name, else the number, else "the customer". */
export function nameOf({ state, messages }: Spoken): string {
  const customer = state.line?.customer;
  return firstName(customer) ?? customer?.phone ?? messages.permissionModal.customer;
}

/** What customers call the business. */
export function businessOf({ state, messages }: Spoken): string {
  const name = state.line?.number.name;
  return name ? isolated(name) : messages.permissionModal.business;
}
