import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { grantedMicrophones } from '../media/granted-microphones.js';
import { until } from '../media/far-peer.js';
import { spoken, unanswered } from './call-signals.js';
import { describeSound } from './describe-sound.js';
import { closeDesks, second, settled } from './desk.js';
import { callNews, priya, start } from './fake-adapter.js';
import { dialled, hangUpPhones, speaking, speakingDesk, type SpeakingDesk } from './speaking-desk.js';

describeSound('the sound of a call', () => {
  const microphones = grantedMicrophones();
  afterEach(async () => {
    microphones.allow();
    closeDesks();
    hangUpPhones();
    await until(microphones.open, (open) => open === 0);
  });

  const released = () => until(microphones.open, (open) => open === 0);

  describe('when the agent calls', () => {
    it('finds the microphone first, dials with the offer, and speaks once the answer is there', async () => {
      const it = await speaking();
      expect(it.backend.last('voice').args[0]).to.deep.equal({ conversation: 'c1' });
      expect(it.call()).to.include({ status: 'ongoing', here: true });
      await until(
        () => it.far.heard(),
        ({ energy }) => energy > 0,
      );
      expect(JSON.stringify(it.calling.state) + JSON.stringify(it.state())).not.to.match(/a=|ice-ufrag|fingerprint/);
    });

    it('takes the answer also when it comes before the id, without our key', async () => {
      const it = await speakingDesk();
      it.backend.keepWaiting('dial');
      it.press();
      await it.askedOf('dial');
      const [, { offer = '' }] = it.backend.last('dial').args as [string, { offer?: string }];
      it.backend.tell(callNews('call-7', 'outgoing', { kind: 'media', at: start + 1, answer: await it.far.answer(offer) }));
      await settled();
      it.backend.last('dial').answer('call-7');
      await it.callIs(({ voice }) => voice?.where === 'here' && voice.stage === 'connected');
    });

    it('dials nothing without a microphone, and says what is the matter with it', async () => {
      const it = await speakingDesk();
      microphones.refuse('NotFoundError');
      it.press();
      await it.callIs(({ failure }) => failure !== undefined);
      expect(it.call()?.failure).to.deep.equal({ because: 'no-microphone', microphone: 'missing' });
      expect(it.backend.asked('dial')).to.deep.equal([]);
      expect(it.told('failed')).to.deep.equal([{ act: 'dial', because: 'no-microphone', conversation: 'c1' }]);
    });

    it('sends nothing when it is given up before there is a microphone', async () => {
      const it = await speakingDesk();
      it.backend.keepWaiting('voice');
      it.press();
      await it.askedOf('voice');
      it.calling.conversation('c1').send({ type: 'call.end' });
      it.backend.last('voice').answer({});
      await settled();
      expect(it.call()).to.equal(undefined);
      await released();
      expect([...it.backend.asked('dial'), ...it.backend.asked('hangUp')]).to.deep.equal([]);
    });

    it('lets go of the microphone when the dial is refused, and takes it again when it rings all the same', async () => {
      const it = await speakingDesk();
      it.backend.keepWaiting('dial');
      it.press();
      await it.askedOf('dial');
      const { key, refuse } = it.backend.last('dial');
      refuse(new AdapterError('technical'));
      await released();
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'ringing', at: start + second }, { key }));
      await until(microphones.open, (open) => open === 1);
      expect(it.call()).to.include({ live: true, status: 'ringing' });
    });
  });

  describe('when the customer calls', () => {
    async function answering(): Promise<SpeakingDesk> {
      const it = await speakingDesk();
      await it.rings();
      it.backend.keepWaiting('accept');
      it.calling.send({ type: 'call.accept', call: 'call-1' });
      await it.askedOf('accept');
      return it;
    }

    it('has no microphone open while it rings, and lets it through only once the accept was taken', async () => {
      const it = await speakingDesk();
      await it.rings();
      expect([it.voice(), microphones.open()]).to.deep.equal([undefined, 0]);
      it.backend.keepWaiting('accept');
      it.calling.send({ type: 'call.accept', call: 'call-1' });
      await it.askedOf('accept');
      const [, { answer = '' }] = it.backend.last('accept').args as [string, { answer?: string }];
      await it.far.connect(answer);
      await until(
        () => it.far.heard(),
        ({ packets }) => packets > 10,
      );
      expect((await it.far.heard()).energy).to.be.lessThan(1e-9);
      it.backend.last('accept').answer();
      await until(
        () => it.far.heard(),
        ({ energy }) => energy > 0,
      );
      expect(it.call()).to.deep.include({ status: 'ongoing', pickedUpBy: priya });
    });

    it('rings on when the microphone is refused at the moment of answering, and can be answered then', async () => {
      const it = await speakingDesk();
      await it.rings();
      microphones.refuse('NotAllowedError');
      it.calling.send({ type: 'call.accept', call: 'call-1' });
      await it.callIs(({ failure }) => failure !== undefined);
      expect(it.call()).to.deep.include({ status: 'ringing', failure: { because: 'no-microphone', microphone: 'denied' } });
      expect(it.voice()).to.include({ where: 'here', trouble: 'denied' });
      expect(it.backend.asked('accept')).to.deep.equal([]);
      microphones.allow();
      it.calling.send({ type: 'call.accept', call: 'call-1' });
      await it.callIs(({ status }) => status === 'ongoing');
    });

    it('releases everything when the caller leaves while the accept is on its way', async () => {
      const it = await answering();
      it.backend.tell(callNews('call-1', 'incoming', unanswered(start + second)));
      await released();
      it.backend.last('accept').refuse(new AdapterError('call-over'));
      await settled();
      expect(it.call()).to.include({ status: 'missed' });
      expect([it.voice(), it.told('failed')]).to.deep.equal([undefined, []]);
    });

    it('accepts nothing when the caller leaves while the microphone is still asked for', async () => {
      const it = await speakingDesk();
      await it.rings();
      it.calling.send({ type: 'call.accept', call: 'call-1' });
      it.backend.tell(callNews('call-1', 'incoming', unanswered(start + second)));
      await settled();
      await released();
      expect(it.backend.asked('accept')).to.deep.equal([]);
    });

    it('lets go of the microphone when a colleague was faster', async () => {
      const it = await answering();
      it.backend.last('accept').refuse(new AdapterError('answered-elsewhere'));
      await released();
      expect(it.voice()).to.equal(undefined);
    });

    it('gives the same answer when a lost one is given again: it may have arrived before', async () => {
      const it = await answering();
      const [, first] = it.backend.last('accept').args;
      it.backend.last('accept').refuse(new AdapterError('connection-problem'));
      await released();
      it.calling.send({ type: 'call.accept', call: 'call-1' });
      await it.askedOf('accept', 2);
      expect(it.backend.last('accept').args[1]).to.deep.equal(first);
    });

    it('hangs up one call, then answers the other', async () => {
      const it = await speaking();
      const other = { ...it.state().line!, customer: { id: 'ben', name: 'Ben' } };
      it.backend.tell(
        callNews('call-2', 'incoming', { kind: 'incoming', at: start }, { line: other }),
        callNews('call-2', 'incoming', { kind: 'offered', to: 'me', at: start }, { line: other }),
      );
      it.calling.send({ type: 'call.accept', call: 'call-2', endOther: true });
      const ben = () => it.calling.state.calls.find(({ id }) => id === 'call-2');
      await it.askedOf('hangUp');
      expect([ben()?.doing, it.backend.asked('accept').length]).to.deep.equal(['accepting', 0]);
      it.backend.tell(callNews('call-1', 'outgoing', spoken(start + 11 * second)));
      await it.askedOf('accept');
      await settled();
      expect(it.backend.last('accept').args[0]).to.equal('call-2');
      expect(ben()?.status).to.equal('ongoing');
    });
  });

  describe('while the two speak', () => {
    it('is muted for this page’s microphone', async () => {
      const it = await speaking();
      it.calling.send({ type: 'call.mute', call: 'call-1', muted: true });
      expect(it.voice()).to.include({ muted: true });
    });

    it('releases everything when the customer hangs up, when the agent does, and when the desk closes', async () => {
      const it = await speaking();
      it.backend.tell(callNews('call-1', 'outgoing', spoken(start + 11 * second)));
      await released();
      expect(it.voice()).to.equal(undefined);
      const again = await speaking();
      again.calling.send({ type: 'call.end', call: 'call-1' });
      again.backend.tell(callNews('call-1', 'outgoing', spoken(start + 11 * second)));
      await released();
      await speaking();
      closeDesks();
      await released();
    });

    it('hangs up because of the network when our connection is lost, once', async () => {
      const it = await dialled();
      // an answer that nobody can take breaks the connection as a network does
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'media', at: start + 1, answer: 'nonsense' }));
      await it.askedOf('hangUp');
      expect(it.backend.last('hangUp').args).to.deep.equal(['call-1', { because: 'network' }]);
      expect(it.call()).to.include({ status: 'calling', doing: 'ending' });
      expect(it.voice()).to.include({ where: 'here', stage: 'lost' });
      // at once: the hang-up may not get through either
      await released();
    });
  });
});
