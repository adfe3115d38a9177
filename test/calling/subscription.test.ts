import { expect } from '@open-wc/testing';
import type { NewsListener } from '../../src/adapter.js';
import { closeDesks, desk, minute, page, second, settled } from './desk.js';
import { FakeAdapter, known, news, permitted, start } from './fake-adapter.js';

describe('Subscription', () => {
  afterEach(closeDesks);

  it('subscribes anew after the stream was signed out and somebody comes back', async () => {
    const it = await desk(known);
    it.backend.listener.connection('signed-out');
    expect(it.calling.state.connection).to.equal('signed-out');
    window.dispatchEvent(new Event('online'));
    await settled();
    expect(it.backend.subscriptions.map(({ over }) => over)).to.deep.equal([true, false]);
    it.backend.listener.connection('live');
    expect(it.calling.state.connection).to.equal('live');
  });

  it('is offline 5 s after the stream went away, and reads nothing again after a short absence', async () => {
    const it = await desk(known);
    it.look();
    await settled();
    it.backend.listener.connection('reconnecting');
    await it.pass(4 * second);
    expect(it.calling.state.connection).to.equal('reconnecting');
    await it.pass(second);
    expect(it.calling.state.connection).to.equal('offline');
    it.backend.listener.connection('live');
    await settled();
    expect(it.calling.state.connection).to.equal('live');
    expect(it.backend.asked('conversations')).to.have.length(1);
  });

  it('reads everything again after an absence of more than 30 s', async () => {
    const it = await desk(known);
    it.look('c1', { activities: true });
    await settled();
    it.backend.listener.connection('reconnecting');
    await it.pass(31 * second);
    it.backend.facts.set('c1', permitted('c1', { asOf: start + 31 * second }));
    it.backend.listener.connection('live');
    await settled();
    expect(it.backend.asked('desk')).to.have.length(2);
    expect(it.backend.asked('activities')).to.have.length(2);
    expect(it.state().permission.status).to.equal('temporary');
    expect(it.backend.subscriptions).to.have.length(1);
  });

  it('after a reset reads everything again and listens from the new cursor', async () => {
    const it = await desk(known);
    it.look('c1', { activities: true });
    await settled();
    it.backend.me = { ...it.backend.me, cursor: 'c9' };
    it.backend.listener.reset();
    await settled();
    expect(it.backend.subscriptions.map(({ after, over }) => [after, over])).to.deep.equal([
      ['c0', true],
      ['c9', false],
    ]);
    expect(it.backend.asked('conversations')).to.have.length(2);
    expect(it.backend.asked('activities')).to.have.length(2);
  });

  it('reads everything again when the page wakes up after a stream that seems live was silent for more than 30 s', async () => {
    const it = await desk(known);
    it.look('c1', { activities: true });
    await it.pass(30 * second);
    page('visible');
    await settled();
    expect(it.backend.asked('desk'), 'after a short sleep').to.have.length(1);
    it.backend.listener.connection('live');
    await it.pass(31 * second);
    page('visible');
    await settled();
    expect(it.backend.asked('desk')).to.have.length(2);
    expect(it.backend.asked('activities')).to.have.length(2);
    expect(it.backend.asked('conversations')).to.have.length(2);
    page('visible');
    await settled();
    expect(it.backend.asked('desk'), 'once a sleep').to.have.length(2);
  });

  it('lets only the newest sign-in count when a reset comes while another is under way', async () => {
    const it = await desk(known);
    it.backend.keepWaiting('desk');
    it.backend.listener.connection('reconnecting');
    await it.pass(31 * second);
    it.backend.listener.connection('live'); // asks for the desk
    it.backend.listener.reset(); // asks once more
    const [, older, newer] = it.backend.asked('desk');
    newer!.answer({ ...it.backend.me, cursor: 'new' });
    await settled();
    older!.answer({ ...it.backend.me, cursor: 'old', policy: 'meta-2025-12' });
    await settled();
    expect(it.calling.state.policy.permanentPermission).to.equal(false);
    expect(it.backend.subscriptions.map(({ after }) => after)).to.deep.equal(['c0', 'new']);
  });

  it('hears nothing of a subscription that is over', async () => {
    const it = await desk(known);
    it.look();
    await settled();
    const old = it.backend.listener;
    old.reset();
    await settled();
    old.connection('signed-out');
    old.reset();
    old.news([news('permission.changed', { permission: { status: 'permanent', at: start } })]);
    await settled();
    expect(it.calling.state.connection).to.equal('live');
    expect(it.backend.subscriptions).to.have.length(2);
    expect(it.state().permission.status).to.equal('none');
  });

  it('listens also when the adapter resets before it has returned, and does not hurry when it always does', async () => {
    let resets = 0;
    const it = await desk((backend) => {
      backend.subscribe = (listener: NewsListener) => {
        resets += 1;
        listener.reset();
        return () => undefined;
      };
    });
    await it.pass(minute);
    expect(resets).to.be.within(3, 12);
    it.backend.subscribe = new FakeAdapter().subscribe;
    await it.pass(minute);
    const before = resets;
    await it.pass(minute);
    expect(resets).to.equal(before);
  });
});
