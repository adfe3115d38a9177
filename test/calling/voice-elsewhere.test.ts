import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { closeDesks, desk, second, settled, type TestDesk } from './desk.js';
import { callNews, permitted, start, type FakeAdapter } from './fake-adapter.js';

/** A desk in whose conversation a call was dialled and picked up. */
async function talking(prepare: (backend: FakeAdapter) => void): Promise<TestDesk> {
  const it = await desk((backend) => {
    backend.facts.set('c1', permitted('c1'));
    prepare(backend);
  });
  it.look();
  await settled();
  it.calling.conversation('c1').send({ type: 'call.start' });
  await settled();
  it.backend.tell(callNews('call-1', 'outgoing', { kind: 'accepted', at: start + second }));
  await settled();
  return it;
}

const call = (it: TestDesk) => it.calling.state.calls[0];

describe('a call whose sound is not in this page', () => {
  afterEach(closeDesks);

  it('works by signals alone where the adapter carries no sound, and says where it is', async () => {
    const it = await talking(() => undefined);
    expect(it.backend.last('dial').args).to.deep.equal(['c1', {}]);
    expect(call(it)).to.deep.include({ status: 'ongoing', voice: { where: 'device' } });
    it.calling.send({ type: 'call.end', call: 'call-1' });
    await settled();
    expect(it.backend.last('hangUp').args).to.deep.equal(['call-1', {}]);
  });

  it('works by signals alone in a browser without WebRTC', async () => {
    const { RTCPeerConnection } = window;
    Object.defineProperty(window, 'RTCPeerConnection', { configurable: true, value: undefined });
    try {
      const it = await talking((backend) => backend.carryVoice());
      expect(it.calling.state.can?.voice).to.equal(false);
      expect(it.backend.last('dial').args).to.deep.equal(['c1', {}]);
      expect(call(it)?.voice).to.deep.equal({ where: 'device' });
    } finally {
      Object.defineProperty(window, 'RTCPeerConnection', { configurable: true, writable: true, value: RTCPeerConnection });
    }
  });

  it('works by signals alone where this backend lacks what the adapter has', async () => {
    const it = await talking((backend) => {
      backend.carryVoice();
      backend.bridge();
      backend.me = { ...backend.me, can: ['hold'] };
    });
    expect(it.calling.state.can).to.deep.equal({ decline: true, voice: false, tones: false, hold: true, transfer: false });
    expect(call(it)?.voice).to.deep.equal({ where: 'device' });
  });

  describe('with a media bridge', () => {
    const bridged = () => talking((backend) => backend.bridge());

    it('sends keys by the bridge', async () => {
      const it = await bridged();
      it.calling.send({ type: 'call.tones', call: 'call-1', tones: '12#' });
      await settled();
      expect(it.backend.last('sendTones').args).to.deep.equal(['call-1', '12#']);
    });

    it('is held when the news say so, and taken up again', async () => {
      const it = await bridged();
      it.calling.send({ type: 'call.hold', call: 'call-1', held: true });
      await settled();
      expect([it.backend.last('hold').args, call(it)?.doing, call(it)?.heldSince]).to.deep.equal([['call-1'], 'holding', undefined]);
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'held', at: start + 2 * second }));
      expect([call(it)?.doing, call(it)?.heldSince]).to.deep.equal([undefined, start + 2 * second]);
      it.calling.send({ type: 'call.hold', call: 'call-1', held: false });
      await settled();
      expect([it.backend.last('resume').args, call(it)?.doing]).to.deep.equal([['call-1'], 'resuming']);
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'resumed', at: start + 3 * second }));
      expect([call(it)?.doing, call(it)?.heldSince]).to.deep.equal([undefined, undefined]);
    });

    it('says when it could not be held, and can be tried again', async () => {
      const it = await bridged();
      it.backend.keepWaiting('hold');
      it.calling.send({ type: 'call.hold', call: 'call-1', held: true });
      await settled();
      it.backend.last('hold').refuse(new AdapterError('technical'));
      await settled();
      expect(call(it)).to.deep.include({ status: 'ongoing', failure: { because: 'technical' } });
      expect(it.told('failed')).to.deep.equal([{ act: 'hold', because: 'technical', conversation: 'c1' }]);
    });

    it('is handed to a colleague, whom the backend names', async () => {
      const it = await bridged();
      it.backend.keepWaiting('colleagues');
      it.calling.send({ type: 'colleagues.load', call: 'call-1' });
      expect(it.calling.state.colleagues).to.deep.equal({ call: 'call-1', status: 'loading', colleagues: [] });
      const ben = { kind: 'agent', id: 'ben', name: 'Ben', available: true } as const;
      it.backend.last('colleagues').answer([ben]);
      await settled();
      expect(it.calling.state.colleagues).to.deep.equal({ call: 'call-1', status: 'ready', colleagues: [ben] });
      it.calling.send({ type: 'call.transfer', call: 'call-1', to: 'ben' });
      await settled();
      expect(it.backend.last('transfer').args).to.deep.equal(['call-1', { agent: 'ben' }]);
      expect(call(it)?.doing).to.equal('transferring');
    });

    it('says when the colleagues could not be read', async () => {
      const it = await bridged();
      it.backend.keepWaiting('colleagues');
      it.calling.send({ type: 'colleagues.load', call: 'call-1' });
      it.backend.last('colleagues').refuse(new AdapterError('forbidden'));
      await settled();
      expect(it.calling.state.colleagues).to.deep.include({ status: 'failed', failure: { because: 'forbidden' } });
    });
  });
});
