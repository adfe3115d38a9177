import { expect } from '@open-wc/testing';
import { memoryStore } from '../../src/store/memory-store.js';
import type { StoredIntent } from '../../src/store/stored-intent.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { tidyUp } from '../store/owners.js';
import { closeDesks, desk, minute, second, settled } from './desk.js';
import { callNews, listed, permitted, priya, start, type FakeAdapter } from './fake-adapter.js';
import { aWhile, browser, until, type Browser } from './tab.js';

const dialled = { kind: 'dialled', at: start, by: priya } as const;
const accepted = { kind: 'accepted', at: start } as const;
const rings = [
  { kind: 'incoming', at: start },
  { kind: 'offered', to: 'me', at: start },
] as const;

const left = (act: StoredIntent['act'], more: Partial<StoredIntent> = {}): StoredIntent => ({
  key: 'k1',
  act,
  fingerprint: act,
  at: start - second,
  tab: 'an earlier page',
  ...more,
});

/** A page that comes after one which left this act open. */
async function pageAfter(intent: StoredIntent, prepare: (backend: FakeAdapter) => void = () => undefined) {
  const clock = new VirtualClock(start);
  const store = memoryStore(clock);
  await store.keepIntent(intent);
  const it = await desk(prepare, { store, clock });
  await settled();
  const outcome = async () => (await store.intents(intent.conversation ?? '', -Infinity))[0]?.outcome;
  return { ...it, clock, store, isOpen: async () => (await store.openIntents()).length > 0, outcome };
}

describe('LeftCalls', () => {
  afterEach(closeDesks);

  it('settles a dial by the desk’s list, which carries its key, and dials nothing', async () => {
    const it = await pageAfter(left('dial', { conversation: 'c1' }), (backend) => {
      backend.me = { ...backend.me, calls: [listed('call-1', 'outgoing', [dialled], { key: 'k1', conversation: 'c1' })] };
    });
    await until(async () => (await it.outcome()) === 'done', 'it is settled');
    expect(it.calling.state.calls.map(({ id, here }) => [id, here])).to.deep.equal([['call-1', false]]);
    expect(it.backend.asked('dial')).to.deep.equal([]);
  });

  it('settles a dial by news with its key', async () => {
    const it = await pageAfter(left('dial', { conversation: 'c1' }));
    expect(await it.isOpen()).to.equal(true);
    it.backend.tell(callNews('call-1', 'outgoing', dialled, { key: 'k1' }));
    await settled();
    expect(await it.outcome()).to.equal('done');
  });

  it('never repeats a dial: after 2 minutes nobody knows', async () => {
    const it = await pageAfter(left('dial', { conversation: 'c1' }));
    it.clock.advance(2 * minute);
    await settled();
    expect(await it.outcome()).to.equal('unknown');
    expect(it.backend.asked('dial')).to.deep.equal([]);
  });

  it('settles an accept by the list, and never repeats it', async () => {
    const it = await pageAfter(left('accept', { call: 'call-1' }), (backend) => {
      backend.me = { ...backend.me, calls: [listed('call-1', 'incoming', [...rings, accepted])] };
    });
    expect(await it.isOpen()).to.equal(false);
    const ringing = await pageAfter(left('accept', { call: 'call-1' }), (backend) => {
      backend.me = { ...backend.me, calls: [listed('call-1', 'incoming', rings)] };
    });
    expect(await ringing.isOpen()).to.equal(true);
    expect([...it.backend.asked('accept'), ...ringing.backend.asked('accept')]).to.deep.equal([]);
  });

  it('repeats a hang-up once, with its key, while its call lives', async () => {
    const it = await pageAfter(left('hang-up', { call: 'call-1' }), (backend) => {
      backend.me = { ...backend.me, calls: [listed('call-1', 'outgoing', [dialled, accepted])] };
    });
    await settled();
    expect(it.backend.asked('hangUp').map(({ key, args }) => [key, args[0]])).to.deep.equal([['k1', 'call-1']]);
    expect(await it.isOpen()).to.equal(false);
    it.backend.listener.reset();
    await settled();
    expect(it.backend.asked('hangUp')).to.have.length(1);
  });

  it('repeats the hang-up of a dial that has got its id meanwhile', async () => {
    const it = await pageAfter(left('hang-up', { call: 'dial-key' }), (backend) => {
      backend.me = { ...backend.me, calls: [listed('call-1', 'outgoing', [dialled], { key: 'dial-key' })] };
    });
    await settled();
    expect(it.backend.last('hangUp').args[0]).to.equal('call-1');
  });

  it('waits for nothing once its desk is closed, though it was still reading', async () => {
    const clock = new VirtualClock(start);
    let read: () => void = () => undefined;
    const isRead = new Promise<void>((resolve) => (read = resolve));
    const openIntents = () => isRead.then(() => [left('dial', { conversation: 'c1' })]);
    const it = await desk(undefined, { store: Object.assign(memoryStore(clock), { openIntents }), clock });
    it.calling.close();
    await settled();
    const others = clock.pending;
    read();
    await settled();
    expect(clock.pending).to.equal(others);
  });

  const over: readonly (readonly [string, Partial<StoredIntent>, boolean])[] = [
    ['of a call that is not listed any more', {}, false],
    ['of 2 minutes ago', { at: start - 2 * minute - second }, true],
  ];
  for (const [what, more, isListed] of over) {
    it(`repeats no hang-up ${what}`, async () => {
      const it = await pageAfter(left('hang-up', { call: 'call-1', ...more }), (backend) => {
        if (isListed) backend.me = { ...backend.me, calls: [listed('call-1', 'outgoing', [dialled, accepted])] };
      });
      await settled();
      expect(it.backend.asked('hangUp')).to.deep.equal([]);
      expect(await it.isOpen()).to.equal(false);
    });
  }
});

