import { expect } from '@open-wc/testing';
import { rowParts } from '../../src/store/database.js';
import { databaseName, type StoreOwner } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { answersAfter, brokenIndexedDB, failWith } from './broken-indexed-db.js';
import { draft, intent } from './drafts-and-intents.js';
import { activities, activity, conversation } from './facts-to-keep.js';
import { eventually, rawRows, someOwner, storeOf, tidyUp } from './owners.js';
import { giveBack, withoutChannels, withoutMark } from './unmarked-sign-out.js';

const fill = (store: Store): Promise<unknown> =>
  Promise.all([
    store.keepActivities('ann', activities(1, 3)),
    store.keepConversations([conversation('ann')]),
    store.keepDraft('ann', draft('Hello')),
    store.keepIntent(intent('a')),
  ]);

const known = async (store: Store): Promise<readonly unknown[]> => [
  ...(await store.activities('ann', 50)),
  ...(await store.conversations(['ann'])),
  ...((await store.draft('ann')) ? ['a draft'] : []),
  ...(await store.openIntents()),
];

const onDisk = async (owner: StoreOwner) => (await Promise.all(rowParts.map((part) => rawRows(owner, part)))).flat();

/** Two tabs of an agent; `there` notes when it is told to end. */
function twoTabs(more: Parameters<typeof storeOf>[1] = {}) {
  const owner = someOwner();
  const told: string[] = [];
  const there = storeOf(owner, { ...more, onSignedOut: () => told.push('signed out'), onTrouble: (trouble) => told.push(trouble) });
  return { owner, told, here: storeOf(owner), there };
}

describe('signOutChannel', () => {
  afterEach(async () => {
    giveBack();
    await tidyUp();
  });

  it('empties the database and every tab', async () => {
    const { owner, told, here, there } = twoTabs();
    await fill(there);
    await here.wipe();
    await eventually(() => told.length > 0);
    expect(await known(there)).to.deep.equal([]);
    expect(await known(here)).to.deep.equal([]);
    expect(await onDisk(owner)).to.deep.equal([]);
    expect(told).to.deep.equal(['signed out']);
  });

  it('lets nothing come back that another tab writes late', async () => {
    const { owner, told, here, there } = twoTabs();
    await fill(there);
    await here.wipe();
    await eventually(() => told.length > 0);
    await fill(there);
    expect(await there.keepIntent(intent('late'))).to.equal(false);
    expect(await known(there)).to.deep.equal([]);
    expect(await onDisk(owner)).to.deep.equal([]);
  });

  it('lets nothing come back where no tab can be told', async () => {
    withoutChannels();
    const { owner, told, here, there } = twoTabs();
    await fill(there);
    await here.wipe();
    expect(told).to.deep.equal([]);
    await fill(there);
    expect(await onDisk(owner)).to.deep.equal([]);
    expect(told).to.deep.equal(['signed out']);
    expect(await known(there)).to.deep.equal([]);
  });

  it('would let it all come back without the mark that it leaves in the database', async () => {
    withoutChannels();
    withoutMark();
    const { owner, here, there } = twoTabs();
    await fill(there);
    await here.wipe();
    await fill(there);
    expect(await onDisk(owner)).to.have.length(7);
  });

  it('lets nothing come back that was asked before and is written after', async () => {
    for (const channels of [true, false]) {
      if (!channels) withoutChannels();
      const { owner, here, there } = twoTabs();
      await fill(there);
      const many = Array.from({ length: 500 }, (_, index) => conversation(`conversation-${index}`));
      const writing = there.keepConversations(many);
      await here.wipe();
      await writing;
      expect(await onDisk(owner), String(channels)).to.deep.equal([]);
    }
  });

  it('lets nothing come back when the other tab had lost its connection meanwhile', async () => {
    withoutChannels();
    const connections: IDBDatabase[] = [];
    const { owner, told, here, there } = twoTabs({ indexedDB: brokenIndexedDB({ connection: (database) => connections.push(database) }) });
    await fill(there);
    await here.wipe();
    connections[0]?.close();
    await fill(there);
    expect(await onDisk(owner)).to.deep.equal([]);
    expect(told).to.deep.equal(['closed', 'signed out']);
  });

  it('ends a tab that only reads, when it connects anew', async () => {
    withoutChannels();
    const connections: IDBDatabase[] = [];
    const { told, here, there } = twoTabs({ indexedDB: brokenIndexedDB({ connection: (database) => connections.push(database) }) });
    await fill(there);
    await there.activities('ann', 1);
    await there.dropDraft('nobody'); // what follows from reading was written
    await here.wipe();
    connections[0]?.close();
    await there.activities('ann', 1);
    await eventually(() => told.includes('signed out'));
    await fill(here);
    expect(await known(there)).to.deep.equal([]);
  });

  it('empties a tab that works in memory', async () => {
    const { told, here, there } = twoTabs({ indexedDB: brokenIndexedDB({ open: failWith('SecurityError') }) });
    await fill(there);
    expect(await there.activities('ann', 50)).to.have.length(3);
    await here.wipe();
    await eventually(() => told.includes('signed out'));
    expect(await known(there)).to.deep.equal([]);
  });

  it('lets a new store begin afresh, in any tab', async () => {
    const { owner, told, here, there } = twoTabs();
    await fill(there);
    await here.wipe();
    await eventually(() => told.length > 0);
    const next = storeOf(owner);
    await next.keepActivities('ann', [activity(9)]);
    await here.keepActivities('ann', [activity(10)]);
    expect(await next.activities('ann', 50)).to.have.length(2);
    expect(await onDisk(owner)).to.have.length(3);
  });

  it('tells no other agent', async () => {
    const [amy, ben] = [someOwner(), someOwner()];
    const store = storeOf(ben);
    await fill(store);
    await storeOf(amy).wipe();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await known(store)).to.have.length(6);
  });

  it('empties the database also when this store was closed before', async () => {
    const owner = someOwner();
    const store = storeOf(owner);
    await fill(store);
    store.close();
    await store.wipe();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include(databaseName(owner));
  });

  it('empties, as soon as it is there, a database that could not be emptied', async () => {
    const owner = someOwner();
    await fill(storeOf(owner));
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const factory = brokenIndexedDB({ open: answersAfter(opened) });
    const stuck: IDBFactory = { ...factory, open: factory.open, deleteDatabase: failWith('UnknownError'), cmp: factory.cmp };
    const { clock, store } = withClock(owner, stuck);
    clock.advance(2_000);
    await store.wipe();
    await store.keepActivities('ann', [activity(9)]);
    expect(await onDisk(owner)).to.have.length(7);
    open();
    await eventually(() => store.kind === 'saved');
    await store.forget('nobody');
    expect(await store.activities('ann', 50)).to.have.length(1);
    expect(await onDisk(owner)).to.have.length(2);
  });
});

function withClock(owner: StoreOwner, indexedDB: IDBFactory) {
  const clock = new VirtualClock();
  return { clock, store: storeOf(owner, { clock, indexedDB }) };
}
