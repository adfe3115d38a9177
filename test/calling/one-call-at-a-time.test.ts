import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { incoming, offered, other, spoken, unanswered } from './call-signals.js';
import { eventually } from '../eventually.js';
import { closeDesks, desk, second, settled } from './desk.js';
import { callNews, listed, permitted, start } from './fake-adapter.js';

/** Amara's `c1`, Ben's `c2`, both of whom allow calls; Amara has picked up. */
async function inCallWithAmara() {
  const it = await desk((backend) => {
    backend.facts.set('c1', permitted('c1'));
    backend.facts.set('c2', permitted('c2', { line: other }));
    backend.keepWaiting('hangUp', 'accept');
  });
  it.look('c1');
  it.look('c2');
  await settled();
  it.calling.conversation('c1').send({ type: 'call.start' });
  await eventually(() => it.state('c1').call?.id, 'the dial to be answered');
  const amarasCall = it.state('c1').call!.id!;
  it.backend.tell(callNews(amarasCall, 'outgoing', { kind: 'accepted', at: start + second }));
  const ben = it.calling.conversation('c2');
  return {
    ...it,
    ben,
    amarasCall,
    amaraEnds: async () => {
      // the next dial gets another id than the first
      it.backend.keepWaiting('dial');
      it.backend.tell(callNews(amarasCall, 'outgoing', spoken(start + 20 * second)));
      await settled();
    },
    benRings: async () => {
      const about = { line: other, conversation: 'c2' };
      it.backend.tell(callNews('call-b', 'incoming', incoming(), about), callNews('call-b', 'incoming', offered(), about));
      await settled();
    },
  };
}

describe('an agent who is in a call', () => {
  afterEach(closeDesks);

  it('sees with everybody else that this call has to end first, and no longer once it has', async () => {
    const it = await inCallWithAmara();
    expect([it.state('c1').mayCall, it.state('c1').otherCall]).to.deep.equal([{ ok: false, because: 'already-in-call' }, undefined]);
    expect(it.state('c2').mayCall).to.deep.equal({ ok: false, because: 'in-another-call' });
    expect(it.state('c2').otherCall?.line.customer.id).to.equal('amara');
    await it.amaraEnds();
    expect([it.state('c2').mayCall.ok, it.state('c2').otherCall]).to.deep.equal([true, undefined]);
  });

  it('dials nobody else, and is asked nothing, without the wish to end it', async () => {
    const it = await inCallWithAmara();
    it.ben.send({ type: 'call.start' });
    await settled();
    expect([it.backend.asked('dial').length, it.backend.asked('hangUp').length, it.state('c2').start]).to.deep.equal([1, 0, 'idle']);
  });

  it('ends it, waits until that is confirmed, and dials then', async () => {
    const it = await inCallWithAmara();
    it.ben.send({ type: 'call.start', endOther: true });
    await settled();
    expect([it.backend.last('hangUp').args[0], it.state('c2').start]).to.deep.equal([it.amarasCall, 'ending-other']);
    it.backend.last('hangUp').answer();
    await settled();
    expect(it.backend.asked('dial')).to.have.length(1);
    await it.amaraEnds();
    expect([it.backend.asked('dial').length, it.state('c2').start, it.state('c2').call?.status]).to.deep.equal([2, 'idle', 'calling']);
  });

  it('goes on with it when it could not be ended', async () => {
    const it = await inCallWithAmara();
    it.ben.send({ type: 'call.start', endOther: true });
    await settled();
    it.backend.last('hangUp').refuse(new AdapterError('forbidden'));
    await settled();
    expect([it.backend.asked('dial').length, it.state('c2').start]).to.deep.equal([1, 'idle']);
    expect(it.state('c1').call).to.deep.include({ status: 'ongoing', failure: { because: 'forbidden' } });
  });

  it('keeps it when the other customer turns out not to allow calls', async () => {
    const it = await inCallWithAmara();
    const permission = { status: 'none', at: start + second, because: 'revoked' } as const;
    it.backend.facts.set('c2', permitted('c2', { line: other, permission, asOf: start + second }));
    it.ben.send({ type: 'call.start', endOther: true });
    await settled();
    expect([it.backend.asked('hangUp').length, it.state('c2').start]).to.deep.equal([0, 'asking']);
  });

  it('answers nobody else without the wish to end it', async () => {
    const it = await inCallWithAmara();
    await it.benRings();
    it.calling.send({ type: 'call.accept', call: 'call-b' });
    it.ben.send({ type: 'call.accept' });
    await settled();
    expect(it.backend.asked('accept')).to.have.length(0);
    expect(it.state('c2').call).to.deep.include({ status: 'ringing', failure: { because: 'in-another-call' } });
    it.ben.send({ type: 'call.accept', endOther: true });
    await it.amaraEnds();
    expect(it.backend.asked('accept')).to.have.length(1);
  });

  it('is in one also while it is being answered', async () => {
    const it = await inCallWithAmara();
    await it.amaraEnds();
    await it.benRings();
    it.calling.send({ type: 'call.accept', call: 'call-b' });
    await settled();
    it.calling.conversation('c1').send({ type: 'call.start' });
    await settled();
    expect([it.state('c1').mayCall, it.backend.asked('dial').length]).to.deep.equal([{ ok: false, because: 'in-another-call' }, 1]);
  });

  it('who presses two buttons in one moment calls one customer', async () => {
    const it = await inCallWithAmara();
    await it.amaraEnds();
    // the backend is silent: both are decided when its time is over, in one moment
    it.backend.keepWaiting('conversations');
    for (const id of ['c1', 'c2']) it.calling.conversation(id).send({ type: 'call.start' });
    await it.pass(3 * second);
    expect(it.backend.asked('dial')).to.have.length(2);
    expect([it.state('c1').mayCall, it.state('c2').mayCall].filter(({ ok }) => ok)).to.deep.equal([]);
  });

  it('is in one that was dialled elsewhere as well', async () => {
    const it = await desk((backend) => {
      backend.facts.set('c2', permitted('c2', { line: other }));
      backend.me = { ...backend.me, calls: [listed('call-a', 'outgoing', [{ kind: 'dialled', at: start, by: backend.me.agent }])] };
    });
    it.look('c2');
    await settled();
    expect(it.state('c2').mayCall).to.deep.equal({ ok: false, because: 'in-another-call' });
    it.backend.tell(callNews('call-a', 'outgoing', unanswered(start + second)));
    expect(it.state('c2').mayCall.ok).to.equal(true);
  });
});
