import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { closeDesks, day, desk, minute, page, second, settled } from './desk.js';
import { FakeAdapter, callNews, known, nothingAsked, permitted, start } from './fake-adapter.js';

describe('Session', () => {
  afterEach(closeDesks);

  it('signs in, listens from the desk’s cursor, and is live when the adapter says so', async () => {
    const it = await desk((backend) => (backend.me = { ...backend.me, cursor: 'c7' }));
    expect(it.backend.subscriptions.map(({ after }) => after)).to.deep.equal(['c7']);
    expect(it.calling.state).to.deep.include({ connection: 'live', agent: it.backend.me.agent, tenant: 'lumen' });
  });

  it('loads facts and feeds that waited for it when signing in fails first', async () => {
    const it = await desk((backend) => {
      known(backend);
      backend.keepWaiting('desk');
    });
    it.look('c1', { activities: true });
    await settled();
    it.backend.last('desk').refuse(new AdapterError('connection-problem'));
    await settled();
    expect(it.calling.state).to.deep.include({ connection: 'reconnecting', failure: { because: 'connection-problem' } });
    expect(it.state().activities?.status).to.equal('failed');
    it.backend.release('desk');
    await it.pass(second);
    expect(it.state().facts).to.equal('known');
    expect(it.state().activities?.status).to.equal('live');
    expect(it.calling.state).not.to.have.property('failure');
    it.backend.listener.connection('live');
    expect(it.calling.state.connection).to.equal('live');
  });

  it('reads nothing twice when it was away only because it could not sign in', async () => {
    const it = await desk((backend) => (backend.desk = () => Promise.reject(new AdapterError('connection-problem'))));
    await it.pass(minute);
    const signIn = new FakeAdapter();
    it.backend.desk = (request) => {
      signIn.me = { ...signIn.me, serverTime: it.clock.now() };
      return signIn.desk(request);
    };
    while (it.backend.subscriptions.length === 0) await it.pass(second);
    it.backend.listener.connection('live');
    await settled();
    expect(signIn.asked('desk')).to.have.length(1);
  });

  it('tries again with growing pauses, and tells each kind of trouble once', async () => {
    const it = await desk((backend) => (backend.desk = () => Promise.reject(new AdapterError('connection-problem'))));
    const times: number[] = [];
    it.backend.desk = () => {
      times.push(it.clock.now());
      return Promise.reject(new AdapterError('connection-problem'));
    };
    await it.pass(3 * minute);
    expect(times.length).to.be.within(5, 20);
    expect(it.told('failed')).to.deep.equal([{ act: 'desk', because: 'connection-problem' }]);
    expect(it.calling.state.connection).to.equal('offline');
  });

  it('counts an answer that takes 10 s as none, by the given clock', async () => {
    const it = await desk((backend) => backend.keepWaiting('desk'));
    await it.pass(9 * second);
    expect(it.calling.state.connection).to.equal('connecting');
    await it.pass(second);
    expect(it.calling.state).to.deep.include({ connection: 'reconnecting', failure: { because: 'no-answer' } });
    expect(it.backend.last('desk').signal.aborted).to.equal(true);
  });

  it('does not try again while signed out, but when somebody comes back', async () => {
    const it = await desk((backend) => {
      known(backend);
      backend.keepWaiting('desk');
    });
    it.look();
    it.backend.last('desk').refuse(new AdapterError('signed-out'));
    await it.pass(5 * minute);
    expect(it.calling.state.connection).to.equal('signed-out');
    expect(it.backend.asked('desk')).to.have.length(1);
    it.backend.release('desk');
    page('visible');
    await settled();
    expect(it.state().facts).to.equal('known');
  });

  it('makes the conversations load anew when another agent has signed in', async () => {
    const it = await desk((backend) => {
      known(backend);
      backend.log = [{ id: 'a1', at: start, line: 'l', kind: 'permission.revoked', actor: { kind: 'customer' } }];
    });
    it.look('c1', { activities: true });
    it.calling.conversation('c1').send({ type: 'draft.change', draft: { text: { request: 'Priya’s words', invite: '' } } });
    it.backend.tell(callNews('call-0', 'outgoing', { kind: 'terminated', at: start, endedAt: start }));
    it.backend.tell(callNews('call-1', 'outgoing', { kind: 'ringing', at: start }));
    await settled();
    expect(it.calling.state.calls.map(({ id }) => id)).to.deep.equal(['call-0']);
    expect(it.state().call?.live).to.equal(true);
    it.backend.keepWaiting('conversations', 'activities');
    it.backend.me = { ...it.backend.me, agent: { kind: 'agent', id: 'jonas' } };
    it.backend.listener.reset();
    await settled();
    expect(it.state()).to.deep.include({ facts: 'loading' });
    expect(it.state().draft.text.request).to.equal('');
    expect(it.state().activities).to.deep.equal({ rows: [], status: 'loading' });
    expect(it.calling.state.calls).to.deep.equal([]);
    it.backend.last('conversations').answer([nothingAsked('c1')]);
    await settled();
    expect(it.state().facts).to.equal('known');
  });

  /** A desk whose agent has changed while the first one's question waits for its answer. */
  const askedForTwoAgents = async () => {
    const it = await desk((backend) => backend.keepWaiting('conversations'));
    it.look();
    await settled();
    it.backend.me = { ...it.backend.me, agent: { kind: 'agent', id: 'jonas' } };
    it.backend.listener.reset();
    await settled();
    const [priyas, jonas] = it.backend.asked('conversations');
    return { it, priyas, jonas };
  };

  it('hears no refusal that was meant for the agent before', async () => {
    const { it, priyas, jonas } = await askedForTwoAgents();
    priyas!.refuse(new AdapterError('forbidden'));
    await settled();
    expect([it.state().facts, it.told('failed')]).to.deep.equal(['loading', []]);
    jonas!.answer([nothingAsked('c1')]);
    await settled();
    expect(it.state().facts).to.equal('known');
  });

  it('takes no answer that was meant for the agent before', async () => {
    const { it, priyas, jonas } = await askedForTwoAgents();
    priyas!.answer([permitted('c1')]);
    await settled();
    expect(it.state().facts).to.equal('loading');
    jonas!.answer([nothingAsked('c1')]);
    await settled();
    expect(it.state().permission.status).to.equal('none');
  });

  it('follows the server’s clock, and folds verdicts anew when its own was wrong', async () => {
    const it = await desk((backend) => void backend.facts.set('c1', permitted('c1')));
    it.look();
    await settled();
    expect(it.state().mayCall.ok).to.equal(true);
    it.backend.listener.connection('live', { serverTime: start + 8 * day });
    await settled();
    expect(it.calling.now()).to.equal(start + 8 * day);
    expect(it.state().mayCall.ok).to.equal(false);
    expect(it.told('permission.changed').map(({ permission }) => permission.because)).to.deep.equal(['expired']);
  });

  it('folds verdicts anew also when it is a sign-in that shows the clock to be wrong', async () => {
    const it = await desk((backend) => void backend.facts.set('c1', permitted('c1')));
    it.look();
    await settled();
    it.backend.keepWaiting('conversations');
    it.backend.me = { ...it.backend.me, serverTime: start + 8 * day };
    it.backend.listener.reset();
    await settled();
    expect(it.state().mayCall.ok).to.equal(false);
    expect(it.told('permission.changed')).to.have.length(1);
  });

  it('is silent once closed, whatever is answered later', async () => {
    const it = await desk((backend) => {
      known(backend);
      backend.keepWaiting('conversations', 'activities');
    });
    let heard = 0;
    it.calling.conversation('c1').subscribe(() => (heard += 1), { activities: true });
    it.calling.subscribe(() => (heard += 1));
    await settled();
    const { listener } = it.backend;
    it.calling.close();
    it.calling.close();
    heard = 0;
    it.backend.last('conversations').answer([nothingAsked('c1')]);
    it.backend.last('activities').refuse(new AdapterError('technical'));
    listener.connection('reconnecting');
    listener.news([callNews('call-1', 'incoming', { kind: 'incoming', at: start })]);
    await it.pass(10 * minute);
    expect(heard).to.equal(0);
    expect(it.facts).to.deep.equal([]);
    expect(it.backend.subscriptions[0]?.over).to.equal(true);
    expect(it.backend.last('conversations').signal.aborted).to.equal(true);
    expect(it.clock.pending).to.equal(0);
  });
});
