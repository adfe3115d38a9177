import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { allowanceAt, counters, untilFree, usedUp, type Allowance, type Report } from '../../src/domain/allowance.js';
import { day, hour, type Instant } from '../../src/domain/instant.js';
import type { ReportedLimit } from '../../src/domain/line-facts.js';
import { product, type Allowed } from '../../src/domain/policy.js';
import { runs } from '../settings.js';
import { anyMoment, noon } from './line-examples.js';

const week = 7 * day;
const daily = (used: number, freesAt?: Instant): Allowance => ({ within: day, max: 1, used, ...(freesAt && { freesAt }) });
const weekly = (used: number, freesAt?: Instant): Allowance => ({ within: week, max: 2, used, ...(freesAt && { freesAt }) });

const allowances = (limits: readonly Allowed[], uses: readonly Instant[], reported: Report | undefined, now: Instant) =>
  counters(limits, uses, reported).map((counter) => allowanceAt(counter, now));

describe('allowances', () => {
  const counted = (uses: readonly Instant[], now: Instant) => allowances(product.requests, uses, undefined, now);

  describe('without a report', () => {
    const second = noon + 2 * day;
    for (const [case_, uses, now, expected] of [
      ['nothing sent', [], noon, [daily(0), weekly(0)]],
      ['one just sent', [noon], noon, [daily(1, noon + day), weekly(1)]],
      ['1 ms before 24 h', [noon], noon + day - 1, [daily(1, noon + day), weekly(1)]],
      ['at 24 h', [noon], noon + day, [daily(0), weekly(1)]],
      ['1 ms after 24 h', [noon], noon + day + 1, [daily(0), weekly(1)]],
      ['2 in 7 days, the second a day old', [noon, second], second + day, [daily(0), weekly(2, noon + week)]],
      ['2 in 7 days, 1 ms before the first is 168 h old', [noon, second], noon + week - 1, [daily(0), weekly(2, noon + week)]],
      ['2 in 7 days, the first 168 h old', [noon, second], noon + week, [daily(0), weekly(1)]],
      ['2 in 7 days, 1 ms later', [noon, second], noon + week + 1, [daily(0), weekly(1)]],
      ['over-used: two must age out', [noon, noon + hour, second], second, [daily(1, second + day), weekly(3, noon + hour + week)]],
      ['in any order', [second, noon], second, [daily(1, second + day), weekly(2, noon + week)]],
    ] as const) {
      it(case_, () => expect(counted(uses, now)).to.deep.equal(expected));
    }

    it('never frees what is never allowed', () => {
      expect(allowances([{ max: 0, within: day }], [], undefined, noon)).to.deep.equal([{ within: day, max: 0, used: 0 }]);
    });
  });

  describe('with a report', () => {
    const report = (...limits: readonly ReportedLimit[]): Report => ({ at: noon, limits });
    const dailyTold = (used: number, freesAt?: Instant): ReportedLimit => ({ within: day, max: 1, used, ...(freesAt && { freesAt }) });
    const soon = noon + hour;
    const told = (limits: Report, uses: readonly Instant[], now: Instant) => allowances(product.requests, uses, limits, now);

    for (const [case_, actual, expected] of [
      [
        'wins over the policy of the same period',
        told(report({ within: week, max: 5, used: 4 }), [], noon),
        [daily(0), { ...weekly(4), max: 5 }],
      ],
      ['without lines leaves the policy', told({ at: noon }, [noon], noon), [daily(1, noon + day), weekly(1)]],
      [
        'adds a period of its own',
        told(report({ within: 30 * day, max: 9, used: 3 }), [], noon),
        [daily(0), weekly(0), { within: 30 * day, max: 9, used: 3 }],
      ],
      ['keeps its moment', told(report(dailyTold(1, soon)), [], soon - 1), [daily(1, soon), weekly(0)]],
      ['frees one at its moment', told(report(dailyTold(1, soon)), [], soon), [daily(0), weekly(0)]],
      [
        'does not count again what it counted',
        told(report(dailyTold(1, soon)), [noon - hour, noon], noon),
        [daily(1, soon), weekly(2, noon - hour + week)],
      ],
      ['adds what was used since', told(report(dailyTold(0)), [noon + 1], soon), [daily(1, noon + 1 + day), weekly(1)]],
      ['knows no moment: none is told', told(report(dailyTold(1)), [], noon), [daily(1), weekly(0)]],
      ['knows no moment, we do', told(report(dailyTold(1)), [noon - hour], noon), [daily(1, noon - hour + day), weekly(1)]],
      ['is over after its period', told(report(dailyTold(1)), [], noon + day), [daily(0), weekly(0)]],
      ['over-used, frees just one', told(report({ within: week, max: 2, used: 4, freesAt: soon }), [], soon), [daily(0), weekly(1)]],
      ['knows of forgiven uses', told(report(dailyTold(0)), [noon - hour], noon), [daily(0), weekly(1)]],
    ] as const) {
      it(case_, () => expect(actual).to.deep.equal(expected));
    }
  });

  const anyUses = fc.uniqueArray(anyMoment, { maxLength: 8 });
  const anyLimit: fc.Arbitrary<Allowed> = fc.record({ max: fc.integer({ min: 1, max: 4 }), within: fc.constantFrom(hour, day, week) });

  it('counts as one who looks at every moment in turn', () => {
    fc.assert(
      fc.property(anyUses, anyLimit, anyMoment, (uses, limit, now) => {
        expect(allowances([limit], uses, undefined, now)).to.deep.equal([
          lookedAt(limit, now, (moment) => usesWithin(uses, limit, moment)),
        ]);
      }),
      runs(1000, 100_000),
    );
  });

  it('counts a report whose uses nobody saw as one who looks at every moment in turn', () => {
    const anyTold = fc.record({ limit: anyLimit, used: fc.integer({ min: 0, max: 6 }), hours: fc.integer({ min: -2, max: 200 }) });
    fc.assert(
      fc.property(anyUses, anyTold, anyMoment, anyMoment, (all, { limit, used, hours }, at, now) => {
        const uses = all.filter((use) => use > at);
        const freesAt = at + hours * hour;
        const lastGone = used >= limit.max ? Math.max(at + limit.within, freesAt) : at + limit.within;
        const still = (moment: Instant) => {
          if (moment >= lastGone) return 0;
          return used >= limit.max && moment >= freesAt ? limit.max - 1 : used;
        };
        const [actual] = allowances([], uses, { at, limits: [{ ...limit, used, freesAt }] }, now);
        const expected = lookedAt(limit, now, (moment) => still(moment) + usesWithin(uses, limit, moment), [freesAt, lastGone]);
        expect(actual?.used).to.equal(expected.used);
        if (actual?.freesAt !== undefined) expect(actual.freesAt).to.equal(expected.freesAt);
      }),
      runs(1000, 100_000),
    );
  });

  it('needs no report that says what our own history says', () => {
    fc.assert(
      fc.property(anyUses, anyLimit, anyMoment, anyMoment, (uses, limit, a, b) => {
        const [at, now] = a < b ? [a, b] : [b, a];
        const seen = uses.filter((use) => use <= at);
        const [{ used, freesAt } = daily(0)] = allowances([limit], seen, undefined, at);
        const report = { at, limits: [{ ...limit, used, ...(freesAt !== undefined && { freesAt }) }] };
        const past = uses.filter((use) => use <= now);
        expect(allowances([limit], past, report, now)).to.deep.equal(allowances([limit], past, undefined, now));
      }),
      runs(1000, 100_000),
    );
  });
});

