import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { latestActivities } from '../../src/domain/activity-log.js';
import { runs } from '../settings.js';
import { converges, happenings, networks, type Schedule } from './schedules.js';
import type { Handicap } from './two-desks.js';

const step = fc.tuple(fc.constantFrom(...happenings, ...networks), fc.nat(99));
const schedules = fc.array(step, { minLength: 3, maxLength: 24 });

describe('sync', () => {
  it('ends with what perfect delivery shows, and keeps the same rows, through any schedule', async function () {
    this.timeout(3_600_000);
    let most = 0;
    const property = fc.asyncProperty(schedules, fc.boolean(), fc.nat(99), async (schedule, gapless, number) => {
      most = Math.max(most, await converges(schedule, { gapless, number }));
    });
    await fc.assert(property, { ...runs(200, 5_000), includeErrorInReport: true });
    expect(most).to.equal(latestActivities);
  });

  it('shows hours offline as if they had not been', () =>
    converges([
      ['missed calls', 29],
      ['arrive', 1],
      ['hours', 9],
    ]));

  it('loses nothing where it has come back by itself during a break, or after a sleep', async () => {
    const [before, after] = [
      [
        ['reset', 0],
        ['reset', 0],
      ],
      [
        ['allow', 0],
        ['unanswered', 0],
        ['long break', 16],
        ['in part', 1],
        ['missed calls', 0],
        ['break', 0],
      ],
    ] as const;
    await converges([...before, ...after]);
    await converges([...before, ['sleep', 0], ...after]);
  });

  it('does not take a request for expired whose answer was lost', () =>
    converges([
      ['request', 0],
      ['reload', 0],
      ['allow', 0],
      ['time', 78],
      ['hours', 36],
    ]));

  /** Calls that are told, calls whose news are lost, and what tells the desk of the loss. */
  const lossAnd = (...what: Schedule[number]): Schedule => [['missed calls', 1], ['arrive', 1], ['missed calls', 2], what];

  const handicaps: readonly (readonly [without: string, Schedule, Handicap])[] = [
    ['resets', lossAnd('reset', 0), { listener: { reset: () => undefined } }],
    ['the word that the stream was away', lossAnd('long break', 5), { listener: { connection: () => undefined } }],
    ['the word that the page woke up', lossAnd('sleep', 5), { sleepsOn: true }],
  ];

  for (const [without, schedule, handicap] of handicaps)
    it(`would show less without ${without}`, async () => {
      await converges(schedule);
      const thrown: unknown = await converges(schedule, { handicap }).catch((reason: unknown) => reason);
      expect(thrown).to.be.instanceOf(Error);
    });

  it('would show less where news are lost and nobody says that they are numbered without holes', async () => {
    const schedule: Schedule = [
      ['missed calls', 2],
      ['lose', 0],
      ['missed calls', 2],
      ['arrive', 0],
    ];
    await converges(schedule, { gapless: true });
    const thrown: unknown = await converges(schedule, { mayLose: true }).catch((reason: unknown) => reason);
    expect(thrown).to.be.instanceOf(Error);
  });
});
