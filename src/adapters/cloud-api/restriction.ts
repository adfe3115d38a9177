import * as v from 'valibot';
import type { LineNews } from '../../adapter.js';
import { facts, perhaps } from '../../boundary/facts.js';
import { parse } from '../../boundary/parse.js';
import { knownMembers } from '../../domain/known-members.js';
import type { Restriction } from '../../domain/line-facts.js';
import { lineKey } from '../../domain/line.js';
import type { Change } from './change.js';
import { momentOf } from './moment-of.js';
import { newsId } from './news-id.js';
import { moment, phone, word } from './platform-value.js';
import { readAll } from './read-all.js';
import type { WebhookContext } from './webhook-context.js';

const update = facts({ event: word, phone_number: phone, restriction_info: v.unknown() });

const restricted = facts({
  restriction_type: perhaps(word),
  type: perhaps(word),
  expiration: perhaps(moment),
  expiration_time: perhaps(moment),
  expiration_timestamp: perhaps(moment),
});

/**
 * The platform restricts a business number: one piece of news for each line that the host names. Restrictions of what customers may
 * do, and mere warnings, forbid the agent nothing.
 */
export function restrictionNews({ value, time }: Change, context: WebhookContext): readonly LineNews[] {
  const read = parse(update, value);
  if (!read.ok || read.value.event !== 'account_restriction') return [];
  const restriction = restrictionAmong(read.value.restriction_info);
  if (!restriction) return [];
  const lines = context.linesOf?.({ phone: read.value.phone_number }) ?? [];
  return lines.map((line) => ({
    kind: 'restriction.changed',
    id: newsId('restriction', lineKey(line), time, restriction),
    at: momentOf(time, context),
    line,
    restriction,
  }));
}

/** The one restriction that stops calls of the business, in a list of a webhook or of the settings. */
export function restrictionAmong(list: unknown): Omit<Restriction, 'at'> | undefined {
  const found = readAll(restricted, list).find(
    ({ restriction_type, type }) => (restriction_type ?? type) === 'restricted_business_initiated_calling',
  );
  return found && { what: 'calls', ...knownMembers({ until: found.expiration ?? found.expiration_time ?? found.expiration_timestamp }) };
}
