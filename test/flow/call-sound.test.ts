import { expect } from '@open-wc/testing';
import type { Signal } from '../../src/domain/signal.js';
import '../../src/media/voice-connection.js';
import { describeSound } from '../calling/describe-sound.js';
import { start } from '../calling/fake-adapter.js';
import { eventually } from '../eventually.js';
import { FarPeer } from '../media/far-peer.js';
import { grantedMicrophones } from '../media/granted-microphones.js';
import { aCallPage } from './call-page.js';

/** The page's own peer connection, the last one made, whose network a test lets fail. */
function breakableNetwork() {
  const Real = globalThis.RTCPeerConnection;
  let last: RTCPeerConnection | undefined;
  before(() => {
    globalThis.RTCPeerConnection = new Proxy(Real, {
      construct: (_, [configuration]: [RTCConfiguration?]) => (last = new Real(configuration)),
    });
  });
  after(() => void (globalThis.RTCPeerConnection = Real));
  return {
    fails() {
      if (!last) throw new Error('No connection was made.');
      Object.defineProperty(last, 'connectionState', { value: 'failed' });
      last.dispatchEvent(new Event('connectionstatechange'));
    },
  };
}

/**
 * What the two call charts hear of their sound, which the generated walks of `call-charts.test.ts` leave out: there the agent speaks on
 * another device.
 */
describeSound('the sound of a call, through the elements', () => {
  const microphones = grantedMicrophones();
  const network = breakableNetwork();
  let page: Awaited<ReturnType<typeof aCallPage>>;
  let far: FarPeer | undefined;

  beforeEach(async () => void (page = await aCallPage((backend) => backend.carryVoice())));
  afterEach(async () => {
    microphones.allow();
    page.close();
    far?.close();
    await eventually(() => microphones.open() === 0, 'every microphone released');
  });

  const shows = (what: RegExp) =>
    eventually(
      async () => {
        await page.rest();
        return what.test(page.panel());
      },
      `${String(what)} in the panel`,
    );
  const cardShows = (what: RegExp) =>
    eventually(
      async () => {
        await page.rest();
        return what.test(page.card());
      },
      `${String(what)} in the card`,
    );
  const accepted: Signal = { kind: 'accepted', at: start + 4000 };
  const broken: Signal = { kind: 'terminated', at: start + 9000, startedAt: start + 4000, failure: { platformCode: 138021 } };

  async function answered() {
    far = new FarPeer();
    await page.tell('incoming', [
      { kind: 'incoming', at: start, offer: await far.offer() },
      { kind: 'offered', at: start, to: 'me' },
    ]);
    await cardShows(/Answer/u);
    await page.press('wa-incoming-call', '[data-answers]');
  }

  it('is waited for before a dial, and tells why nothing was dialled without a microphone', async () => {
    page.backend.keepWaiting('voice');
    await page.call();
    await shows(/^Calling .*Connecting your microphone If the browser asks for it, allow it/u);
    microphones.refuse('NotAllowedError');
    page.backend.last('voice').answer({});
    await shows(/^Not called .*microphone/iu);
    expect(page.backend.asked('dial')).to.have.length(0);
  });

  it('lets a call ring on that could not be answered without a microphone, until it can', async () => {
    microphones.refuse('NotAllowedError');
    await answered();
    await cardShows(/Your browser blocks the microphone.*Answer|microphone is blocked.*Answer/u);
    expect([page.status(), page.backend.asked('accept').length]).to.deep.equal(['Ringing', 0]);
    microphones.allow();
    await page.press('wa-incoming-call', '[data-answers]');
    await eventually(() => page.backend.asked('accept').length === 1, 'the accept');
  });

  for (const [status, signals] of [
    ['Calling', []],
    ['Ringing', [{ kind: 'ringing', at: start + 2000 }]],
    ['Ongoing', [{ kind: 'ringing', at: start + 2000 }, accepted]],
  ] as const satisfies readonly (readonly [string, readonly Signal[]])[])
    it(`ends a call that is ${status.toLowerCase()} when our own network fails, lets go of the microphone, and shows it until the news come`, async () => {
      await page.dial();
      page.backend.last('dial').answer('call-1');
      await page.tell('outgoing', signals);
      expect([page.status(), microphones.open()]).to.deep.equal([status, 1]);
      network.fails();
      await shows(new RegExp(`^${status} .*Your connection was lost The call is being ended`, 'u'));
      expect(page.backend.asked('hangUp').map(({ args }) => args)).to.deep.equal([['call-1', { because: 'network' }]]);
      expect(microphones.open()).to.equal(0);
      await page.tell('outgoing', [broken]);
      expect(page.panel()).to.match(/^Disconnected .*Your connection was lost/u);
    });

  it('ends a call that was answered when our own network fails', async () => {
    await answered();
    await eventually(() => page.backend.asked('accept').length === 1, 'the accept');
    page.backend.last('accept').answer();
    await shows(/^Ongoing .*End call/u);
    network.fails();
    await shows(/^Ongoing .*Your connection was lost The call is being ended/u);
    expect([page.backend.asked('hangUp').length, microphones.open()]).to.deep.equal([1, 0]);
    await page.tell('incoming', [broken]);
    expect(page.panel()).to.match(/^Disconnected .*Your connection was lost/u);
  });
});
