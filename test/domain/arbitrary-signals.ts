import fc from 'fast-check';
import type { Actor, Agent } from '../../src/domain/actor.js';
import type { CallFacts } from '../../src/domain/call.js';
import type { Direction, Signal } from '../../src/domain/signal.js';

/** Few moments close together, so that signals of the same moment are common; among them some on both sides of `staleRing`. */
const moments = fc.oneof(fc.integer({ min: 1_000_000, max: 1_000_009 }), fc.integer({ min: 1_000_000, max: 1_130_000 }));

const agents: fc.Arbitrary<Agent> = fc.constantFrom({ kind: 'agent', id: 'priya', name: 'Priya Nair' }, { kind: 'agent', id: 'jonas' });

const actors: fc.Arbitrary<Actor> = fc.oneof(
  agents,
  fc.constantFrom<Actor>({ kind: 'customer' }, { kind: 'platform' }, { kind: 'unknown' }),
);

const reasons = fc.constantFrom('no-response', 'declined', 'inactive', 'busy', 'unassigned');

const failures = fc.record(
  { platformCode: fc.constantFrom(138019, 138020, 138021, 138022, 138023, 1), side: fc.constantFrom('agent', 'customer', 'unknown') },
  { requiredKeys: [] },
);

const some = <T extends object>(record: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[]) =>
  fc.record(record, { requiredKeys: required, noNullPrototype: true });

/** Any one signal of a call of this direction, with every member that may be absent sometimes absent. */
export function arbitrarySignal(direction: Direction): fc.Arbitrary<Signal> {
  const at = moments;
  const kind = <K extends Signal['kind']>(name: K) => fc.constant(name);
  const both = [
    some({ kind: kind('accepted'), at, by: actors }, ['kind', 'at']),
    some({ kind: kind('held'), at, by: agents }, ['kind', 'at']),
    some({ kind: kind('resumed'), at, by: agents }, ['kind', 'at']),
    some({ kind: kind('rejected'), at, by: actors }, ['kind', 'at']),
    some({ kind: kind('terminated'), at, startedAt: moments, endedAt: moments, duration: fc.nat(120), failure: failures, by: actors }, [
      'kind',
      'at',
    ]),
  ];
  const incoming = [
    some({ kind: kind('incoming'), at, heardAt: moments, offer: fc.constant('v=0') }, ['kind', 'at']),
    some({ kind: kind('offered'), at, to: fc.constantFrom('me', 'other'), agent: agents }, ['kind', 'at', 'to']),
    some({ kind: kind('withdrawn'), at, because: fc.constantFrom('answered', 'reassigned', 'no-answer', 'ended') }, [
      'kind',
      'at',
      'because',
    ]),
    some({ kind: kind('missed'), at, because: reasons, after: fc.nat(90), agent: agents, endedBy: actors }, ['kind', 'at', 'because']),
  ];
  const outgoing = [
    some({ kind: kind('dialled'), at, by: agents }, ['kind', 'at']),
    some({ kind: kind('media'), at, answer: fc.constant('v=0') }, ['kind', 'at']),
    some({ kind: kind('ringing'), at }, ['kind', 'at']),
  ];
  return fc.oneof(...(both as fc.Arbitrary<Signal>[]), ...((direction === 'incoming' ? incoming : outgoing) as fc.Arbitrary<Signal>[]));
}

/** Any set of signals, sensible or not: nothing may depend on a backend being sensible. */
export const arbitrarySignals = (direction: Direction): fc.Arbitrary<readonly Signal[]> =>
  fc.array(arbitrarySignal(direction), { maxLength: 8 });

/** Any call as heard of so far. Always the same line, so that two of them may be taken for one call. */
export const arbitraryCall: fc.Arbitrary<CallFacts> = fc.constantFrom<Direction>('incoming', 'outgoing').chain((direction) =>
  arbitrarySignals(direction).map((signals) => ({
    id: 'call-1',
    direction,
    line: {
      customer: { id: 'amara', name: 'Amara Okafor', phone: '+447700900142' },
      number: { id: 'n1', name: 'Lumen & Oak', phone: '+442079460000' },
    },
    conversation: 'c1',
    signals,
  })),
);

/** The same items in any order, any of them again any number of times: what an at-least-once stream may deliver. */
export const delivered = <T>(items: readonly T[]): fc.Arbitrary<readonly T[]> =>
  items.length === 0
    ? fc.constant(items)
    : fc
        .array(fc.constantFrom(...items), { maxLength: 6 })
        .chain((again) => fc.shuffledSubarray([...items, ...again], { minLength: items.length + again.length }));

/** A call and the same call as an at-least-once stream may tell it. */
export const withDelivery = <T extends { readonly signals: readonly Signal[] }>(calls: fc.Arbitrary<T>): fc.Arbitrary<readonly [T, T]> =>
  calls.chain((call) => delivered(call.signals).map((signals) => [call, { ...call, signals }] as const));

/** The same signals in their order, and as a bad network tells them: late by up to 20 s each, twice, in any order. */
export const arbitrarySchedule = (direction: Direction) =>
  arbitrarySignals(direction).chain((signals) =>
    delivered(signals).chain((told) =>
      fc.array(fc.nat(20_000), { minLength: told.length, maxLength: told.length }).map((delays) => ({
        signals,
        told: told.map((signal, index) => ({ signal, after: delays[index] ?? 0 })),
      })),
    ),
  );
