import { expect } from '@open-wc/testing';
import { Cache } from '../../src/calling/cache.js';
import type { Activity } from '../../src/domain/activity.js';
import { unknownLine } from '../../src/domain/line-merge.js';
import { memoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { eventually } from '../eventually.js';
import { second, settled, unhandledDuring } from './desk.js';
import { amara, start } from './fake-adapter.js';

const row: Activity = { id: 'a1', at: start, line: 'l', kind: 'permission.revoked', actor: { kind: 'customer' } };
const conversation = (id: string) => ({ id, facts: unknownLine(amara), keptAt: start });
const owner = { tenant: 'lumen', agent: 'priya' };

function cacheOf(given: Store | 'memory' | undefined) {
  const clock = new VirtualClock(start);
  let changes = 0;
  return { clock, cache: new Cache(clock, given, () => (changes += 1)), changes: () => changes };
}

/** Its store is opened, and what was under way is over. */
async function rest(cache: Cache): Promise<void> {
  await eventually(() => cache.kind !== 'opening', 'the store is opened');
  await settled();
}

describe('Cache', () => {
  it('lets reads and writes wait until the owner is known', async () => {
    const { cache } = cacheOf('memory');
    cache.keepActivities('c1', [row]);
    let read: readonly Activity[] | undefined;
    void cache.activities('c1').then((rows) => (read = rows));
    await settled();
    expect(read).to.equal(undefined);
    expect(cache.kind).to.equal('opening');
    expect(cache.own(owner)).to.equal(true);
    await rest(cache);
    expect(read).to.have.length(1);
    expect(cache.kind).to.equal('memory');
  });

  it('writes conversations a second after the first change, as they are by then', async () => {
    const store = memoryStore();
    const { cache, clock } = cacheOf(store);
    cache.own(owner);
    let reads = 0;
    const keep = () => cache.keepConversation('c1', () => ((reads += 1), conversation('c1')));
    keep();
    clock.advance(0.9 * second);
    keep();
    expect(reads).to.equal(0);
    clock.advance(0.1 * second);
    await rest(cache);
    expect(reads).to.equal(1);
    expect(await store.conversations(['c1'])).to.have.length(1);
    expect(clock.pending).to.equal(0);
  });

  it('writes a burst of a thousand conversations in portions, so that the page can answer in between', async () => {
    const store = memoryStore();
    const portions: number[] = [];
    const { keepActivities } = store;
    let rows = 0;
    store.keepActivities = (...told) => ((rows += 1), keepActivities(...told));
    store.keepConversations = async (some) => void portions.push(some.length);
    const { cache, clock } = cacheOf(store);
    cache.own(owner);
    await rest(cache);
    for (let each = 0; each < 1000; each++) {
      cache.keepActivities(`c${each}`, [row]);
      cache.keepConversation(`c${each}`, () => conversation(`c${each}`));
    }
    await settled();
    expect(rows).to.be.within(1, 100);
    clock.advance(second);
    await settled();
    expect(rows).to.equal(1000);
    expect(Math.max(...portions)).to.be.at.most(100);
    expect(portions.reduce((sum, each) => sum + each, 0)).to.equal(1000);
    expect(clock.pending).to.equal(0);
  });

  it('writes at once what waits when it is flushed, and nothing twice', async () => {
    const store = memoryStore();
    const { cache, clock } = cacheOf(store);
    cache.own(owner);
    let reads = 0;
    cache.keepConversation('c1', () => ((reads += 1), conversation('c1')));
    cache.flush();
    clock.advance(second);
    await rest(cache);
    expect(reads).to.equal(1);
  });

  it('forgets a conversation that still waits to be written', async () => {
    const store = memoryStore();
    const { cache, clock } = cacheOf(store);
    cache.own(owner);
    cache.keepConversation('c1', () => conversation('c1'));
    cache.forget('c1');
    clock.advance(second);
    await rest(cache);
    expect(await store.conversations(['c1'])).to.deep.equal([]);
  });

  it('closes the history of another owner, and mixes nothing of the two', async () => {
    const first = memoryStore();
    const { cache, clock } = cacheOf(first);
    cache.own(owner);
    cache.keepActivities('c1', [row]);
    await rest(cache);
    cache.keepConversation('c1', () => conversation('c1'));
    expect(cache.own(owner)).to.equal(true);
    expect(cache.own({ ...owner, agent: 'jonas' })).to.equal(false);
    clock.advance(second);
    await rest(cache);
    expect(await cache.activities('c1')).to.deep.equal([]);
    expect(await cache.conversations(['c1'])).to.deep.equal([]);
    expect(first.held.activities.size).to.equal(0);
    cache.keepActivities('c1', [row]);
    expect(await cache.activities('c1'), 'the new owner’s').to.have.length(1);
  });

  it('opens one store when the owner changes while it is being opened', async () => {
    const { cache } = cacheOf('memory');
    cache.own(owner);
    cache.own({ ...owner, agent: 'jonas' });
    cache.keepActivities('c1', [row]);
    await rest(cache);
    expect(await cache.activities('c1')).to.have.length(1);
  });

  it('closes the store of an owner who was another before it was open', async () => {
    let closed = 0;
    const { cache } = cacheOf({ ...memoryStore(), close: () => void (closed += 1) });
    cache.own(owner);
    cache.own({ ...owner, agent: 'jonas' });
    await rest(cache);
    expect(closed).to.equal(1);
  });

  it('writes what waits before it closes, and nothing afterwards', async () => {
    const written: string[] = [];
    const store: Store = {
      ...memoryStore(),
      keepConversations: async (rows) => void written.push(...rows.map(({ id }) => id)),
      keepActivities: async (id) => void written.push(id),
      close: () => void written.push('closed'),
    };
    const { cache, clock } = cacheOf(store);
    cache.own(owner);
    await rest(cache);
    cache.keepConversation('c1', () => conversation('c1'));
    cache.close();
    cache.keepActivities('c2', [row]);
    cache.keepConversation('c3', () => conversation('c3'));
    clock.advance(second);
    await rest(cache);
    expect(written).to.deep.equal(['c1', 'closed']);
  });

  it('may be closed before it was opened', async () => {
    const { cache, changes } = cacheOf('memory');
    const unhandled = await unhandledDuring(() => {
      cache.own(owner);
      cache.close();
    });
    expect(unhandled).to.deep.equal([]);
    expect(changes()).to.equal(0);
  });

  it('answers as if nothing were known where a host’s store rejects', async () => {
    const reject = () => Promise.reject(new Error('disk full'));
    const broken: Store = { ...memoryStore(), activities: reject, keepActivities: reject, conversations: reject, forget: reject };
    const { cache } = cacheOf(broken);
    cache.own(owner);
    const unhandled = await unhandledDuring(async () => {
      cache.keepActivities('c1', [row]);
      cache.forget('c1');
      expect(await cache.activities('c1')).to.deep.equal([]);
      expect(await cache.conversations(['c1'])).to.deep.equal([]);
    });
    expect(unhandled).to.deep.equal([]);
  });
});
