import { expect } from '@open-wc/testing';
import type { LastCall } from '../../src/domain/call.js';
import { memoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { eventually } from '../eventually.js';
import { closeDesks, desk, minute, second, settled } from './desk.js';
import { nothingAsked, start, type FakeAdapter } from './fake-adapter.js';

const missed: LastCall = { direction: 'incoming', status: 'missed', at: start - minute };
/** Other pages of this run have the same agent. */
const ours = crypto.randomUUID();
const owner = { tenant: 'lumen', agent: 'priya' };

/** A tab whose one conversation was called in vain a minute ago. */
async function aTab({ store, tells }: { store?: Store; tells?: (conversation: string) => void } = {}) {
  const it = await desk(
    (backend: FakeAdapter) => {
      backend.facts.set('c1', nothingAsked('c1', { lastCall: missed }));
      if (tells) Object.assign(backend, { markSeen: async (conversation: string) => tells(conversation) });
    },
    { owner, openChannel: (name) => new BroadcastChannel(`${name}/${ours}`), ...(store && { store }) },
  );
  it.look();
  await settled();
  return { ...it, see: () => it.calling.conversation('c1').send({ type: 'missed.seen' }) };
}

describe('missed.seen', () => {
  afterEach(closeDesks);

  it('takes the marker away until another call is missed', async () => {
    const it = await aTab();
    expect(it.state().marker).to.equal('missed');
    it.see();
    expect(it.state().marker).to.equal(undefined);
    it.backend.facts.set('c1', nothingAsked('c1', { asOf: start + second, lastCall: { ...missed, at: start } }));
    it.calling.conversation('c1').send({ type: 'facts.load' });
    await settled();
    expect(it.state().marker).to.equal('missed');
  });

  it('is told to a backend that wants to know, once', async () => {
    const told: string[] = [];
    const it = await aTab({ tells: (conversation) => told.push(conversation) });
    it.see();
    it.see();
    await settled();
    expect(told).to.deep.equal(['c1']);
  });

  it('is kept for the next page, with nothing but a moment', async () => {
    const store = memoryStore();
    const it = await aTab({ store });
    it.see();
    await it.pass(2 * second);
    expect((await store.conversations(['c1']))[0]?.seenAt).to.equal(missed.at);
    const next = await aTab({ store });
    expect(next.state().facts).to.equal('known');
    expect(next.state().marker).to.equal(undefined);
  });

  it('goes to the other tabs of the agent', async () => {
    const store = memoryStore();
    const [one, other] = [await aTab({ store }), await aTab({ store })];
    await eventually(() => [one, other].every((tab) => tab.state().marker === 'missed'), 'both tabs show the missed call');
    one.see();
    await eventually(() => other.state().marker === undefined, 'the other tab forgets it');
  });
});
