import type { Instant } from './instant.js';
import type { Window } from './line-facts.js';
import type { OutreachForm } from './outreach.js';
import type { Policy } from './policy.js';

/** Is the customer-service window open? It opens by news only; that it has closed follows from `closesAt`. */
export const isOpen = ({ closesAt }: Pick<Window, 'closesAt'>, now: Instant): boolean => closesAt !== undefined && now < closesAt;

/** Which forms of outreach may be offered now: never empty, the usual one first. */
export function outreachForms(window: Pick<Window, 'closesAt'>, policy: Policy, now: Instant): readonly OutreachForm[] {
  if (!isOpen(window, now)) return ['template'];
  return policy.templatesWhileOpen ? ['free-form', 'template'] : ['free-form'];
}
