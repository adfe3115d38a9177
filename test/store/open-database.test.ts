import { expect } from '@open-wc/testing';
import { databaseName } from '../../src/store/open-store.js';
import { activities, activity, conversation, readBack } from './facts-to-keep.js';
import { rawDatabase, rawRows, someOwner, storeOf, tamper, tidyUp } from './owners.js';
import { parts } from './secrets.js';

const nothing = () => undefined;

/** A database of this name that we did not make. */
async function foreignDatabase(name: string, make: (database: IDBDatabase) => void): Promise<void> {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => make(request.result);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

describe('openDatabase', () => {
  afterEach(tidyUp);

  const damages: readonly (readonly [string, (meta: IDBObjectStore) => IDBRequest])[] = [
    ['is missing', (meta) => meta.delete('generation')],
    ['is of another layout', (meta) => meta.put('wa-calling 0', 'generation')],
    ['is no word', (meta) => meta.put({ generation: 'wa-calling 1' }, 'generation')],
  ];
  for (const [name, damage] of damages) {
    it(`makes the database anew when its generation ${name}`, async () => {
      const owner = someOwner();
      const before = storeOf(owner);
      await before.keepActivities('ann', activities(1, 3));
      before.close();
      await tamper(owner, 'meta', damage);
      const troubles: string[] = [];
      const store = storeOf(owner, { onTrouble: (trouble) => troubles.push(trouble) });
      expect(await store.activities('ann', 50)).to.deep.equal([]);
      await store.keepActivities('ann', [activity(4)]);
      expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', [activity(4)]));
      expect([troubles, store.kind]).to.deep.equal([['damaged'], 'saved']);
      expect(await rawRows(owner, 'meta')).to.include('wa-calling 2');
    });
  }

  it('makes the database anew when it lacks a part', async () => {
    const owner = someOwner();
    await foreignDatabase(databaseName(owner), (database) => database.createObjectStore('meta').put('wa-calling 1', 'generation'));
    const store = storeOf(owner, { onTrouble: nothing });
    await store.keepActivities('ann', [activity(1)]);
    expect(await store.activities('ann', 50)).to.have.length(1);
    expect([...(await rawDatabase(owner)).objectStoreNames]).to.have.members([...parts]);
  });

  it('skips and removes rows that cannot be read any more', async () => {
    const owner = someOwner();
    const store = storeOf(owner);
    await store.keepActivities('ann', activities(1, 3));
    await store.keepConversations([conversation('ann')]);
    const [row] = (await rawRows(owner, 'activities')) as { body: object }[];
    const [kept] = (await rawRows(owner, 'conversations')) as { body: object }[];
    await tamper(owner, 'activities', (rows) => rows.put({ ...row, body: { ...row?.body, kind: 'unheard of' } }));
    await tamper(owner, 'conversations', (rows) => rows.put({ ...kept, body: { ...kept?.body, facts: 'none' } }));

    const troubles: string[] = [];
    const next = storeOf(owner, { onTrouble: (trouble) => troubles.push(trouble) });
    expect(await next.activities('ann', 50)).to.deep.equal(readBack('ann', activities(2, 3)));
    expect(await next.conversations(['ann'])).to.deep.equal([]);
    await next.keepActivities('bob', []); // one write after the removals
    expect(troubles).to.deep.equal(['bad-row']);
    expect(await rawRows(owner, 'activities')).to.have.length(2);
    expect(await rawRows(owner, 'conversations')).to.have.length(0);
  });

  it('takes no row for another than the one it was kept as', async () => {
    const owner = someOwner();
    const store = storeOf(owner);
    await store.keepActivities('ann', [activity(1)]);
    const [row] = (await rawRows(owner, 'activities')) as { at: number }[];
    await tamper(owner, 'activities', (rows) => rows.put({ ...row, at: (row?.at ?? 0) + 1 }));
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', [activity(1)]));
    await store.forget('nobody');
    expect(await rawRows(owner, 'activities')).to.have.length(1);
  });

  it('removes unreadable rows also when others are kept beside them', async () => {
    const owner = someOwner();
    const store = storeOf(owner);
    await store.keepActivities('ann', activities(1, 3));
    const [row] = (await rawRows(owner, 'activities')) as { body: object }[];
    await tamper(owner, 'activities', (rows) => rows.put({ ...row, body: { ...row?.body, actor: 1, line: 2 } }));
    await store.keepActivities('ann', [activity(4)]);
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', activities(2, 4)));
    expect(await rawRows(owner, 'activities')).to.have.length(3);
  });
});
