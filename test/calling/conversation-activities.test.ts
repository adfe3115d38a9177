import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { closeDesks, day, desk, deskThatMayCall, second, settled } from './desk.js';
import { callNews, news, nothingAsked, priya, revoked, start } from './fake-adapter.js';

describe('activities of a conversation', () => {
  afterEach(closeDesks);

  it('are read when somebody wants them, and joined by news, each once', async () => {
    const it = await deskThatMayCall((backend) => (backend.log = [revoked('a1')]));
    it.look();
    await settled();
    expect(it.state()).not.to.have.property('activities');
    it.look('c1', { activities: true });
    expect(it.state().activities).to.deep.equal({ rows: [], status: 'loading' });
    await settled();
    const added = news('activity.added', { activity: revoked('a2', start + 1), conversation: 'c1' });
    it.backend.tell(added, added, news('activity.added', { activity: revoked('a1'), conversation: 'c1' }));
    await settled();
    expect(it.state().activities).to.deep.include({ status: 'live' });
    expect(it.state().activities?.rows.map(({ id }) => id)).to.deep.equal(['a2', 'a1']);
  });

  it('of one burst change the conversation once', async () => {
    const it = await deskThatMayCall((backend) => (backend.log = [revoked('a1')]));
    it.look('c1', { activities: true });
    await settled();
    let changes = 0;
    it.calling.conversation('c1').subscribe(() => (changes += 1));
    for (const id of ['a2', 'a3', 'a4']) it.backend.tell(news('activity.added', { activity: revoked(id, start + 1), conversation: 'c1' }));
    await settled();
    expect(changes).to.equal(1);
    expect(it.state().activities?.rows.map(({ id }) => id)).to.deep.equal(['a4', 'a3', 'a2', 'a1']);
  });

  it('told before the log was read are not lost', async () => {
    const it = await deskThatMayCall((backend) => backend.keepWaiting('activities'));
    it.look('c1', { activities: true });
    it.backend.tell(news('activity.added', { activity: revoked('a2', start + 1), conversation: 'c1' }));
    await settled();
    it.backend.last('activities').answer([revoked('a1')]);
    await settled();
    expect(it.state().activities?.rows.map(({ id }) => id)).to.deep.equal(['a2', 'a1']);
  });

  it('that could not be read say why, and can be read again', async () => {
    const it = await deskThatMayCall((backend) => backend.keepWaiting('activities'));
    it.look('c1', { activities: true });
    await settled();
    it.backend.last('activities').refuse(new AdapterError('technical'));
    await settled();
    expect(it.state().activities).to.deep.equal({ rows: [], status: 'failed', failure: { because: 'technical' } });
    expect(it.told('failed')).to.deep.equal([{ act: 'activities', because: 'technical', conversation: 'c1' }]);
    it.backend.release('activities');
    it.calling.conversation('c1').send({ type: 'activities.load' });
    await settled();
    expect(it.state().activities?.status).to.equal('live');
  });

  it('include the expiry that nobody announces', async () => {
    const it = await deskThatMayCall();
    it.look('c1', { activities: true });
    await it.pass(second);
    it.backend.listener.connection('live', { serverTime: start + 8 * day });
    await settled();
    expect(it.state().activities?.rows.map(({ kind }) => kind)).to.deep.equal(['permission.expired']);
  });

  it('are kept also for conversations that nobody looks at', async () => {
    const store = memoryStore();
    const it = await desk(() => undefined, { store });
    it.backend.tell(news('activity.added', { activity: revoked('a1'), conversation: 'c5' }));
    await settled();
    expect(await store.activities('c5', 50)).to.have.length(1);
  });

  it('are what this browser witnessed, where the backend keeps no log', async () => {
    const it = await desk((backend) => {
      backend.facts.set('c1', nothingAsked('c1'));
      delete backend.activities;
    });
    it.look('c1', { activities: true });
    await settled();
    const request = { id: 'r1', sentAt: start, by: priya, at: start, status: 'pending' } as const;
    const invite = { kind: 'invite', form: 'free-form', text: 'Call us', button: '', minutes: 60 } as const;
    it.backend.tell(
      news('request.changed', { request }),
      news('request.changed', { request: { ...request, status: 'approved', at: start + 1 } }),
      news('permission.changed', { permission: { status: 'temporary', at: start + 2, until: start + day, source: 'request' } }),
    );
    await it.pass(second);
    it.calling.conversation('c1').send({ type: 'outreach.send', outreach: invite });
    await it.pass(second);
    it.backend.sendOutreach = () => Promise.reject(new AdapterError('write-first'));
    it.calling.conversation('c1').send({ type: 'outreach.send', outreach: invite });
    await it.pass(second);
    it.backend.keepWaiting('dial');
    it.calling.conversation('c1').send({ type: 'call.start' });
    await it.pass(second);
    it.backend.last('dial').refuse(new AdapterError('old-app'));
    await it.pass(second);
    it.backend.tell(callNews('call-9', 'outgoing', { kind: 'accepted', at: it.calling.now() }));
    await settled();
    const said = it.state().activities?.rows.map(({ kind }) => kind);
    expect(said?.toReversed()).to.deep.equal([
      'request.sent',
      'request.approved',
      'permission.granted',
      'invite.sent',
      'outreach.not-sent',
      'call.not-placed',
      'connected.by-customer',
    ]);
    expect(it.state().activities?.rows.every(({ derived }) => derived)).to.equal(true);
  });
});
