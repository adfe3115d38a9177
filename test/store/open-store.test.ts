import { expect } from '@open-wc/testing';
import { databaseName } from '../../src/store/open-store.js';
import type { StoreKind } from '../../src/store/store.js';
import { activities, activity, conversation, readBack } from './facts-to-keep.js';
import { rawRows, someKey, someOwner, storeOf, tidyUp } from './owners.js';
import { keepsDraftsAndIntents } from './drafts-and-intents.js';
import { behavesAsAStore } from './store-contract.js';

describe('openStore', () => {
  afterEach(tidyUp);

  describe('on disk', () => {
    behavesAsAStore(() => storeOf(someOwner()));
    keepsDraftsAndIntents((clock) => storeOf(someOwner(), { clock }));
  });

  describe('on disk, encrypted', () => {
    let encryptWith: CryptoKey;
    before(async () => (encryptWith = await someKey()));
    behavesAsAStore(() => storeOf(someOwner(), { encryptWith }));
    keepsDraftsAndIntents((clock) => storeOf(someOwner(), { clock, encryptWith }));
  });

  describe('on disk, read with a cursor', () => behavesAsAStore(() => storeOf(someOwner(), { readPath: 'cursor' })));

  describe('in a browser without IndexedDB', () => {
    behavesAsAStore(() => storeOf(someOwner(), { indexedDB: null }));
    keepsDraftsAndIntents((clock) => storeOf(someOwner(), { clock, indexedDB: null }));
  });

  it('remembers for the next page', async () => {
    const owner = someOwner();
    const before = storeOf(owner);
    await before.keepActivities('ann', activities(1, 3));
    await before.keepConversations([conversation('ann')]);
    before.close();
    const after = storeOf(owner);
    expect(await after.activities('ann', 50)).to.deep.equal(readBack('ann', activities(1, 3)));
    expect(await after.conversations(['ann'])).to.have.length(1);
  });

  it('writes what was asked before it was closed', async () => {
    const owner = someOwner();
    const store = storeOf(owner);
    const kept = store.keepActivities('ann', activities(1, 3));
    store.close();
    await kept;
    expect(await rawRows(owner, 'activities')).to.have.length(3);
  });

  it('says once that it is saved, after it was opened', async () => {
    const kinds: StoreKind[] = [];
    const store = storeOf(someOwner(), { onKind: (kind) => kinds.push(kind) });
    expect(kinds).to.deep.equal([]);
    await store.activities('ann', 1);
    await store.activities('ann', 1);
    expect(kinds).to.deep.equal(['saved']);
    expect(store.kind).to.equal('saved');
  });

  it('says that it is memory where there is no IndexedDB', async () => {
    const kinds: StoreKind[] = [];
    const troubles: string[] = [];
    const store = storeOf(someOwner(), { indexedDB: null, onKind: (kind) => kinds.push(kind), onTrouble: (name) => troubles.push(name) });
    await store.activities('ann', 1);
    expect([kinds, troubles, store.kind]).to.deep.equal([['memory'], ['refused'], 'memory']);
  });

  it('never shows one agent the rows of another', async () => {
    const amy = someOwner();
    const others = [someOwner({ tenant: amy.tenant }), someOwner({ agent: amy.agent })];
    await storeOf(amy).keepActivities('ann', activities(1, 3));
    await storeOf(amy).keepConversations([conversation('ann')]);
    for (const other of others) {
      const store = storeOf(other);
      expect(await store.activities('ann', 50)).to.deep.equal([]);
      expect(await store.conversations(['ann'])).to.deep.equal([]);
      await store.wipe();
    }
    expect(await rawRows(amy, 'activities')).to.have.length(3);
  });

  it('names the database for tenant and agent, the agent hashed', () => {
    expect(databaseName({ tenant: 'acme', agent: 'amy@acme.example' })).to.match(/^wa-calling\/acme\/#[0-9a-f]{32}$/);
  });

  it('is one store for two pages of an agent', async () => {
    const owner = someOwner();
    const [here, there] = [storeOf(owner), storeOf(owner)];
    await Promise.all([here.keepActivities('ann', activities(1, 40)), there.keepActivities('ann', activities(30, 70))]);
    expect(await here.activities('ann', 50)).to.deep.equal(readBack('ann', activities(21, 70)));
    expect(await rawRows(owner, 'activities')).to.have.length(50);
  });

  for (const encrypted of [false, true]) {
    it(`keeps the newest 50 when many pages write one conversation at once${encrypted ? ', encrypted' : ''}`, async () => {
      const owner = someOwner();
      const encryptWith = encrypted ? await someKey() : undefined;
      const pages = Array.from({ length: 4 }, () => storeOf(owner, { encryptWith }));
      for (const page of pages) {
        await page.activities('ann', 1);
        for (let step = 0; step < 5; step++) await page.dropDraft('nobody'); // until tidying has ended, so that all begin together
      }
      await Promise.all(pages.map((page, n) => page.keepActivities('ann', activities(1 + 30 * n, 30 + 30 * n))));
      expect(await pages[0]?.activities('ann', 200)).to.deep.equal(readBack('ann', activities(71, 120)));
      expect(await rawRows(owner, 'activities')).to.have.length(50);
    });
  }

  it('has nothing left on disk after a wipe', async () => {
    const owner = someOwner();
    const store = storeOf(owner);
    await store.keepActivities('ann', [activity(1)]);
    await store.keepConversations([conversation('ann')]);
    await store.wipe();
    expect(await rawRows(owner, 'activities')).to.deep.equal([]);
    expect(await rawRows(owner, 'conversations')).to.deep.equal([]);
  });
});
