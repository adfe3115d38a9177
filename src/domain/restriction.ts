import type { Instant } from './instant.js';
import type { LineFacts } from './line-facts.js';
import { no, type Denial } from './verdict.js';

/** The platform's pause of the business number, as far as it forbids this; it beats every other verdict. */
export function restrictionOn(what: 'calls' | 'requests', { restriction }: LineFacts, now: Instant): Denial | undefined {
  if (!restriction || (restriction.what !== what && restriction.what !== 'both')) return undefined;
  return restriction.until === undefined || now < restriction.until ? no('restricted', restriction.until) : undefined;
}
