import { expect } from '@open-wc/testing';
import { storeLimits } from '../../src/store/limits.js';
import { databaseName } from '../../src/store/open-store.js';
import { answersAfter, brokenIndexedDB, closeByForce, diskIsFull, failWith, neverSettle, silentRequest } from './broken-indexed-db.js';
import { activities, activity, conversation, readBack } from './facts-to-keep.js';
import { rawRows, someOwner, storeOf, tidyUp, toClose } from './owners.js';
import { everything, first, storeOn, withoutPatience, worksInMemory } from './faulty-store.js';

describe('HealingDatabase', () => {
  afterEach(tidyUp);

  const refusals: readonly (readonly [string, string, number])[] = [
    ['SecurityError', 'refused', 1],
    ['VersionError', 'newer', 1],
    ['UnknownError', 'damaged', 4],
    ['SomethingElse', 'failed', 4],
  ];
  for (const [error, trouble, opens] of refusals) {
    it(`works in memory when opening throws ${error}, after ${opens} attempts`, async () => {
      const factory = brokenIndexedDB({ open: failWith(error) });
      const bench = storeOn(factory);
      await everything(bench.store);
      await worksInMemory(bench);
      expect(factory.opens).to.equal(opens);
      expect(bench.troubles).to.deep.equal([trouble, 'not-erased']);
    });
  }

  it('is saved when the third reopening succeeds', async () => {
    const factory = brokenIndexedDB({ open: failWith('UnknownError') }, first(3));
    const { store, kinds, owner } = storeOn(factory);
    await store.keepActivities('ann', [activity(1)]);
    expect(kinds).to.deep.equal(['saved']);
    expect(await rawRows(owner, 'activities')).to.have.length(1);
  });

  it('works in memory after 2 s when opening never answers', async () => {
    const factory = brokenIndexedDB({ open: silentRequest });
    const bench = storeOn(factory);
    let answered = false;
    const done = everything(bench.store).then(() => (answered = true));
    bench.clock.advance(storeLimits.patience - 1);
    await Promise.resolve();
    expect(answered).to.equal(false);
    bench.clock.advance(1);
    await done;
    await worksInMemory(bench);
    expect(bench.troubles).to.deep.equal(['no-answer', 'not-erased']);
  });

  it('answers after 2 s when a transaction never settles, and reads from a new connection', async () => {
    const owner = someOwner();
    await storeOf(owner).keepActivities('ann', activities(1, 3));
    const [once, opened] = [first(1), { is: false }];
    const factory = brokenIndexedDB({ transaction: neverSettle }, () => opened.is && once());
    const { store, clock, troubles, kinds } = storeOn(factory, owner);
    opened.is = (await store.drafted([])).length === 0;
    const answer = store.activities('ann', 50);
    await factory.metAgain();
    clock.advance(storeLimits.patience);
    expect(await answer).to.deep.equal([]);
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', activities(1, 3)));
    expect([factory.opens, troubles, kinds]).to.deep.equal([2, ['no-answer'], ['saved']]);
  });

  it('works in memory after three new connections that were no better', async () => {
    const factory = brokenIndexedDB({ transaction: neverSettle });
    const bench = storeOn(factory);
    for (let n = 1; n <= 5; n++) await withoutPatience(bench.clock, factory, bench.store.keepActivities('ann', [activity(n)]));
    expect(factory.opens).to.equal(1 + storeLimits.reopenings);
    await worksInMemory(bench);
  });

  it('answers every question when no transaction ever settles', async () => {
    const factory = brokenIndexedDB({ transaction: neverSettle });
    const bench = storeOn(factory);
    await withoutPatience(bench.clock, factory, everything(bench.store));
    expect(bench.troubles).to.include('no-answer');
  });

  it('answers when the browser closes the connection in the middle', async () => {
    const factory = brokenIndexedDB({ transaction: closeByForce }, first(1));
    const { store, troubles } = storeOn(factory);
    await store.keepActivities('ann', activities(1, 3));
    expect(await store.activities('ann', 50)).to.deep.equal([]);
    await store.keepActivities('ann', [activity(4)]);
    expect(await store.activities('ann', 50)).to.have.length(1);
    expect([factory.opens, troubles]).to.deep.equal([2, ['closed']]);
  });

  it('asks for the first rows while it looks at what was opened, in one task', async () => {
    const owner = someOwner();
    await storeOf(owner).keepActivities('ann', activities(1, 3));
    const steps: string[] = [];
    const factory = brokenIndexedDB({
      connection: (database) => {
        const begin = database.transaction.bind(database);
        database.transaction = (...how) => {
          steps.push([how[0]].flat().join());
          const transaction = begin(...how);
          transaction.addEventListener('complete', () => steps.push('ended'));
          return transaction;
        };
      },
    });
    const { store } = storeOn(factory, owner);
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', activities(1, 3)));
    expect(steps.slice(0, 2)).to.deep.equal(['meta', 'activities']);
  });

  it('does the work on a new connection when the old one is found closed', async () => {
    let connection: IDBDatabase | undefined;
    const factory = brokenIndexedDB({ connection: (database) => (connection = database) });
    const { store } = storeOn(factory);
    await store.keepActivities('ann', [activity(1)]);
    connection?.close();
    await store.keepActivities('ann', [activity(2)]);
    expect(await store.activities('ann', 50)).to.have.length(2);
    expect(factory.opens).to.equal(2);
  });

  it('keeps the connection and every row when the disk is full', async () => {
    const owner = someOwner();
    await storeOf(owner).keepActivities('ann', activities(1, 50));
    const factory = brokenIndexedDB({ transaction: diskIsFull });
    const { store, troubles } = storeOn(factory, owner);
    await store.keepActivities('ann', activities(40, 60));
    await store.keepConversations([conversation('ann')]);
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', activities(1, 50)));
    expect([factory.opens, troubles]).to.deep.equal([1, ['full']]);
  });

  it('begins a write when the one before has ended, so that patience is for one transaction', async () => {
    const [begun, ended]: [number[], number[]] = [[], []];
    const factory = brokenIndexedDB({
      transaction: (transaction) => {
        begun.push(ended.length);
        transaction.addEventListener('complete', () => ended.push(begun.length));
      },
    });
    const { store } = storeOn(factory);
    await store.keepConversations(Array.from({ length: 4 * storeLimits.batch }, (_, index) => conversation(`conversation-${index}`)));
    expect(begun).to.deep.equal([0, 1, 2, 3]);
  });

  it('makes room for a tab that wants to delete or upgrade the database', async () => {
    const { store, owner, troubles } = storeOn(brokenIndexedDB({}));
    await store.keepActivities('ann', [activity(1)]);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(databaseName(owner));
      request.onsuccess = resolve;
      request.onerror = request.onblocked = reject;
    });
    expect(await store.activities('ann', 50)).to.deep.equal([]);
    await store.keepActivities('ann', [activity(2)]);
    expect(await rawRows(owner, 'activities')).to.have.length(1);
    expect(troubles).to.deep.equal([]);
  });

  it('works in memory after a newer version was here', async () => {
    const owner = someOwner();
    await storeOf(owner, { indexedDB: brokenIndexedDB({ newer: 1 }) }).keepActivities('ann', [activity(1)]);
    const bench = storeOn(brokenIndexedDB({}), owner);
    await bench.store.activities('ann', 1);
    await worksInMemory(bench);
    expect(bench.troubles).to.deep.equal(['newer']);
  });

  it('works in memory while another tab blocks it, and takes its rows to disk when that one has gone', async () => {
    const owner = someOwner();
    const older = toClose(
      await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(databaseName(owner), 1);
        request.onsuccess = () => resolve(request.result);
      }),
    );
    const bench = storeOn(brokenIndexedDB({ newer: 1 }), owner);
    await bench.store.keepConversations([conversation('ann')]);
    await worksInMemory(bench);
    expect(bench.troubles).to.deep.equal(['blocked']);
    older.close();
    while (bench.store.kind !== 'saved') await new Promise((resolve) => setTimeout(resolve, 5));
    await bench.store.keepActivities('bob', [activity(1)]);
    expect(bench.kinds).to.deep.equal(['memory', 'saved']);
    expect(await bench.store.activities('carl', 50)).to.deep.equal(readBack('carl', activities(1, 3)));
    expect(await rawRows(owner, 'activities')).to.have.length(4);
    expect(await rawRows(owner, 'conversations')).to.have.length(1);
  });

  it('forgets, once the database is there, what it was asked to forget before', async () => {
    const owner = someOwner();
    await storeOf(owner).keepActivities('ann', activities(1, 3));
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const bench = storeOn(brokenIndexedDB({ open: answersAfter(opened) }), owner);
    bench.clock.advance(storeLimits.patience);
    await bench.store.forget('ann');
    expect(await rawRows(owner, 'activities')).to.have.length(3);
    open();
    while (bench.store.kind !== 'saved') await new Promise((resolve) => setTimeout(resolve, 5));
    await bench.store.keepActivities('bob', [activity(1)]);
    expect(await bench.store.activities('ann', 50)).to.deep.equal([]);
    expect(bench.troubles).to.deep.equal(['no-answer', 'not-erased']);
  });

  it('tells when rows could not be erased', async () => {
    const { store, troubles } = storeOn(brokenIndexedDB({ open: failWith('UnknownError') }));
    await store.forget('ann');
    await Promise.resolve();
    expect(troubles).to.include('not-erased');
  });

  it('deletes the database when it cannot be emptied', async () => {
    const owner = someOwner();
    await storeOf(owner).keepActivities('ann', [activity(1)]);
    const { store, troubles } = storeOn(brokenIndexedDB({ open: failWith('UnknownError') }), owner);
    await store.wipe();
    expect(troubles).not.to.include('not-erased');
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include(databaseName(owner));
  });

  it('leaves no timer behind', async () => {
    const { store, clock } = storeOn(brokenIndexedDB({}));
    await everything(store);
    for (let tick = 0; clock.pending > 0 && tick < 50; tick++) await new Promise((resolve) => setTimeout(resolve, 5)); // tidying
    expect(clock.pending).to.equal(0);
  });
});
