import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { eventually } from '../eventually.js';
import { closeDesks, deskThatMayCall, minute, second, settled, type TestDesk } from './desk.js';
import { callNews, listed, start } from './fake-adapter.js';
import { unanswered } from './call-signals.js';

/** Looks at Amara's conversation and places a call, whose answer waits for the test. */
async function dialling(it: TestDesk) {
  it.backend.keepWaiting('dial');
  it.look();
  await settled();
  it.calling.conversation('c1').send({ type: 'call.start' });
  await eventually(() => it.backend.asked('dial').length > 0, 'a dial');
  return it.backend.last('dial');
}

describe('outgoing calls of the desk', () => {
  afterEach(closeDesks);

  describe('placing a call', () => {
    it('shows Calling at once and has an id when the dial has answered', async () => {
      const it = await deskThatMayCall();
      const dial = await dialling(it);
      expect(it.state().call).to.include({ status: 'calling', doing: 'dialling', live: true, mine: true, conversation: 'c1' });
      expect(it.state().call).not.to.have.property('id');
      dial.answer('call-7');
      await settled();
      expect(it.state().call).to.include({ id: 'call-7', status: 'calling' });
      expect(it.state().call).not.to.have.property('doing');
    });

    it('is one call when its news are faster than its id', async () => {
      const it = await deskThatMayCall();
      const dial = await dialling(it);
      it.backend.tell(callNews('call-7', 'outgoing', { kind: 'ringing', at: start + second }, { key: dial.key }));
      expect(it.state().call).to.include({ id: 'call-7', status: 'ringing' });
      dial.answer('call-7');
      await settled();
      expect(it.calling.state.calls).to.have.length(1);
      expect(it.told('call.started')).to.have.length(1);
    });

    it('is one call also when its news are faster and carry no key', async () => {
      const it = await deskThatMayCall();
      const dial = await dialling(it);
      it.backend.tell(callNews('call-7', 'outgoing', { kind: 'ringing', at: start + second }));
      await settled();
      dial.answer('call-7');
      await settled();
      expect(it.calling.state.calls.map(({ id, status, mine }) => [id, status, mine])).to.deep.equal([['call-7', 'ringing', true]]);
      expect(it.told('call.started')).to.have.length(1);
    });

    it('asks the desk’s list when the answer is lost, and never dials twice', async () => {
      const it = await deskThatMayCall();
      const dial = await dialling(it);
      it.backend.me = { ...it.backend.me, calls: [listed('call-7', 'outgoing', [{ kind: 'dialled', at: start }], { key: dial.key })] };
      dial.refuse(new AdapterError('connection-problem'));
      await settled();
      expect(it.state().call).to.include({ id: 'call-7', live: true });
      expect(it.backend.asked('dial')).to.have.length(1);
      expect(it.told('failed')).to.deep.equal([]);
    });

    it('says why when it was refused, and forgets it after 60 s', async () => {
      const it = await deskThatMayCall();
      (await dialling(it)).refuse(new AdapterError('no-payment-method'));
      await settled();
      expect(it.state().call).to.deep.include({ live: false, failure: { because: 'no-payment-method' } });
      expect(it.told('failed')).to.deep.equal([{ act: 'dial', because: 'no-payment-method', conversation: 'c1' }]);
      expect(it.state().mayCall.ok).to.equal(true);
      await it.pass(minute);
      expect(it.state().call).to.equal(undefined);
    });

    it('is refused at once while offline', async () => {
      const it = await deskThatMayCall();
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
      const it = await deskThatMayCall();
      (await dialling(it)).refuse(new AdapterError('no-permission'));
      await settled();
      expect(it.state().start).to.equal('asking');
    });
  });

  describe('hanging up', () => {
    it('before the id is known names the key, and leaves nothing behind when the dial then fails', async () => {
      const it = await deskThatMayCall();
      const dial = await dialling(it);
      it.calling.conversation('c1').send({ type: 'call.end' });
      await settled();
      expect(it.backend.last('hangUp').args[0]).to.deep.equal({ dialledWith: dial.key });
      expect(it.state().call?.doing).to.equal('ending');
      dial.refuse(new AdapterError('call-over'));
      await settled();
      expect(it.state().call).to.equal(undefined);
      expect(it.told('failed')).to.deep.equal([]);
    });

    it('stays under way when the id comes', async () => {
      const it = await deskThatMayCall();
      const dial = await dialling(it);
      it.calling.conversation('c1').send({ type: 'call.end' });
      await settled();
      dial.answer('call-7');
      await settled();
      it.backend.tell(callNews('call-7', 'outgoing', { kind: 'ringing', at: start + second }));
      expect(it.state().call).to.include({ status: 'ringing', doing: 'ending' });
    });

    it('that fails while the dial is out leaves the call alive', async () => {
      const it = await deskThatMayCall();
      await dialling(it);
      it.backend.keepWaiting('hangUp');
      it.calling.conversation('c1').send({ type: 'call.end' });
      await settled();
      it.backend.last('hangUp').refuse(new AdapterError('technical'));
      await settled();
      expect(it.state().call).to.deep.include({ live: true, doing: 'dialling', failure: { because: 'technical' } });
    });

    it('twice in a hurry asks once, and of an ended call asks nothing', async () => {
      const it = await deskThatMayCall();
      (await dialling(it)).answer('call-7');
      await settled();
      const { send } = it.calling;
      send({ type: 'call.end', call: 'call-7' });
      send({ type: 'call.end', call: 'call-7' });
      await settled();
      expect(it.backend.asked('hangUp')).to.have.length(1);
      await settled();
      it.backend.tell(callNews('call-7', 'outgoing', unanswered(start + second)));
      send({ type: 'call.end', call: 'call-7' });
      await settled();
      expect(it.backend.asked('hangUp')).to.have.length(1);
    });

    it('is no failure when the call had ended by itself', async () => {
      const it = await deskThatMayCall();
      (await dialling(it)).answer('call-7');
      await settled();
      it.backend.keepWaiting('hangUp');
      it.calling.send({ type: 'call.end', call: 'call-7' });
      await settled();
      it.backend.tell(callNews('call-7', 'outgoing', unanswered(start + second)));
      it.backend.last('hangUp').refuse(new AdapterError('call-over'));
      await settled();
      expect(it.told('failed')).to.deep.equal([]);
    });
  });
});
