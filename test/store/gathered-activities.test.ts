import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { storeLimits } from '../../src/store/limits.js';
import type { Store } from '../../src/store/store.js';
import { runs } from '../settings.js';
import { brokenIndexedDB, failWith } from './broken-indexed-db.js';
import { activities, activity, readBack } from './facts-to-keep.js';
import { first, storeOn } from './faulty-store.js';
import { someKey, someOwner, storeOf, tidyUp } from './owners.js';

/** A store whose writing of activities is counted, once it has opened. */
async function countedStore() {
  let writings = 0;
  const connection = (database: IDBDatabase) => {
    const begin = database.transaction.bind(database);
    database.transaction = (parts, mode, options) => {
      // tidying up works on more
      if (mode === 'readwrite' && [parts].flat().join() === 'activities,uses,meta') writings += 1;
      return begin(parts, mode, options);
    };
  };
  const { store } = storeOn(brokenIndexedDB({ connection }));
  await store.activities('nobody', 50);
  const writingsOf = async (keep: () => readonly Promise<unknown>[]) => {
    const before = writings;
    await Promise.all(keep());
    return writings - before;
  };
  return { store, writingsOf };
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `conversation ${index}`);

const countIn = async (store: Store, conversation: string) => (await store.activities(conversation, 50)).length;

describe('gatheredActivities', () => {
  afterEach(tidyUp);

  it('writes what is told of several conversations in one transaction', async () => {
    const { store, writingsOf } = await countedStore();
    const told = names(storeLimits.together);
    expect(await writingsOf(() => told.map((name) => store.keepActivities(name, activities(1, 3))))).to.equal(1);
    for (const name of told) expect(await store.activities(name, 50)).to.deep.equal(readBack(name, activities(1, 3)));
  });

  it('writes so many at once, and the others after them', async () => {
    const { store, writingsOf } = await countedStore();
    const told = names(storeLimits.together * 2 + 1);
    expect(await writingsOf(() => told.map((name) => store.keepActivities(name, [activity(1)])))).to.equal(3);
    for (const name of told) expect(await countIn(store, name)).to.equal(1);
  });

  it('unites what is told of one conversation more than once', async () => {
    const { store, writingsOf } = await countedStore();
    const tellings = [activities(1, 3), activities(2, 5), activities(4, 8)];
    expect(await writingsOf(() => tellings.map((rows) => store.keepActivities('ann', rows)))).to.equal(1);
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', activities(1, 8)));
  });

  it('lets no change overtake another', async () => {
    const store = storeOf(someOwner());
    void store.keepActivities('ann', activities(1, 3));
    void store.keepActivities('bob', activities(1, 3));
    void store.forget('ann');
    await Promise.all([store.keepActivities('ann', activities(5, 6)), store.keepActivities('bob', activities(4, 4))]);
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', activities(5, 6)));
    expect(await store.activities('bob', 50)).to.deep.equal(readBack('bob', activities(1, 4)));
  });

  it('takes nothing more once the store is closed', async () => {
    const owner = someOwner();
    const store = storeOf(owner);
    const before = store.keepActivities('ann', [activity(1)]);
    store.close();
    await Promise.all([before, store.keepActivities('ann', [activity(2)])]);
    expect(await storeOf(owner).activities('ann', 50)).to.deep.equal(readBack('ann', [activity(1)]));
  });

  it('keeps the others where a row is of no use', async () => {
    const encrypted = { encryptWith: await someKey() };
    for (const store of [storeOf(someOwner()), storeOf(someOwner(), encrypted)]) {
      const useless = [null, activity(1, { id: 7 as unknown as string })] as unknown as ReturnType<typeof activities>;
      await Promise.all([store.keepActivities('ann', useless), store.keepActivities('bob', [...useless, activity(2)])]);
      expect(await store.activities('ann', 50)).to.deep.equal([]);
      expect(await store.activities('bob', 50)).to.deep.equal(readBack('bob', [activity(2)]));
    }
  });

  it('keeps all of them in memory where there is no database', async () => {
    const { store } = storeOn(brokenIndexedDB({ open: failWith('SecurityError') }));
    await Promise.all(names(7).map((name) => store.keepActivities(name, activities(1, 2))));
    for (const name of names(7)) expect(await store.activities(name, 50)).to.deep.equal(readBack(name, activities(1, 2)));
  });

  it('tries again after a transaction that failed, with what is told then', async () => {
    const abort = (transaction: IDBTransaction) => transaction.abort();
    const { store, troubles } = storeOn(brokenIndexedDB({ transaction: abort }, first(1)));
    await Promise.all(names(3).map((name) => store.keepActivities(name, [activity(1)])));
    await Promise.all(names(3).map((name) => store.keepActivities(name, [activity(2)])));
    for (const name of names(3)) expect(await countIn(store, name)).to.equal(1);
    expect(troubles).to.deep.equal(['closed']);
  });

  const changes = fc.array(
    fc.record({
      what: fc.constantFrom('keep', 'keep', 'forget'),
      name: fc.constantFrom(...names(6)),
      rows: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 }),
      waits: fc.integer({ min: 0, max: 5 }).map((roll) => roll === 0),
    }),
    { minLength: 10, maxLength: 40 },
  );

  for (const kind of ['in clear', 'encrypted'] as const)
    it(`ends with what one change after the other would have left, ${kind}`, async () => {
      const encryptWith = kind === 'encrypted' ? await someKey() : undefined;
      await fc.assert(
        fc.asyncProperty(changes, async (asked) => {
          const [gathered, oneByOne] = [storeOf(someOwner(), { encryptWith }), storeOf(someOwner(), { encryptWith })];
          const act = (store: Store, { what, name, rows }: (typeof asked)[number]) =>
            what === 'keep'
              ? store.keepActivities(
                  name,
                  rows.map((n) => activity(n)),
                )
              : store.forget(name);
          const acts: Promise<unknown>[] = [];
          for (const one of asked) {
            acts.push(act(gathered, one));
            if (one.waits) await Promise.all(acts);
          }
          await Promise.all(acts);
          for (const one of asked) await act(oneByOne, one);
          for (const name of names(6)) expect(await gathered.activities(name, 50)).to.deep.equal(await oneByOne.activities(name, 50));
          for (const store of [gathered, oneByOne]) store.close();
        }),
        runs(8, 100),
      );
    });
});