describe('acts on calls', () => {
  let them: Browser;
  beforeEach(() => (them = browser()));
  afterEach(async () => {
    closeDesks();
    await tidyUp();
  });

  const press = ({ calling }: { calling: { conversation(id: string): { send(intent: { type: 'call.start' }): void } } }) =>
    calling.conversation('c1').send({ type: 'call.start' });

  it('dial once where two tabs press at once, and both show that call', async () => {
    const hold = (backend: FakeAdapter) => backend.keepWaiting('dial');
    const [one, other] = [await them.tab(hold), await them.tab(hold)];
    for (const tab of them.tabs) tab.look('c1');
    await until(() => them.tabs.every((tab) => tab.state('c1').mayCall.ok), 'both may call');
    press(one);
    press(other);
    await until(() => them.keys('dial').length > 0, 'it is dialled');
    await aWhile();
    expect(them.keys('dial')).to.have.length(1);
    const [key = ''] = them.keys('dial');
    for (const { backend } of them.tabs) {
      backend.me = { ...backend.me, calls: [listed('call-1', 'outgoing', [dialled], { key, conversation: 'c1' })] };
      backend.asked('dial')[0]?.answer('call-1');
    }
    await until(() => them.tabs.every((tab) => tab.state('c1').call?.id === 'call-1'), 'both show it');
    expect(them.keys('dial')).to.have.length(1);
    expect(them.tabs.filter((tab) => tab.state('c1').call?.here)).to.have.length(1);
  });

  it('accept once where two tabs answer at once', async () => {
    const ring = (backend: FakeAdapter) => {
      backend.keepWaiting('accept');
      backend.me = { ...backend.me, calls: [listed('call-1', 'incoming', rings, { conversation: 'c1' })] };
    };
    await them.tab(ring);
    await them.tab(ring);
    await until(() => them.tabs.every((tab) => tab.calling.state.calls.length === 1), 'it rings');
    for (const tab of them.tabs) tab.calling.send({ type: 'call.accept', call: 'call-1' });
    await until(() => them.keys('accept').length > 0, 'it is answered');
    await aWhile();
    expect(them.keys('accept')).to.have.length(1);
    for (const { backend } of them.tabs) {
      backend.me = { ...backend.me, calls: [listed('call-1', 'incoming', [...rings, accepted], { conversation: 'c1' })] };
      backend.asked('accept')[0]?.answer();
    }
    await until(() => them.tabs.every((tab) => tab.calling.state.calls[0]?.status === 'ongoing'), 'both show it');
    expect(them.keys('accept')).to.have.length(1);
    expect(them.tabs.flatMap((tab) => tab.told('failed'))).to.deep.equal([]);
  });

  it('wait half a second at most for a disk that does not answer', async () => {
    const store = { ...memoryStore(), keepIntent: () => new Promise<boolean>(() => undefined) };
    const it = await desk((backend) => backend.facts.set('c1', permitted('c1')), { store });
    it.look();
    await settled();
    press(it);
    await settled();
    expect(it.backend.asked('dial')).to.deep.equal([]);
    it.clock.advance(500);
    await settled();
    expect(it.backend.asked('dial')).to.have.length(1);
  });
});
