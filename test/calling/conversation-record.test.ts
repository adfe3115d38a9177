import { expect } from '@open-wc/testing';
import { Desktop } from '../../src/calling/desktop.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { closeDesks, day, desk, deskThatMayCall, second, settled, unhandledDuring, type TestDesk } from './desk.js';
import { FakeAdapter, amara, callNews, news, nothingAsked, permitted, revoked, start } from './fake-adapter.js';

describe('ConversationRecord', () => {
  afterEach(closeDesks);

  it('gives a new state when anything changed, and the same one otherwise', async () => {
    const it = await deskThatMayCall();
    it.look();
    await settled();
    const before = it.state();
    expect(it.state()).to.equal(before);
    it.backend.tell(news('window.changed', { window: {}, at: start + 1 }));
    expect(it.state()).not.to.equal(before);
    expect(before.window.open).to.equal(true);
  });

  it('tells every listener, also when one throws, and none after it has left', async () => {
    const it = await deskThatMayCall();
    it.look();
    await settled();
    const heard: string[] = [];
    const { onerror } = window;
    const errors: unknown[] = [];
    window.onerror = (message) => (errors.push(message), true);
    it.calling.conversation('c1').subscribe(() => {
      heard.push('first');
      leave();
      throw new Error('a host’s mistake');
    });
    const leave = it.calling.conversation('c1').subscribe(() => heard.push('second'));
    it.calling.conversation('c1').subscribe(() => heard.push('third'));
    it.calling.conversation('c1').send({ type: 'draft.change', draft: { kind: 'invite' } });
    await settled();
    window.onerror = onerror;
    expect(heard).to.deep.equal(['first', 'third']);
    expect(errors).to.have.length(1);
  });

  it('hears one piece of news in every conversation of its line', async () => {
    const it = await deskThatMayCall((backend) => backend.facts.set('c2', nothingAsked('c2')));
    it.look('c1');
    it.look('c2');
    await settled();
    it.backend.tell(news('permission.changed', { permission: { status: 'permanent', at: start + 1 } }));
    expect([it.state('c1'), it.state('c2')].map(({ permission }) => permission.status)).to.deep.equal(['permanent', 'permanent']);
  });

  it('keeps what news tell in any order, and ignores what is older than what is known', async () => {
    const it = await deskThatMayCall();
    it.look();
    await settled();
    it.backend.tell(
      news('window.changed', { window: { closesAt: start + day }, at: start + 2 }),
      news('window.changed', { window: {}, at: start + 1 }),
      news('restriction.changed', { restriction: { what: 'calls' }, at: start + 1 }),
    );
    expect(it.state().window).to.deep.equal({ open: true, closesAt: start + day });
    expect(it.state().mayCall).to.deep.equal({ ok: false, because: 'restricted' });
  });

  it('is gone when the backend says so', async () => {
    const it = await deskThatMayCall((backend) => (backend.log = [revoked('a1')]));
    it.look('c1', { activities: true });
    await settled();
    expect(it.state().activities?.rows).to.have.length(1);
    it.backend.tell(news('conversation.gone', { conversation: 'c1' }));
    expect(it.state()).to.deep.include({ facts: 'refused', failure: { because: 'not-found' } });
    expect(it.state()).not.to.have.any.keys('line', 'activities', 'lastCall');
  });

  for (const [how, go] of [
    ['is gone', (it) => it.backend.tell(news('conversation.gone', { conversation: 'c1' }))],
    [
      'is refused',
      (it) => {
        it.backend.facts.set('c1', { id: 'c1', refused: 'forbidden' });
        it.calling.conversation('c1').send({ type: 'facts.load' });
      },
    ],
  ] as readonly (readonly [string, (it: TestDesk) => void])[]) {
    it(`keeps what the agent wrote in a conversation that ${how}, here and for the next page`, async () => {
      const clock = new VirtualClock(start);
      const store = memoryStore(clock);
      const it = await desk((backend) => backend.facts.set('c1', permitted('c1')), { store, clock });
      it.look();
      await it.pass(2 * second);
      it.calling.conversation('c1').send({ type: 'draft.change', draft: { text: { request: 'My words', invite: '' } } });
      await it.pass(2 * second);
      go(it);
      await it.pass(2 * second);
      expect([it.state().facts, it.state().draft.text.request]).to.deep.equal(['refused', 'My words']);
      expect(await store.conversations(['c1'])).to.deep.equal([]);
      expect((await store.draft('c1'))?.text.request).to.equal('My words');
    });
  }

  it('says so when the charts cannot be loaded, and tries again at the next press', async () => {
    const backend = new FakeAdapter();
    backend.facts.set('c1', permitted('c1'));
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
    const failed: unknown[] = [];
    desktop.onFact(({ type, detail }) => type === 'failed' && failed.push(detail));
    const load = desktop.charts.bind(desktop);
    desktop.charts = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const conversation = desktop.conversation('c1');
    const unhandled = await unhandledDuring(async () => {
      conversation.subscribe(() => undefined, { activities: true });
      await settled();
      conversation.send({ type: 'call.start' });
      conversation.send({ type: 'outreach.send', outreach: { kind: 'request', form: 'free-form', text: 'May we?' } });
      backend.tell(callNews('call-9', 'incoming', { kind: 'incoming', at: start }, { line: { ...amara, customer: { id: 'ben' } } }));
      await settled();
    });
    expect(unhandled).to.deep.equal([]);
    expect(conversation.state.activities).to.deep.include({ status: 'failed', failure: { because: 'connection-problem' } });
    expect(failed).to.deep.equal([
      { act: 'dial', because: 'connection-problem', conversation: 'c1' },
      { act: 'outreach', because: 'connection-problem', conversation: 'c1' },
    ]);
    desktop.charts = load;
    conversation.send({ type: 'activities.load' });
    await settled();
    expect(conversation.state.activities?.status).to.equal('live');
    conversation.send({ type: 'call.start' });
    await settled();
    expect(backend.asked('dial')).to.have.length(1);
    expect(desktop.calls.find('call-9')?.outcome.status, 'what was heard meanwhile').to.equal('ringing');
    desktop.close();
  });
});
