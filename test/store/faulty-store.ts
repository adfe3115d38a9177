import { expect } from '@open-wc/testing';
import { storeLimits } from '../../src/store/limits.js';
import type { StoreOwner } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import type { BrokenIndexedDB } from './broken-indexed-db.js';
import { activities, conversation, readBack } from './facts-to-keep.js';
import { someOwner, storeOf } from './owners.js';

/** A store whose disk has a fault, and what it told of that. */
export interface Bench {
  readonly clock: VirtualClock;
  readonly owner: StoreOwner;
  readonly store: Store;
  readonly kinds: string[];
  readonly troubles: string[];
}

/** A store of its own, on a clock of its own, over a broken disk. */
export function storeOn(factory: IDBFactory, owner = someOwner()): Bench {
  const [clock, kinds, troubles] = [new VirtualClock(), [] as string[], [] as string[]];
  const store = storeOf(owner, { clock, indexedDB: factory, onKind: (kind) => kinds.push(kind), onTrouble: (name) => troubles.push(name) });
  return { clock, owner, store, kinds, troubles };
}

/** The fault lasts for the first `times` that it is met. */
export const first = (times: number) => () => times-- > 0;

/** Everything a store can be asked: each must answer, and none may reject. */
export const everything = (store: Store): Promise<unknown> =>
  Promise.all([
    store.keepActivities('ann', activities(1, 3)),
    store.keepConversations([conversation('ann')]),
    store.activities('ann', 50),
    store.conversations(['ann']),
    store.forget('bob'),
    store.wipe(),
  ]);

/** Lets the time run out whenever the fault is met, until the work has answered. */
export async function withoutPatience(clock: VirtualClock, factory: BrokenIndexedDB, work: Promise<unknown>): Promise<void> {
  let answered = false;
  const done = work.then(() => (answered = true));
  while (!answered) {
    await Promise.race([done, factory.metAgain()]);
    if (!answered) clock.advance(storeLimits.patience);
  }
}

/** It has gone on in memory, and keeps there what it is given. */
export const worksInMemory = async ({ store, kinds }: Bench) => {
  expect(kinds.at(-1)).to.equal('memory');
  expect(store.kind).to.equal('memory');
  await store.keepActivities('carl', activities(1, 3));
  expect(await store.activities('carl', 50)).to.deep.equal(readBack('carl', activities(1, 3)));
};
