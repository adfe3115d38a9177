import { expect } from '@open-wc/testing';
import { checkMicrophone } from '../../src/media/microphone-check.js';
import { levelOf } from '../../src/media/level-meter.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { grantedMicrophones } from './granted-microphones.js';

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A context that is not silenced for want of a gesture. */
const heard = (): AudioContext => {
  const context = new AudioContext();
  Object.defineProperty(context, 'state', { get: () => 'running' });
  return context;
};

/** Checks the fake microphone, and notes the streams that were opened. */
function check(getUserMedia?: MediaDevices['getUserMedia']) {
  const { mediaDevices } = navigator;
  const { getUserMedia: before } = mediaDevices;
  const tracks: MediaStreamTrack[] = [];
  const asked: MediaStreamConstraints[] = [];
  mediaDevices.getUserMedia = async (constraints = {}) => {
    asked.push(constraints);
    const stream = await (getUserMedia ?? before).call(mediaDevices, constraints);
    tracks.push(...stream.getTracks());
    return stream;
  };
  const clock = new VirtualClock(0);
  const levels: number[] = [];
  const ended = new AbortController();
  const run = (device?: string) =>
    checkMicrophone({ clock, context: heard(), device, level: (level) => levels.push(level), signal: ended.signal });
  return { clock, levels, tracks, asked, run, ended, restore: () => (mediaDevices.getUserMedia = before) };
}

describe('checkMicrophone', () => {
  const microphones = grantedMicrophones();
  let it_: ReturnType<typeof check>;
  afterEach(() => it_.restore());

  it('listens for 5 s, tells levels, and lets the microphone go', async () => {
    it_ = check();
    const answer = it_.run();
    while (it_.tracks.length === 0) await aMoment();
    await aMoment();
    it_.clock.advance(4999);
    expect(it_.tracks.map(({ readyState }) => readyState)).to.deep.equal(['live']);
    expect(it_.levels.length).to.be.greaterThan(10);
    it_.clock.advance(1);
    expect(await answer).to.equal(undefined);
    expect(it_.tracks.map(({ readyState }) => readyState)).to.deep.equal(['ended']);
    expect(it_.levels.at(-1)).to.equal(0);
    expect(it_.clock.pending).to.equal(0);
  });

  it('lets it go at once when the check is ended early', async () => {
    it_ = check();
    const answer = it_.run();
    while (it_.tracks.length === 0) await aMoment();
    it_.ended.abort();
    await answer;
    expect(it_.tracks[0]?.readyState).to.equal('ended');
  });

  it('asks for the chosen device', async () => {
    it_ = check(() => Promise.reject(new DOMException('', 'NotFoundError')));
    expect(await it_.run('headset')).to.equal('missing');
    expect(it_.asked).to.deep.equal([{ audio: { deviceId: { exact: 'headset' } } }]);
  });

  for (const [name, trouble] of [
    ['NotAllowedError', 'denied'],
    ['NotReadableError', 'busy'],
  ] as const) {
    it(`says ${trouble} of a ${name}`, async () => {
      it_ = check(() => Promise.reject(new DOMException('', name)));
      expect(await it_.run()).to.equal(trouble);
    });
  }

  it('says that it was unplugged meanwhile', async () => {
    it_ = check();
    const answer = it_.run();
    while (it_.tracks.length === 0) await aMoment();
    await aMoment();
    microphones.unplug(it_.tracks[0]!);
    expect(await answer).to.equal('unplugged');
  });
});

describe('levelOf', () => {
  const tone = (loudness: number) => Float32Array.from({ length: 2048 }, (_, index) => loudness * Math.sin(index / 5));
  it('is 0 for silence, 1 for a shout, and between for a voice', () => {
    expect(levelOf(tone(0))).to.equal(0);
    expect(levelOf(tone(1))).to.equal(1);
    expect(levelOf(tone(0.1))).to.be.within(0.5, 0.8);
  });
});
