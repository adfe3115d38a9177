import { expect } from '@open-wc/testing';
import { hour, second } from '../../src/domain/instant.js';
import { dice } from './dice.js';
import { settled } from './settled.js';
import { TwoDesks, type Handicap } from './two-desks.js';

/** What may happen at the customer's, and on the way to the desk. */
export const happenings = [
  'missed calls',
  'talk',
  'unanswered',
  'request',
  'allow',
  'refuse',
  'message',
  'window',
  'restrict',
  'time',
] as const;
export const networks = [
  'arrive',
  'arrive',
  'in part',
  'break',
  'long break',
  'hours',
  'sleep',
  'reset',
  'reload',
  'clock',
  'lose',
] as const;

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

export type Schedule = readonly (readonly [what: string, number: number])[];

export interface Circumstances {
  /** News are numbered without holes. */
  readonly gapless?: boolean;
  /** News may be lost without a word; where they are numbered unless given. */
  readonly mayLose?: boolean;
  readonly number?: number;
  readonly handicap?: Handicap;
}

/** Lives through it and compares: what is shown, what is in the database, what a page shows offline. Answers how many rows. */
export async function converges(
  schedule: Schedule,
  { gapless = false, mayLose = gapless, number = 0, handicap = {} }: Circumstances = {},
): Promise<number> {
  const world = new TwoDesks({ gapless }, {}, handicap);
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
