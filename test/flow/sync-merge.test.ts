import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Activity } from '../../src/domain/activity.js';
import { latestActivities, mergeActivities, newestFirst } from '../../src/domain/activity-log.js';
import { mergeCall } from '../../src/domain/call-merge.js';
import { callOutcome } from '../../src/domain/call-status.js';
import type { CallFacts } from '../../src/domain/call.js';
import { hour } from '../../src/domain/instant.js';
import type { LineFacts } from '../../src/domain/line-facts.js';
import { mergeLine, type LineNews } from '../../src/domain/line-merge.js';
import { product } from '../../src/domain/policy.js';
import type { Signal } from '../../src/domain/signal.js';
import { stableJson } from '../../src/domain/stable-json.js';
import { line, noon } from '../domain/line-examples.js';
import { runs, seed } from '../settings.js';
import { dice } from './dice.js';

/** One piece of news, as the desk's parts hear it. */
type Told = { readonly row: Activity } | { readonly slice: LineNews } | { readonly call: CallFacts };

interface Known {
  readonly line: LineFacts | undefined;
  readonly rows: readonly Activity[];
  readonly calls: Readonly<Record<string, CallFacts>>;
}

/** How what is heard joins what is known. */
interface Merge {
  readonly rows: (known: readonly Activity[], told: readonly Activity[]) => readonly Activity[];
  readonly line: (known: LineFacts | undefined, told: LineNews) => LineFacts;
  readonly call: (known: CallFacts | undefined, told: CallFacts) => CallFacts;
  /** Whether everything is read again after a loss. */
  readonly rereads: boolean;
}

const sync: Merge = { rows: mergeActivities, line: mergeLine, call: mergeCall, rereads: true };

const nothing: Known = { line: undefined, rows: [], calls: {} };

/** A batch of news, as one. */
function hear(known: Known, batch: readonly Told[], merge = sync): Known {
  const rows = batch.flatMap((told) => ('row' in told ? [told.row] : []));
  const calls = { ...known.calls };
  let { line } = known;
  for (const told of batch) {
    if ('slice' in told) line = merge.line(line, told.slice);
    if ('call' in told) calls[told.call.id] = merge.call(calls[told.call.id], told.call);
  }
  return { line, rows: merge.rows(known.rows, rows), calls };
}

/** What the backend answers when everything is read again. */
const readAgain = (known: Known, truth: Known, merge: Merge): Known => ({
  line: truth.line ? merge.line(known.line, truth.line) : known.line,
  rows: merge.rows(known.rows, truth.rows),
  calls: Object.values(truth.calls).reduce((calls, call) => ({ ...calls, [call.id]: merge.call(calls[call.id], call) }), known.calls),
});

const priya = { kind: 'agent', id: 'priya' } as const;

/** The news of number `sequence` in a world; their moments are up to 48 h before or after those of their neighbours. */
function newsNumber(sequence: number, roll: (sides: number) => number): Told {
  const at = noon + sequence * 1000 + (roll(96 * 3600) - 48 * 3600) * 1000 * (roll(3) === 0 ? 1 : 0);
  const of = (slice: Partial<LineFacts>): Told => ({ slice: { line, ...slice } });
  switch (roll(12)) {
    case 0:
      return of({ permission: roll(2) ? { status: 'none', at, because: 'revoked' } : { status: 'temporary', at, until: at + hour } });
    case 1:
      return of({ window: roll(2) ? { at } : { at, closesAt: at + 24 * hour } });
    case 2:
      return of({ limits: { at, call: [{ within: 24 * hour, max: 10, used: roll(10) }] } });
    case 3: {
      const id = roll(4);
      const status = (['pending', 'approved', 'declined', 'replaced'] as const)[roll(4)] ?? 'pending';
      return of({ request: { id: `r${id}`, sentAt: noon + id * hour, at, by: priya, status } });
    }
    case 4:
    case 5: {
      const kinds: readonly Signal[] = [
        { kind: 'incoming', at, heardAt: at },
        { kind: 'accepted', at, by: priya },
        { kind: 'terminated', at, startedAt: at - 9000, endedAt: at },
        { kind: 'terminated', at },
      ];
      return { call: { id: `call-${roll(3)}`, direction: 'incoming', line, signals: [kinds[roll(4)] ?? { kind: 'terminated', at }] } };
    }
    default:
      return { row: { id: `a${sequence}`, at, sequence, line: 'l', kind: 'permission.revoked', actor: { kind: 'customer' } } };
  }
}

const shuffled = <T>(items: readonly T[], roll: (sides: number) => number): readonly T[] =>
  items
    .map((item) => [roll(1000), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

/** How the news of a world reach a desk: in bursts, each in any order and partly twice; some bursts are lost with the stream, and read again. */
function heardBadly(world: readonly Told[], roll: (sides: number) => number, merge: Merge): Known {
  let known = nothing;
  for (let from = 0; from < world.length;) {
    const burst = world.slice(from, (from += 1 + roll(15)));
    if (roll(5) === 0) {
      const arrived = shuffled(burst, roll).slice(0, roll(burst.length + 1));
      known = hear(known, arrived, merge);
      if (merge.rereads) known = readAgain(known, hear(nothing, world.slice(0, from)), merge);
      continue;
    }
    const again = world.slice(0, from).filter(() => roll(8) === 0);
    known = hear(known, shuffled([...burst, ...again], roll), merge);
  }
  return known;
}

const outcomes = ({ calls }: Known) =>
  Object.keys(calls)
    .sort()
    .map((id) => [id, callOutcome(calls[id]!, product)]);

const worlds = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer());

const converges = (size: number, from: number, merge = sync): void => {
  const roll = dice(from);
  const world = Array.from({ length: size }, (_, sequence) => newsNumber(sequence, roll));
  const perfect = hear(nothing, world);
  const rows = world.flatMap((told) => ('row' in told ? [told.row] : [])).sort(newestFirst);
  const known = heardBadly(world, roll, merge);
  // compared as text: cheap enough for a hundred thousand worlds
  expect(JSON.stringify(perfect.rows)).to.equal(JSON.stringify(rows.slice(0, latestActivities)));
  expect(JSON.stringify(known.rows)).to.equal(JSON.stringify(perfect.rows));
  expect(stableJson({ ...known.line })).to.equal(stableJson({ ...perfect.line }));
  expect(stableJson(outcomes(known))).to.equal(stableJson(outcomes(perfect)));
};

describe('the pure merge of sync', () => {
  it('ends in the same state and the same 50 rows as perfect delivery, through any schedule', function () {
    this.timeout(3_600_000);
    fc.assert(
      fc.property(worlds, ([size, from]) => converges(size, from)),
      runs(20_000, 100_000),
    );
  });

  const handicaps: Readonly<Record<string, Partial<Merge>>> = {
    'reading again after a loss': { rereads: false },
    'knowing what was told before': { rows: (known, told) => [...known, ...told].sort(newestFirst).slice(0, latestActivities) },
    'the order of moments and numbers': {
      rows: (known, told) => [...new Map([...known, ...told].map((row) => [row.id, row])).values()].slice(-latestActivities),
    },
    'the moments of what is known of a line': { line: (known, told) => ({ ...mergeLine(undefined, told), ...known, ...told }) },
    'the earlier signals of a call': { call: (_known, told) => told },
  };

  for (const [what, handicap] of Object.entries(handicaps))
    it(`would not without ${what}`, () => {
      const property = fc.property(worlds, ([size, from]) => converges(size, from, { ...sync, ...handicap }));
      expect(fc.check(property, { numRuns: 1000, endOnFailure: true, seed }).failed).to.equal(true);
    });
});
