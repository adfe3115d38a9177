import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { latestActivities } from '../../src/domain/activity-log.js';
import { hour, second } from '../../src/domain/instant.js';
import { runs } from '../settings.js';
import { dice } from './dice.js';
import { settled, TwoDesks } from './two-desks.js';

const happenings = ['missed calls', 'talk', 'unanswered', 'request', 'allow', 'refuse', 'message', 'window', 'restrict', 'time'] as const;
const networks = ['arrive', 'arrive', 'in part', 'break', 'long break', 'hours', 'sleep', 'reset', 'reload', 'clock', 'lose'] as const;

const step = fc.tuple(fc.constantFrom(...happenings, ...networks), fc.nat(99));
const schedules = fc.array(step, { minLength: 3, maxLength: 24 });

async function perform(world: TwoDesks, what: string, number: number, mayLose: boolean): Promise<void> {
  const { network } = world;
  switch (what) {
    case 'arrive':
    case 'in part':
      network.deliver(dice(number), what === 'arrive' ? 1 : number / 99);
      return settled();
    case 'break':
      return world.breakFor((number % 30) * second, false);
    case 'long break':
      return world.breakFor((31 + number) * second, true);
    case 'hours':
      return world.breakFor(40 * second, true, 1 + number);
    case 'sleep':
      return world.sleep((31 + number ** 2) * second);
    case 'reset':
      network.reset();
      return settled();
    case 'reload':
      return world.reload();
    case 'clock':
      return world.setClock((number / 99 - 0.5) * 96 * hour);
    case 'lose':
      return mayLose ? network.lose() : undefined;
    default:
      return world.happen(what, number);
  }
}

/** Two more calls, and three minutes: enough for any hole to be seen and any question to be answered. */
async function comeToRest(world: TwoDesks, number: number): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    await world.happen('missed calls', 1);
    world.network.deliver(dice(number));
    await world.pass(30 * second);
  }
  await world.pass(180 * second);
  world.network.deliver(dice(number));
}

type Schedule = readonly (readonly [what: string, number: number])[];

/** Lives through it and compares: what is shown, what is in the database, what a page shows offline. Answers how many rows. */
async function converges(schedule: Schedule, gapless: boolean, mayLose: boolean, number: number): Promise<number> {
  const world = new TwoDesks({ gapless });
  try {
    await perform(world, 'clock', number, mayLose);
    await settled();
    for (const [what, number] of schedule) await perform(world, what, number, mayLose);
    await comeToRest(world, number);
    const { tested, perfect } = await world.shown();
    expect(tested).to.deep.equal(perfect);
    expect(await world.savedRows(world.rowsAsStored), 'saved').to.deep.equal(world.rowsAsStored);
    expect(await world.shownOffline(), 'shown offline').to.deep.equal(world.rowsAsStored);
    return perfect.rows.length;
  } finally {
    world.end();
  }
}

describe('sync', () => {
  it('ends with what perfect delivery shows, and keeps the same rows, through any schedule', async function () {
    this.timeout(3_600_000);
    let most = 0;
    const property = fc.asyncProperty(schedules, fc.boolean(), fc.nat(99), async (schedule, gapless, number) => {
      most = Math.max(most, await converges(schedule, gapless, gapless, number));
    });
    await fc.assert(property, { ...runs(200, 5_000), includeErrorInReport: true });
    expect(most).to.equal(latestActivities);
  });

  it('shows hours offline as if they had not been', () =>
    converges(
      [
        ['missed calls', 29],
        ['arrive', 1],
        ['hours', 9],
      ],
      false,
      false,
      0,
    ));

  it('would show less where news are lost and nobody says that they are numbered without holes', async () => {
    const lost: unknown = await converges(
      [
        ['missed calls', 2],
        ['lose', 0],
        ['missed calls', 2],
        ['arrive', 0],
      ],
      false,
      true,
      0,
    ).catch((thrown: unknown) => thrown);
    expect(lost).to.be.instanceOf(Error);
  });
});