describe('untilFree', () => {
  for (const [case_, list, expected] of [
    ['no line', [], undefined],
    ['room in every line', [daily(0), weekly(1)], undefined],
    ['one line blocks', [daily(1, noon + day), weekly(1)], noon + day],
    ['several block: the latest decides', [daily(1, noon + day), weekly(2, noon + week)], noon + week],
    ['whatever their order', [weekly(2, noon + week), daily(1, noon + day)], noon + week],
    ['a line that frees now does not block', [daily(1, noon)], undefined],
    ['a line that nobody knows about', [daily(1), weekly(2, noon + week)], 'unknown'],
  ] as const) {
    it(case_, () => expect(untilFree(list, noon)).to.equal(expected));
  }
});

const usesWithin = (uses: readonly Instant[], { within }: Allowed, moment: Instant) =>
  uses.reduce((count, use) => count + Number(moment - use < within), 0);

/** The oracle: goes through every whole hour and its neighbours (`anyMoment` and the limits know no others) until there is room. */
function lookedAt(limit: Allowed, now: Instant, usedAt: (moment: Instant) => number, more: readonly Instant[] = []): Allowance {
  const used = usedAt(now);
  if (used < limit.max) return { ...limit, used };
  const freesAt = [...grid, ...more].sort((a, b) => a - b).find((moment) => moment > now && usedAt(moment) < limit.max);
  return { ...limit, used, ...(freesAt !== undefined && { freesAt }) };
}

const grid = Array.from({ length: 7 * 7 * 24 }, (_, hours) => noon + (hours - 24) * hour).flatMap((at) => [at - 1, at, at + 1]);

describe('usedUp', () => {
  const aDay = { within: day, max: 1, used: 1, freesAt: noon + day };
  const aWeek = { within: 7 * day, max: 2, used: 2, freesAt: noon + 2 * day };
  const rows: readonly (readonly [behaviour: string, list: readonly Allowance[], Allowance | undefined])[] = [
    ['none while there is room', [{ ...aDay, used: 0 }], undefined],
    ['the one that is', [{ ...aDay, used: 0 }, aWeek], aWeek],
    ['the last to free of several', [{ ...aDay, freesAt: noon + 3 * day }, aWeek], { ...aDay, freesAt: noon + 3 * day }],
    ['the widest of those that free together', [{ ...aDay, freesAt: aWeek.freesAt }, aWeek], aWeek],
    ['the one of which nobody knows when it frees', [{ within: day, max: 1, used: 1 }, aWeek], { within: day, max: 1, used: 1 }],
  ];
  for (const [behaviour, list, expected] of rows) it(behaviour, () => expect(usedUp(list)).to.deep.equal(expected));
});
