import { expect } from '@open-wc/testing';
import '../../src/media/voice-connection.js';
import { eventually } from '../eventually.js';
import { FarPeer } from '../media/far-peer.js';
import { grantedMicrophones } from '../media/granted-microphones.js';
import { describeSound } from '../calling/describe-sound.js';
import { start } from '../calling/fake-adapter.js';
import { aCallPage } from './call-page.js';

type Page = Awaited<ReturnType<typeof aCallPage>>;

const jonas = { kind: 'agent', id: 'jonas', name: 'Jonas Weber' } as const;

/** A page whose backend carries sound, and says how to reach it only when the test lets it. */
const aSpeakingPage = () =>
  aCallPage((backend) => {
    backend.carryVoice();
    backend.keepWaiting('voice');
  });

describeSound('what comes before a call has its sound, through the elements:', () => {
  const microphones = grantedMicrophones();
  const far: FarPeer[] = [];
  let page: Page;
  afterEach(async () => {
    page.close();
    for (const peer of far.splice(0)) peer.close();
    microphones.allow();
    await eventually(() => microphones.open() === 0, 'every microphone let go of');
  });

  const asked = (member: 'dial' | 'accept' | 'voice' | 'hangUp') => page.backend.asked(member).length;
  const findsMicrophone = async () => {
    page.backend.last('voice').answer({});
    await page.rest();
  };

  describe('an outgoing call', () => {
    beforeEach(async () => {
      page = await aSpeakingPage();
      await page.call();
      await eventually(() => asked('voice') > 0, 'the question for the way to the sound');
      await page.rest();
    });

    it('is Calling, and nothing was sent', () => {
      expect(page.status()).to.equal('Calling');
      expect(page.panel()).to.contain('Cancel call');
      expect(asked('dial')).to.equal(0);
    });

    it('is dialled with the offer once there is a microphone', async () => {
      await findsMicrophone();
      await eventually(() => asked('dial') > 0, 'the dial');
      expect((page.backend.last('dial').args[1] as { offer?: string }).offer).to.match(/^v=0/);
      await page.rest();
      expect(page.status()).to.equal('Calling');
    });

    it('was not called when the microphone is refused: the panel says what to do', async () => {
      microphones.refuse('NotAllowedError');
      await findsMicrophone();
      await eventually(() => page.status() === 'Not called', 'the panel saying so');
      expect(page.panel()).to.match(/blocks the microphone/u);
      expect(asked('dial')).to.equal(0);
    });

    it('leaves nothing behind when it is given up', async () => {
      await page.press('wa-call-panel', '[data-tool=end]');
      await findsMicrophone();
      expect(page.panel()).to.equal('');
      expect([asked('dial'), asked('hangUp')]).to.deep.equal([0, 0]);
    });
  });

  describe('an incoming call', () => {
    beforeEach(async () => {
      page = await aSpeakingPage();
      const peer = new FarPeer();
      far.push(peer);
      await page.tell('incoming', [
        { kind: 'incoming', at: start, offer: await peer.offer() },
        { kind: 'offered', at: start, to: 'me' },
      ]);
      await eventually(() => page.card() !== '', 'the card');
      await page.press('wa-incoming-call', '[data-answers]');
      await eventually(() => asked('voice') > 0, 'the question for the way to the sound');
      await page.rest();
    });

    it('is being answered, and nothing was sent', () => {
      expect(page.card()).to.contain('Answering');
      expect(asked('accept')).to.equal(0);
    });

    it('is accepted with our description once there is a microphone', async () => {
      await findsMicrophone();
      await eventually(() => asked('accept') > 0, 'the accept');
      expect((page.backend.last('accept').args[1] as { answer?: string }).answer).to.match(/^v=0/);
      page.backend.last('accept').answer();
      await eventually(() => page.status() === 'Ongoing', 'the call');
    });

    it('rings on when the microphone is refused: the card says what to do, and answers again', async () => {
      microphones.refuse('NotAllowedError');
      await findsMicrophone();
      await eventually(() => /blocks the microphone/u.test(page.card()), 'the card saying so');
      expect(page.card()).to.contain('Answer');
      expect([page.status(), asked('accept')]).to.deep.equal(['Ringing', 0]);
      microphones.allow();
      await page.press('wa-incoming-call', '[data-answers]');
      await findsMicrophone();
      await eventually(() => asked('accept') > 0, 'the accept');
    });

    it('is missed when the caller leaves meanwhile', async () => {
      await page.tell('incoming', [{ kind: 'terminated', at: start + 3000 }]);
      await findsMicrophone();
      expect([page.status(), page.card(), asked('accept')]).to.deep.equal(['Missed', '', 0]);
    });

    it('is the colleague’s who answers meanwhile', async () => {
      await page.tell('incoming', [{ kind: 'accepted', at: start + 3000, by: jonas }]);
      await findsMicrophone();
      expect(page.card()).to.equal('');
      expect(page.panel()).to.contain('Jonas is in this call');
      expect(asked('accept')).to.equal(0);
    });
  });
});
