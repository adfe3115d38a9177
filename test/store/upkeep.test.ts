import { expect } from '@open-wc/testing';
import { day, hour } from '../../src/domain/instant.js';
import { hashedId } from '../../src/store/hashed-id.js';
import { storeLimits } from '../../src/store/limits.js';
import type { StoreOwner, StoreSetting } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { brokenIndexedDB } from './broken-indexed-db.js';
import { draft, intent } from './drafts-and-intents.js';
import { activities, activity, conversation } from './facts-to-keep.js';
import { eventually, rawRows, someOwner, storeOf, tidyUp } from './owners.js';

const start = 100 * 365 * day;

/** A page of this agent, and how it moves on in time, server's and own alike. */
function page(owner: StoreOwner, setting: Partial<StoreSetting> = {}) {
  const clock = new VirtualClock(start);
  const store = storeOf(owner, { clock, now: () => clock.now(), ...setting });
  /** Time passes when all transactions have ended: each has a watchdog. */
  const later = async (ms: number) => {
    await store.dropDraft('nobody');
    while (clock.pending > 0) await new Promise((resolve) => setTimeout(resolve, 2));
    clock.advance(ms);
  };
  return { clock, store, later };
}

/** Tidying goes on after the answer: until `part` holds so many. */
const holds = (owner: StoreOwner, part: string, count: number) => eventually(async () => (await rawRows(owner, part)).length === count);

/** Gives what goes on after the answer the time it needs, by the number of its transactions. */
const calm = async (store: Store) => {
  for (let step = 0; step < 5; step++) await store.dropDraft('nobody');
};

const conversationsOf = async (owner: StoreOwner) =>
  new Set(((await rawRows(owner, 'activities')) as { conversation: string }[]).map((row) => row.conversation));

const at = (moment: number, n = 1) => activity(n, { at: moment, id: `at ${moment} ${n}` });

