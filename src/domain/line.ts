/** A WhatsApp user. Some have no phone number (usernames, business-scoped ids): then the name is all there is to show. */
export interface Customer {
  readonly id: string;
  readonly name?: string;
  /** E.164. Personal data: never logged, stored only masked. */
  readonly phone?: string;
}

/** A WhatsApp number of the business. */
export interface BusinessNumber {
  readonly id: string;
  /** What customers see: the business's display name. */
  readonly name?: string;
  readonly phone?: string;
}

/** One customer and one business number. Window, permission, limits, streak and the call belong to it, not to a conversation. */
export interface Line {
  readonly customer: Customer;
  readonly number: BusinessNumber;
}

/** Names a line in maps, ids and activities, as `lineKey` does; no phone number is in it unless the backend uses one as an id. */
export type LineKey = string;

export const lineKey = ({ customer, number }: Line): LineKey => JSON.stringify([number.id, customer.id]);

export const isSameLine = (one: Line, other: Line): boolean => one.number.id === other.number.id && one.customer.id === other.customer.id;
