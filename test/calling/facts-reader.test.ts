import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { Desktop } from '../../src/calling/desktop.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { closeDesks, desk, minute, page, second, settled } from './desk.js';
import { FakeAdapter, amara, callNews, listed, news, nothingAsked, permitted, start } from './fake-adapter.js';

describe('FactsReader', () => {
  afterEach(closeDesks);

  it('asks for 1,000 conversations in ten questions, and loads no chart for them', async () => {
    const backend = new FakeAdapter();
    const ids = Array.from({ length: 1000 }, (_, n) => `c${n}`);
    for (const [n, id] of ids.entries()) {
      const line = { ...amara, customer: { id: `customer-${n}` } };
      backend.facts.set(id, nothingAsked(id, { line, lastCall: { direction: 'incoming', status: 'missed', at: start - n } }));
    }
    const desktop = new Desktop({
      adapter: backend,
      clock: new VirtualClock(start),
      store: 'memory',
      owner: undefined,
      encryptWith: undefined,
      policy: undefined,
      locks: null,
      openChannel: null,
    });
    let charts = 0;
    const load = desktop.charts.bind(desktop);
    desktop.charts = () => {
      charts += 1;
      return load();
    };
    let heard = 0;
    for (const id of ids) desktop.conversation(id).subscribe(() => (heard += 1));
    await settled();
    expect(backend.asked('conversations').map(({ args }) => (args[0] as string[]).length)).to.deep.equal(Array(10).fill(100));
    expect(ids.every((id) => desktop.conversation(id).state.facts === 'known')).to.equal(true);
    expect(desktop.conversation('c999').state.lastCall?.at).to.equal(start - 999);
    expect(charts).to.equal(0);
    heard = 0;
    backend.tell(news('window.changed', { window: {}, at: start + 1, line: { ...amara, customer: { id: 'customer-7' } } }));
    expect(heard).to.equal(1);
    expect(desktop.conversation('c7').state.window.open).to.equal(false);
    desktop.conversation('c7').send({ type: 'call.start' });
    expect(charts).to.equal(1);
    desktop.close();
  });

  it('refuses only the hundred whose question failed', async () => {
    const it = await desk((backend) => {
      for (let n = 0; n < 150; n += 1) backend.facts.set(`c${n}`, nothingAsked(`c${n}`));
      backend.keepWaiting('conversations');
    });
    for (let n = 0; n < 150; n += 1) it.look(`c${n}`);
    await settled();
    const [first, second] = it.backend.asked('conversations');
    first?.refuse(new AdapterError('technical'));
    second?.answer((second.args[0] as string[]).map((id) => nothingAsked(id)));
    await settled();
    expect(it.state('c0')).to.deep.include({ facts: 'refused', failure: { because: 'technical' } });
    expect(it.state('c149').facts).to.equal('known');
    it.backend.release('conversations');
    it.calling.conversation('c0').send({ type: 'facts.load' });
    await settled();
    expect(it.state('c0').facts).to.equal('known');
    expect(it.state('c0')).not.to.have.property('failure');
  });

  it('does not ask again for what is known', async () => {
    const it = await desk((backend) => void backend.facts.set('c1', nothingAsked('c1')));
    it.look();
    await settled();
    it.look();
    await settled();
    expect(it.backend.asked('conversations')).to.have.length(1);
  });

  it('lets an answer not undo news that overtook it', async () => {
    const it = await desk((backend) => backend.keepWaiting('conversations'));
    it.look();
    await settled();
    it.backend.tell(news('permission.changed', { permission: { status: 'permanent', at: start + second }, at: start + second }));
    it.backend.tell(callNews('call-1', 'outgoing', { kind: 'accepted', at: start + second }));
    await settled();
    it.backend.last('conversations').answer([nothingAsked('c1')]);
    await settled();
    expect(it.state().permission.status).to.equal('permanent');
    expect(it.state().call?.status).to.equal('ongoing');
    expect(it.state().lastCall).to.deep.equal({ direction: 'outgoing', status: 'ongoing', at: start + second });
    expect(it.state().allowances.call[0]?.used).to.equal(1);
  });

  it('says who may not see a conversation, shows nothing of it and forgets what was saved', async () => {
    const store = memoryStore();
    const it = await desk((backend) => void backend.facts.set('c1', nothingAsked('c1')), { store });
    it.look('c1', { activities: true });
    await it.pass(2 * second);
    expect(await store.conversations(['c1'])).to.have.length(1);
    it.backend.facts.set('c1', { id: 'c1', refused: 'forbidden' });
    it.calling.conversation('c1').send({ type: 'facts.load' });
    await it.pass(2 * second);
    expect(it.state()).to.deep.include({ facts: 'refused', failure: { because: 'forbidden' } });
    expect(it.state()).not.to.have.property('line');
    expect(it.state()).not.to.have.property('activities');
    expect(await store.conversations(['c1'])).to.deep.equal([]);
    it.backend.facts.set('c1', nothingAsked('c1'));
    it.calling.conversation('c1').send({ type: 'facts.load' });
    await settled();
    expect(it.state().facts).to.equal('known');
    expect(it.state().activities?.status).to.equal('live');
  });

  it('keeps what is known when a later question fails', async () => {
    const it = await desk((backend) => void backend.facts.set('c1', permitted('c1')));
    it.look();
    await settled();
    it.backend.conversations = () => Promise.reject(new AdapterError('technical'));
    it.calling.conversation('c1').send({ type: 'facts.load' });
    await settled();
    expect(it.state()).to.deep.include({ facts: 'known', failure: { because: 'technical' } });
    expect(it.state().mayCall.ok).to.equal(true);
  });

  describe('from the cache', () => {
    const saved = async () => {
      const store = memoryStore();
      const sentAt = start - minute;
      const it = await desk(
        (backend) =>
          backend.facts.set(
            'c1',
            permitted('c1', {
              request: { id: 'request-1', sentAt, by: { kind: 'unknown' }, at: sentAt, status: 'pending' },
              connected: [{ id: 'call-0', at: sentAt, direction: 'outgoing' }],
              lastCall: { direction: 'outgoing', status: 'completed', at: sentAt },
            }),
          ),
        { store },
      );
      it.look();
      await it.pass(2 * second);
      // closed by hand: closing a desk closes its store
      return store;
    };
    const owner = { tenant: 'lumen', agent: 'priya' };

    it('shows what was saved before the agent is signed in, and the backend’s answer in its place', async () => {
      const it = await desk((backend) => backend.keepWaiting('desk', 'conversations'), { store: await saved(), owner });
      it.look();
      await settled();
      expect(it.state().facts).to.equal('saved');
      expect(it.state().permission.status).to.equal('temporary');
      expect(it.state().lastCall?.status).to.equal('completed');
      it.backend.last('desk').answer(it.backend.me);
      await settled();
      const sentAt = start - minute;
      const request = { id: 'request-1', sentAt, by: { kind: 'unknown' }, at: sentAt + 1, status: 'approved' } as const;
      it.backend
        .last('conversations')
        .answer([permitted('c1', { request, connected: [{ id: 'call-0', at: sentAt, direction: 'outgoing' }] })]);
      await settled();
      expect(it.state().facts).to.equal('known');
      expect(it.state().allowances.call[0]?.used, 'the saved call and the told one are the same').to.equal(1);
      expect(it.state().line?.customer.phone).to.equal('+447700900142');
    });

    it('holds what was read until the page was hidden, though no second has passed', async () => {
      const store = memoryStore();
      const it = await desk((backend) => void backend.facts.set('c1', permitted('c1')), { store });
      it.look();
      await settled();
      expect(await store.conversations(['c1'])).to.deep.equal([]);
      page('hidden');
      await settled();
      expect(await store.conversations(['c1'])).to.have.length(1);
    });

    it('asks the backend also when nobody looked at the moment of signing in', async () => {
      const it = await desk((backend) => backend.keepWaiting('desk'), { store: await saved(), owner });
      it.look()();
      await settled();
      expect(it.state().facts).to.equal('saved');
      it.backend.facts.set('c1', nothingAsked('c1'));
      it.backend.last('desk').answer(it.backend.me);
      await settled();
      it.look();
      await settled();
      expect(it.state().facts).to.equal('known');
    });

    it('shows nothing of another owner once the desk has said whose it is', async () => {
      const it = await desk((backend) => backend.keepWaiting('desk', 'conversations'), { store: await saved(), owner });
      it.look();
      await settled();
      expect(it.state().facts).to.equal('saved');
      it.backend.last('desk').answer({ ...it.backend.me, agent: { kind: 'agent', id: 'jonas' } });
      await settled();
      expect(it.state()).to.deep.include({ facts: 'loading' });
      expect(it.state()).not.to.have.any.keys('line', 'lastCall');
      expect(it.told('permission.changed')).to.deep.equal([]);
    });

    it('is no change of permission when the backend knows better', async () => {
      const it = await desk((backend) => void backend.facts.set('c1', nothingAsked('c1')), { store: await saved(), owner });
      it.look();
      await it.pass(second);
      expect(it.state().permission.status).to.equal('none');
      expect(it.told('permission.changed')).to.deep.equal([]);
    });
  });

  it('hears of a call that an answer tells', async () => {
    const ringing = listed('call-1', 'outgoing', [{ kind: 'ringing', at: start }]);
    const it = await desk((backend) => void backend.facts.set('c1', permitted('c1', { call: ringing })));
    it.look();
    await settled();
    expect(it.state().call).to.include({ id: 'call-1', status: 'ringing' });
    expect(it.state().call).not.to.have.property('conversation');
  });
});