describe('Upkeep', () => {
  afterEach(tidyUp);

  it('removes the conversations that were used least recently, beyond the ceiling', async () => {
    const owner = someOwner();
    const { clock, store, later } = page(owner, { ceiling: { conversations: 3, activities: 1000 } });
    const keep = async (id: string) => {
      await later(2 * hour);
      await store.keepActivities(id, [at(clock.now())]);
      await store.keepConversations([conversation(id, { keptAt: clock.now() })]);
    };
    for (const id of ['a', 'b', 'c']) await keep(id);
    await later(2 * hour);
    await store.activities('a', 1); // reading is using
    for (const id of ['d', 'e']) await keep(id);
    await later(2 * hour);
    await store.activities('nobody', 1);
    await holds(owner, 'uses', 3);
    expect([...(await conversationsOf(owner))].sort()).to.deep.equal(['a', 'd', 'e'].map(hashedId).sort());
    expect((await store.conversations(['a', 'b', 'c', 'd', 'e'])).map(({ id }) => id)).to.deep.equal(['a', 'd', 'e']);
  });

  it('removes whole conversations until the rows of all are below the ceiling', async () => {
    const owner = someOwner();
    const { clock, store, later } = page(owner, { ceiling: { conversations: 1000, activities: 100 } });
    for (let n = 0; n < 8; n++) {
      await later(1);
      await store.keepActivities(
        `conversation-${n}`,
        Array.from({ length: 20 }, (_, index) => at(clock.now(), index)),
      );
    }
    await later(hour);
    await store.activities('nobody', 1);
    await holds(owner, 'activities', 100);
    await calm(store);
    expect(await conversationsOf(owner)).to.deep.equal(new Set([3, 4, 5, 6, 7].map((n) => hashedId(`conversation-${n}`))));
  });

  it('removes many in small transactions', async () => {
    const owner = someOwner();
    let deletions = 0;
    let most = 0;
    const factory = brokenIndexedDB({
      transaction: (transaction) => {
        let here = 0;
        if (!transaction.objectStoreNames.contains('uses') || transaction.mode !== 'readwrite') return;
        const uses = transaction.objectStore('uses');
        const remove = uses.delete.bind(uses);
        uses.delete = (key) => {
          deletions++;
          most = Math.max(most, ++here);
          return remove(key);
        };
        transaction.objectStore = new Proxy(transaction.objectStore, {
          apply: (real, _, [name]: [string]) => (name === 'uses' ? uses : real.call(transaction, name)),
        });
      },
    });
    const { store, later } = page(owner, { ceiling: { conversations: 20, activities: 1000 }, indexedDB: factory });
    await store.keepConversations(Array.from({ length: 220 }, (_, n) => conversation(`conversation-${n}`, { keptAt: start })));
    await later(hour);
    await store.activities('nobody', 1);
    await holds(owner, 'conversations', 20);
    expect([deletions, most]).to.deep.equal([200, storeLimits.tidyAtOnce]);
  });

  it('lets what is older than the retention vanish, by server time', async () => {
    const owner = someOwner();
    const serverNow = start + 200 * day;
    const first = page(owner, { now: () => serverNow });
    const edge = serverNow - storeLimits.retention;
    await first.store.keepActivities('ann', [at(edge - 1), at(edge)]);
    await first.store.keepConversations([conversation('ann', { keptAt: edge - 1 }), conversation('bob', { keptAt: edge })]);
    expect(await first.store.activities('ann', 50)).to.have.length(1);
    expect(await first.store.conversations(['ann', 'bob'])).to.have.length(1);
    await holds(owner, 'activities', 1);
    await holds(owner, 'conversations', 1);
  });

  it('keeps as long as it was told to', async () => {
    const owner = someOwner();
    const { store, later } = page(owner, { retention: day });
    await store.keepActivities('ann', [at(start)]);
    await later(day);
    expect(await store.activities('ann', 50)).to.have.length(1);
    await later(1);
    expect(await store.activities('ann', 50)).to.have.length(0);
    await later(hour);
    await store.activities('ann', 50);
    await holds(owner, 'activities', 0);
  });

  it('lets nothing vanish while the time of the server is not known', async () => {
    const owner = someOwner();
    let serverNow: number | undefined = undefined;
    const { store, later } = page(owner, { now: () => serverNow });
    await later(200 * day); // a page that is ahead of its time
    await store.keepActivities('ann', [at(start)]);
    expect(await store.activities('ann', 50)).to.have.length(1);
    await calm(store);
    expect(await rawRows(owner, 'activities')).to.have.length(1);
    serverNow = start + storeLimits.retention + 1;
    await store.keepActivities('bob', []);
    await holds(owner, 'activities', 0);
  });

  it('looks at most once an hour, in all tabs together', async () => {
    const owner = someOwner();
    const ceiling = { conversations: 1, activities: 1000 };
    const { store, later } = page(owner, { ceiling });
    await store.activities('nobody', 1);
    await calm(store);
    await store.keepConversations(['a', 'b', 'c'].map((id) => conversation(id, { keptAt: start })));
    await later(hour - 1);
    await store.activities('nobody', 1);
    const other = page(owner, { ceiling });
    await other.store.activities('nobody', 1);
    await calm(store);
    await calm(other.store);
    expect(await rawRows(owner, 'uses')).to.have.length(3);
    await later(1);
    await store.activities('nobody', 1);
    await holds(owner, 'uses', 1);
  });

  it('leaves drafts and open intents of a conversation that was not used for long', async () => {
    const owner = someOwner();
    const { store, later } = page(owner, { ceiling: { conversations: 0, activities: 0 } });
    await store.keepDraft('ann', draft('Hello'));
    await store.keepIntent(intent('a', { at: start }));
    await store.keepConversations([conversation('ann', { keptAt: start })]);
    await later(hour);
    await store.activities('nobody', 1);
    await holds(owner, 'conversations', 0);
    expect(await store.draft('ann')).to.deep.equal(draft('Hello'));
    expect(await store.openIntents()).to.have.length(1);
  });

  it('takes old drafts, and intents a day after they were settled, from the disk', async () => {
    const owner = someOwner();
    const { store, later } = page(owner);
    await store.keepDraft('ann', draft('Hello'));
    for (const key of ['settled', 'open']) await store.keepIntent(intent(key, { at: start }));
    await later(hour);
    await store.settleIntent('settled', 'done');
    await later(storeLimits.settledLife - hour);
    await store.activities('nobody', 1);
    await holds(owner, 'drafts', 0);
    expect(await rawRows(owner, 'intents')).to.have.length(2);
    await later(hour);
    await store.activities('nobody', 1);
    await holds(owner, 'intents', 1);
    expect((await store.openIntents()).map(({ key }) => key)).to.deep.equal(['open']);
  });

  it('gives up on an open intent when the history of its day has gone', async () => {
    const owner = someOwner();
    const { store, later } = page(owner, { retention: 3 * day });
    await store.keepIntent(intent('a', { at: start }));
    await later(3 * day);
    await store.activities('nobody', 1);
    await holds(owner, 'intents', 0);
  });

  it('begins after the first answer, not before', async () => {
    const owner = someOwner();
    await storeOf(owner).keepActivities('ann', activities(1, 3));
    const modes: string[] = [];
    const factory = brokenIndexedDB({ transaction: ({ mode }) => modes.push(mode) });
    const store = storeOf(owner, { indexedDB: factory, clock: new VirtualClock(start + day) });
    await store.activities('ann', 50);
    expect(modes[0]).to.equal('readonly');
    await calm(store);
    expect(modes).to.include('readwrite');
  });
});
