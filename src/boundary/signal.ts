import * as v from 'valibot';
import type { MissedBecause, Side, Signal, SignalKind, WithdrawnBecause } from '../domain/signal.js';
import { actor, agent } from './actor.js';
import { byKind } from './by-kind.js';
import { facts, maybe, perhaps } from './facts.js';
import { instant, seconds, whole } from './number.js';
import { id, sdp } from './text.js';

export const sides = ['agent', 'customer', 'unknown'] as const satisfies readonly Side[];
const missed = ['no-response', 'declined', 'inactive', 'busy', 'unassigned'] as const satisfies readonly MissedBecause[];
const withdrawn = ['answered', 'reassigned', 'no-answer', 'ended'] as const satisfies readonly WithdrawnBecause[];

const heard = <const K extends SignalKind, const E extends v.ObjectEntries>(kind: K, entries: E) =>
  facts({ kind: v.literal(kind), at: instant, ...entries });

/** What may be heard of a call, one line a kind. */
export const signals = {
  dialled: heard('dialled', { by: maybe(agent) }),
  incoming: heard('incoming', { heardAt: maybe(instant), offer: maybe(sdp), invite: maybe(id) }),
  offered: heard('offered', { to: v.picklist(['me', 'other']), agent: maybe(agent) }),
  withdrawn: heard('withdrawn', { because: v.picklist(withdrawn) }),
  media: heard('media', { answer: maybe(sdp) }),
  ringing: heard('ringing', {}),
  accepted: heard('accepted', { by: maybe(actor) }),
  held: heard('held', { by: maybe(agent) }),
  resumed: heard('resumed', { by: maybe(agent) }),
  rejected: heard('rejected', { by: maybe(actor) }),
  terminated: heard('terminated', {
    startedAt: maybe(instant),
    endedAt: maybe(instant),
    duration: maybe(seconds),
    failure: maybe(facts({ platformCode: maybe(whole), side: perhaps(v.picklist(sides)) })),
    by: maybe(actor),
  }),
  missed: heard('missed', { because: v.picklist(missed), after: maybe(seconds), agent: maybe(agent), endedBy: maybe(actor) }),
} satisfies { [K in SignalKind]: v.GenericSchema<unknown, Extract<Signal, { kind: K }>> };

export const signal = byKind(signals) satisfies v.GenericSchema<unknown, Signal>;
