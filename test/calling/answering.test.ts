import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { closeDesks, desk, deskThatMayCall, second, settled } from './desk.js';
import { callNews, listed, priya, start } from './fake-adapter.js';
import { incoming, offered } from './call-signals.js';

describe('answering a call', () => {
  afterEach(closeDesks);

  const ringing = async () => {
    const it = await deskThatMayCall();
    it.look();
    await settled();
    it.backend.tell(callNews('call-1', 'incoming', incoming()), callNews('call-1', 'incoming', offered()));
    await settled();
    return it;
  };

  it('rings, is accepted once, and is Ongoing as soon as the accept was taken', async () => {
    const it = await ringing();
    expect(it.calling.state.calls[0]).to.include({ status: 'ringing', mine: true });
    it.backend.keepWaiting('accept');
    it.calling.send({ type: 'call.accept', call: 'call-1' });
    it.calling.conversation('c1').send({ type: 'call.accept' });
    await settled();
    expect(it.backend.asked('accept')).to.have.length(1);
    expect(it.state().call?.doing).to.equal('accepting');
    it.backend.last('accept').answer();
    await settled();
    expect(it.state().call).to.deep.include({ status: 'ongoing', mine: true, pickedUpBy: priya });
    expect(it.state().call).not.to.have.property('doing');
  });

  it('says when a colleague was faster', async () => {
    const it = await ringing();
    it.backend.keepWaiting('accept');
    it.calling.send({ type: 'call.accept', call: 'call-1' });
    await settled();
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
    it.backend.keepWaiting('accept');
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
