import * as v from 'valibot';
import { facts, perhaps } from '../../boundary/facts.js';
import { parse } from '../../boundary/parse.js';
import type { Restriction } from '../../domain/line-facts.js';
import { restrictionAmong } from './restriction.js';

const settings = facts({ calling: facts({ restrictions: perhaps(facts({ restrictions_list: v.unknown() })) }) });

/** Whether the platform restricts this number's calls, by its `GET …/settings`; undefined when that cannot be read. */
export function readRestriction(body: unknown): Omit<Restriction, 'at'> | undefined {
  const read = parse(settings, body);
  return read.ok ? (restrictionAmong(read.value.calling.restrictions?.restrictions_list) ?? { what: 'none' }) : undefined;
}
