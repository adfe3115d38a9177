import type { Customer } from '../domain/line.js';

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

/** The name inside a plain sentence: a right-to-left one is isolated, so that it cannot reorder the words beside it. */
export const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);

/** What a sentence calls the customer: the first name, or nothing when there is no name. */
export function firstName(customer: Pick<Customer, 'name'> | undefined): string | undefined {
  const [first] = customer?.name?.trim().split(/\s+/u) ?? [];
  return first ? isolated(first) : undefined;
}
