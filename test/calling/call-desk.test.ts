import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import type { Signal } from '../../src/domain/signal.js';
import { closeDesks, desk, minute, second, settled, type TestDesk } from './desk.js';
import { amara, callNews, listed, news, permitted, priya, start } from './fake-adapter.js';

const other = { ...amara, customer: { id: 'ben', name: 'Ben' } };

const incoming = (at = start): Signal => ({ kind: 'incoming', at });
const offered = (at = start): Signal => ({ kind: 'offered', to: 'me', at });
const accepted = (at: number): Signal => ({ kind: 'accepted', at });
const unanswered = (at: number): Signal => ({ kind: 'terminated', at, endedAt: at });
const spoken = (at: number): Signal => ({ kind: 'terminated', at, startedAt: at - 10 * second, endedAt: at, duration: 10 });

const ready = () => desk((backend) => backend.facts.set('c1', permitted('c1')));

/** Looks at Amara's conversation and places a call, whose answer waits for the test. */
async function dialling(it: TestDesk) {
  it.backend.hold('dial');
  it.look();
  await settled();
  it.calling.conversation('c1').send({ type: 'call.start' });
  await settled();
  return it.backend.last('dial');
}

describe('CallDesk', () => {
  afterEach(closeDesks);

  describe('placing a call', () => {
    it('shows Calling at once and has an id when the dial has answered', async () => {
      const it = await ready();
      const dial = await dialling(it);
      expect(it.state().call).to.include({ status: 'calling', doing: 'dialling', live: true, mine: true, conversation: 'c1' });
      expect(it.state().call).not.to.have.property('id');
      dial.answer('call-7');
      await settled();
      expect(it.state().call).to.include({ id: 'call-7', status: 'calling' });
      expect(it.state().call).not.to.have.property('doing');
    });

    it('is one call when its news are faster than its id', async () => {
      const it = await ready();
      const dial = await dialling(it);
      it.backend.tell(callNews('call-7', 'outgoing', { kind: 'ringing', at: start + second }, { key: dial.key }));
      expect(it.state().call).to.include({ id: 'call-7', status: 'ringing' });
      dial.answer('call-7');
      await settled();
      expect(it.calling.state.calls).to.have.length(1);
      expect(it.told('call.started')).to.have.length(1);
    });

    it('is one call also when its news are faster and carry no key', async () => {
      const it = await ready();
      const dial = await dialling(it);
      it.backend.tell(callNews('call-7', 'outgoing', { kind: 'ringing', at: start + second }));
      await settled();
      dial.answer('call-7');
      await settled();
      expect(it.calling.state.calls.map(({ id, status, mine }) => [id, status, mine])).to.deep.equal([['call-7', 'ringing', true]]);
      expect(it.told('call.started')).to.have.length(1);
    });

    it('asks the desk’s list when the answer is lost, and never dials twice', async () => {
      const it = await ready();
      const dial = await dialling(it);
      it.backend.me = { ...it.backend.me, calls: [listed('call-7', 'outgoing', [{ kind: 'dialled', at: start }], { key: dial.key })] };
      dial.refuse(new AdapterError('connection-problem'));
      await settled();
      expect(it.state().call).to.include({ id: 'call-7', live: true });
      expect(it.backend.asked('dial')).to.have.length(1);
      expect(it.told('failed')).to.deep.equal([]);
    });

    it('says why when it was refused, and forgets it after 60 s', async () => {
      const it = await ready();
      (await dialling(it)).refuse(new AdapterError('no-payment-method'));
      await settled();
      expect(it.state().call).to.deep.include({ live: false, failure: { because: 'no-payment-method' } });
      expect(it.told('failed')).to.deep.equal([{ act: 'dial', because: 'no-payment-method', conversation: 'c1' }]);
      expect(it.state().mayCall.ok).to.equal(true);
      await it.pass(minute);
      expect(it.state().call).to.equal(undefined);
    });

    it('is alive again when news show that the lost dial had arrived, and is not forgotten then', async () => {
      const it = await ready();
      const dial = await dialling(it);
      dial.refuse(new AdapterError('no-answer'));
      await settled();
      expect(it.state().call?.live).to.equal(false);
      it.backend.tell(callNews('call-7', 'outgoing', { kind: 'ringing', at: start + second }, { key: dial.key }));
      expect(it.state().call).to.include({ id: 'call-7', live: true, status: 'ringing' });
      expect(it.state().call).not.to.have.property('failure');
      await it.pass(2 * minute);
      expect(it.state().call).to.include({ id: 'call-7', live: true });
    });

    it('is refused at once while offline', async () => {
      const it = await ready();
      it.look();
      await settled();
      it.backend.listener.connection('reconnecting');
      await it.pass(5 * second);
      it.calling.conversation('c1').send({ type: 'call.start' });
      await settled();
      expect(it.backend.asked('dial')).to.deep.equal([]);
      expect(it.told('failed').at(-1)).to.include({ act: 'dial', because: 'offline' });
    });

    it('opens the question of permission when the backend finds none', async () => {
      const it = await ready();
      (await dialling(it)).refuse(new AdapterError('no-permission'));
      await settled();
      expect(it.state().start).to.equal('asking');
    });
  });

  describe('hanging up', () => {
    it('before the id is known names the key, and leaves nothing behind when the dial then fails', async () => {
      const it = await ready();
      const dial = await dialling(it);
      it.calling.conversation('c1').send({ type: 'call.end' });
      expect(it.backend.last('hangUp').args[0]).to.deep.equal({ dialledWith: dial.key });
      expect(it.state().call?.doing).to.equal('ending');
      dial.refuse(new AdapterError('call-over'));
      await settled();
      expect(it.state().call).to.equal(undefined);
      expect(it.told('failed')).to.deep.equal([]);
    });

    it('stays under way when the id comes', async () => {
      const it = await ready();
      const dial = await dialling(it);
      it.calling.conversation('c1').send({ type: 'call.end' });
      dial.answer('call-7');
      await settled();
      it.backend.tell(callNews('call-7', 'outgoing', { kind: 'ringing', at: start + second }));
      expect(it.state().call).to.include({ status: 'ringing', doing: 'ending' });
    });

    it('that fails while the dial is out leaves the call alive', async () => {
      const it = await ready();
      await dialling(it);
      it.backend.hold('hangUp');
      it.calling.conversation('c1').send({ type: 'call.end' });
      it.backend.last('hangUp').refuse(new AdapterError('technical'));
      await settled();
      expect(it.state().call).to.deep.include({ live: true, doing: 'dialling', failure: { because: 'technical' } });
    });

    it('twice in a hurry asks once, and of an ended call asks nothing', async () => {
      const it = await ready();
      (await dialling(it)).answer('call-7');
      await settled();
      const { send } = it.calling;
      send({ type: 'call.end', call: 'call-7' });
      send({ type: 'call.end', call: 'call-7' });
      expect(it.backend.asked('hangUp')).to.have.length(1);
      await settled();
      it.backend.tell(callNews('call-7', 'outgoing', unanswered(start + second)));
      send({ type: 'call.end', call: 'call-7' });
      expect(it.backend.asked('hangUp')).to.have.length(1);
    });

    it('is no failure when the call had ended by itself', async () => {
      const it = await ready();
      (await dialling(it)).answer('call-7');
      await settled();
      it.backend.hold('hangUp');
      it.calling.send({ type: 'call.end', call: 'call-7' });
      it.backend.tell(callNews('call-7', 'outgoing', unanswered(start + second)));
      it.backend.last('hangUp').refuse(new AdapterError('call-over'));
      await settled();
      expect(it.told('failed')).to.deep.equal([]);
    });
  });

  describe('answering', () => {
    const ringing = async () => {
      const it = await ready();
      it.look();
      await settled();
      it.backend.tell(callNews('call-1', 'incoming', incoming()), callNews('call-1', 'incoming', offered()));
      await settled();
      return it;
    };

    it('rings, is accepted once, and is Ongoing as soon as the accept was taken', async () => {
      const it = await ringing();
      expect(it.calling.state.calls[0]).to.include({ status: 'ringing', mine: true });
      it.backend.hold('accept');
      it.calling.send({ type: 'call.accept', call: 'call-1' });
      it.calling.conversation('c1').send({ type: 'call.accept' });
      expect(it.backend.asked('accept')).to.have.length(1);
      expect(it.state().call?.doing).to.equal('accepting');
      it.backend.last('accept').answer();
      await settled();
      expect(it.state().call).to.deep.include({ status: 'ongoing', mine: true, pickedUpBy: priya });
      expect(it.state().call).not.to.have.property('doing');
    });

    it('says when a colleague was faster', async () => {
      const it = await ringing();
      it.backend.hold('accept');
      it.calling.send({ type: 'call.accept', call: 'call-1' });
      it.backend.last('accept').refuse(new AdapterError('answered-elsewhere'));
      await settled();
      expect(it.told('failed')).to.deep.equal([{ act: 'accept', because: 'answered-elsewhere' }]);
      expect(it.state().call).to.deep.include({ failure: { because: 'answered-elsewhere' } });
    });

    it('asks the desk’s list when the answer is lost, and never accepts twice', async () => {
      const it = await ringing();
      it.backend.me = {
        ...it.backend.me,
        calls: [listed('call-1', 'incoming', [incoming(), { kind: 'accepted', at: start + second, by: priya }])],
      };
      it.backend.hold('accept');
      it.calling.send({ type: 'call.accept', call: 'call-1' });
      await it.pass(20 * second);
      expect(it.state().call).to.include({ status: 'ongoing', mine: true });
      expect(it.backend.asked('accept')).to.have.length(1);
      expect(it.told('failed')).to.deep.equal([]);
    });

    it('may be declined for me, withdrawn, and offered and accepted again', async () => {
      const it = await ringing();
      it.calling.send({ type: 'call.decline', call: 'call-1', for: 'me' });
      await settled();
      expect(it.backend.last('decline').args[1]).to.deep.equal({ for: 'me' });
      it.backend.tell(callNews('call-1', 'incoming', { kind: 'withdrawn', because: 'reassigned', at: start + second }));
      expect(it.calling.state.calls).to.deep.equal([]);
      it.backend.tell(callNews('call-1', 'incoming', offered(start + 2 * second)));
      it.calling.send({ type: 'call.accept', call: 'call-1' });
      await settled();
      expect(it.state().call).to.include({ status: 'ongoing' });
    });

    it('cannot be declined where the adapter has no way to', async () => {
      const it = await desk((backend) => void delete backend.decline);
      it.backend.tell(callNews('call-1', 'incoming', incoming()), callNews('call-1', 'incoming', offered()));
      await settled();
      it.calling.send({ type: 'call.decline', call: 'call-1', for: 'me' });
      await settled();
      expect(it.told('failed')).to.deep.equal([{ act: 'decline', because: 'not-supported' }]);
    });
  });

  describe('hearing', () => {
    it('does not ring for a call that is minutes old', async () => {
      const it = await ready();
      it.backend.tell(callNews('call-1', 'incoming', incoming(start - 61 * second)), callNews('call-1', 'incoming', offered(start)));
      await settled();
      expect(it.calling.state.calls.map(({ status }) => status)).to.deep.equal(['missed']);
      expect(it.told('call.started')).to.deep.equal([]);
    });

    it('tells a call that is first heard of by its end once, as ended', async () => {
      const it = await ready();
      it.backend.tell(callNews('call-1', 'incoming', spoken(start)));
      it.backend.tell(callNews('call-1', 'incoming', incoming(start - 20 * second)));
      await settled();
      expect(it.told('call.started')).to.deep.equal([]);
      expect(it.told('call.ended')).to.have.length(1);
      expect(it.told('call.ended')[0]).to.include({ call: 'call-1', status: 'completed', seconds: 10, ticketOutcome: 'completed' });
    });

    it('keeps calls and the news of their batch in order, from the first batch on', async () => {
      const it = await ready();
      it.backend.tell(
        callNews('call-1', 'incoming', incoming()),
        news('conversation.linked', { call: { id: 'call-1' }, conversation: 'c9' }),
        callNews('call-1', 'incoming', offered()),
      );
      await settled();
      expect(it.calling.state.calls[0]).to.include({ conversation: 'c9' });
    });

    it('lets the newest link decide, whatever later signals say', async () => {
      const it = await ready();
      const link = (conversation: string, at: number) => news('conversation.linked', { call: { id: 'call-1' }, conversation, at });
      it.backend.tell(callNews('call-1', 'incoming', incoming(), { conversation: 'a' }));
      it.backend.tell(link('c', start + 2), link('b', start + 1));
      it.backend.tell(callNews('call-1', 'incoming', offered(), { conversation: 'a' }));
      await settled();
      expect(it.calling.state.calls[0]?.conversation).to.equal('c');
    });

    it('shows a ring for somebody else to nobody here', async () => {
      const it = await ready();
      it.backend.tell(callNews('call-1', 'incoming', incoming()), callNews('call-1', 'incoming', { ...offered(), to: 'other' } as Signal));
      await settled();
      expect(it.calling.state.calls).to.deep.equal([]);
    });
  });

  describe('remembering', () => {
    const endedAt = start + 20 * second;
    const ended = async () => {
      const it = await ready();
      it.look();
      await settled();
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'ringing', at: start }), callNews('call-1', 'outgoing', unanswered(start)));
      await settled();
      return it;
    };

    it('shows an ended call for 60 s, however often its end is told', async () => {
      const it = await ended();
      await it.pass(59 * second);
      it.backend.tell(callNews('call-1', 'outgoing', unanswered(start)));
      expect(it.state().call?.status).to.equal('unanswered');
      await it.pass(second);
      expect(it.state().call).to.equal(undefined);
      expect(it.calling.state.calls).to.deep.equal([]);
    });

    it('is corrected by a late rejection, and tells the host once', async () => {
      const it = await ended();
      await it.pass(20 * second);
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'rejected', at: start }));
      await settled();
      expect(it.state().call?.status).to.equal('declined');
      expect(it.state().lastCall?.status).to.equal('declined');
      expect(it.told('call.ended').map(({ status }) => status)).to.deep.equal(['unanswered']);
    });

    it('reads the facts again once it has ended', async () => {
      const it = await ended();
      expect(it.backend.asked('conversations').map(({ args }) => args[0])).to.deep.equal([['c1'], ['c1']]);
    });

    it('is not brought back by a signal that comes after all is over', async () => {
      const it = await ended();
      await it.pass(minute);
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'ringing', at: start }), callNews('call-1', 'outgoing', unanswered(start)));
      await settled();
      expect(it.state().call).to.equal(undefined);
      expect(it.told('call.ended')).to.have.length(1);
      expect(it.state().mayCall).to.deep.equal({ ok: true });
    });

    it('takes an ended call in an answer for history', async () => {
      const it = await desk((backend) =>
        backend.facts.set('c1', permitted('c1', { call: listed('call-0', 'outgoing', [accepted(start - minute), spoken(start)]) })),
      );
      it.look();
      await settled();
      expect(it.state().call).to.equal(undefined);
      expect(it.told('call.ended')).to.deep.equal([]);
    });

    it('drops what the backend does not list any more after a reset, and reads how it stands', async () => {
      const it = await ready();
      it.look();
      await settled();
      it.backend.tell(callNews('call-1', 'outgoing', accepted(start)), callNews('call-2', 'incoming', incoming(), { line: other }));
      await settled();
      it.backend.me = { ...it.backend.me, calls: [listed('call-2', 'incoming', [incoming(), accepted(start)], { line: other })] };
      it.backend.facts.set('c1', permitted('c1', { lastCall: { direction: 'outgoing', status: 'completed', at: endedAt } }));
      it.backend.listener.reset();
      await settled();
      expect(it.calling.state.calls.map(({ id }) => id)).to.deep.equal(['call-2']);
      expect(it.state().lastCall?.status).to.equal('completed');
    });

    it('leaves no timer behind', async () => {
      const it = await ended();
      await it.pass(10 * minute);
      expect(it.calling.state.calls).to.deep.equal([]);
      expect(it.clock.pending).to.be.lessThan(3); // the window’s end, and nothing of the call
    });
  });
});
