import { activity } from '../boundary/activity.js';
import { facts, maybe } from '../boundary/facts.js';
import { instant } from '../boundary/number.js';
import { parse } from '../boundary/parse.js';
import { readConversations } from '../boundary/read.js';
import type { Activity } from '../domain/activity.js';
import { knownMembers } from '../domain/known-members.js';
import type { StoredConversation } from './store.js';

/** An activity as it was kept, or nothing if it is none: whoever wrote it, it is read like an answer of a backend. */
export function restoredActivity(row: unknown): Activity | undefined {
  const read = parse(activity, row);
  return read.ok ? read.value : undefined;
}

const slice = facts({ at: instant });
const moments = facts({
  keptAt: instant,
  seenAt: maybe(instant),
  facts: facts({
    noRequestAt: maybe(instant),
    ...{ window: slice, streak: slice, limits: maybe(slice), restriction: maybe(slice), may: maybe(slice) },
  }),
});

/**
 * A conversation as it was kept, or nothing if it is none. A backend tells the same facts with one moment for all, a stored one has
 * a moment for each slice: so both halves are read by themselves and put together again.
 */
export function restoredConversation(row: unknown, id: string): StoredConversation | undefined {
  const at = parse(moments, row);
  if (!at.ok) return undefined;
  const { facts: kept, lastCall: last } = row as { facts: { streak: { count?: unknown } }; lastCall?: unknown };
  const { keptAt, seenAt } = at.value;
  // the id was checked where it came from
  const asked = { ...kept, id: 'any', asOf: keptAt, streak: kept.streak.count, lastCall: last, call: undefined };
  const [told] = readConversations([asked], ['any']).value;
  if (!told || 'refused' in told) return undefined;
  const {
    line,
    window,
    permission,
    request,
    limits,
    restriction,
    may,
    requestedAt = [],
    connected = [],
    streak: count = 0,
    lastCall,
  } = told;
  const dated = at.value.facts;
  return knownMembers({
    id,
    keptAt,
    lastCall,
    seenAt,
    facts: knownMembers({
      line,
      permission,
      request,
      noRequestAt: dated.noRequestAt,
      requestedAt,
      connected,
      window: { ...window, ...dated.window },
      streak: { count, ...dated.streak },
      limits: limits && dated.limits && { ...limits, ...dated.limits },
      restriction: restriction && dated.restriction && { ...restriction, ...dated.restriction },
      may: may && dated.may && { ...may, ...dated.may },
    }),
  });
}
