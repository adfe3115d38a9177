import { expect } from '@open-wc/testing';
import { version } from '../../src/store/database.js';
import { databaseName, type StoreOwner } from '../../src/store/open-store.js';
import { brokenIndexedDB } from './broken-indexed-db.js';
import { draft, intent } from './drafts-and-intents.js';
import { activities, activity, conversation } from './facts-to-keep.js';
import { eventually, rawDatabase, rawRows, someOwner, storeOf, tidyUp } from './owners.js';
import { parts } from './secrets.js';

/** A page with this version of the SDK, or a later one, and all that it says. */
function page(owner: StoreOwner, newer = 0) {
  const said: string[] = [];
  const store = storeOf(owner, {
    indexedDB: brokenIndexedDB({ newer }),
    onKind: (kind) => said.push(kind),
    onTrouble: (trouble) => said.push(trouble),
  });
  return { said, store };
}

/** The database as the first version made it. */
const firstVersion = (owner: StoreOwner): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.open(databaseName(owner), 1);
    request.onupgradeneeded = () => {
      const rows = request.result.createObjectStore('activities', { keyPath: ['conversation', 'activity.at', 'order', 'activity.id'] });
      rows.put({ conversation: '#1', order: -1, activity: activity(1) });
      request.result.createObjectStore('conversations', { keyPath: 'id' });
      request.result.createObjectStore('meta').put('wa-calling 1', 'generation');
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

describe('two versions side by side', () => {
  afterEach(tidyUp);

  it('never block each other: the older one gives way, runs on memory and says so', async () => {
    const owner = someOwner();
    const older = page(owner);
    await older.store.keepActivities('ann', activities(1, 3));
    const newer = page(owner, 1);
    await newer.store.keepActivities('ann', activities(1, 2));
    expect(newer.said).to.deep.equal(['saved']);
    expect(await newer.store.activities('ann', 50)).to.have.length(2);
    await older.store.keepActivities('ann', [activity(7)]);
    expect(await older.store.activities('ann', 50)).to.have.length(1);
    await eventually(() => older.said.length === 3);
    expect(older.said).to.deep.equal(['saved', 'newer', 'memory']);
    expect(await older.store.keepIntent(intent('a'))).to.equal(false);
    expect(await newer.store.activities('ann', 50)).to.have.length(2);
  });

  it('keep drafts and open intents through an upgrade, and make the history anew', async () => {
    const owner = someOwner();
    const older = page(owner);
    await older.store.keepActivities('ann', activities(1, 3));
    await older.store.keepConversations([conversation('ann')]);
    await older.store.keepDraft('ann', draft('Hello'));
    await older.store.keepIntent(intent('a'));
    older.store.close();
    const { store } = page(owner, 1);
    expect(await store.activities('ann', 50)).to.deep.equal([]);
    expect(await store.conversations(['ann'])).to.deep.equal([]);
    expect(await store.draft('ann')).to.deep.equal(draft('Hello'));
    expect(await store.openIntents()).to.have.length(1);
    await store.wipe();
    expect(await rawRows(owner, 'drafts')).to.deep.equal([]);
  });

  it('know of a sign-out before the upgrade', async () => {
    const owner = someOwner();
    await storeOf(owner).wipe();
    const before = (await rawRows(owner, 'meta')).length;
    await page(owner, 1).store.activities('ann', 1);
    expect((await rawRows(owner, 'meta')).length).to.be.at.least(before);
  });

  it('take over the database of the first version', async () => {
    const owner = someOwner();
    await firstVersion(owner);
    const { store, said } = page(owner);
    await store.keepActivities('ann', activities(1, 3));
    expect(await store.keepIntent(intent('a'))).to.equal(true);
    expect(await store.activities('ann', 50)).to.have.length(3);
    expect(await rawRows(owner, 'activities')).to.have.length(3);
    expect(said).to.deep.equal(['saved']);
    const database = await rawDatabase(owner);
    expect(database.version).to.equal(version);
    expect([...database.objectStoreNames]).to.have.members([...parts]);
  });
});
