import { expect } from '@open-wc/testing';
import { ringSound, softSound } from '../../src/media/ring-sound.js';
import { Ringtone, type RingSource, type RingStyle } from '../../src/media/ringtone.js';

const style: RingStyle = { soft: false, volume: 0.5, muted: false, device: undefined };
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Records what would be heard: sound is rendered, not played, so that it can be measured. */
async function heardOf(act: (ringtone: Ringtone) => void, own?: RingSource): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, 2 * 44_100, 44_100);
  const ringtone = new Ringtone(context as unknown as AudioContext, own);
  act(ringtone);
  await aMoment();
  return (await context.startRendering()).getChannelData(0);
}

const loudest = (samples: Float32Array) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

describe('Ringtone', () => {
  it('is heard while it rings, and as loud as chosen', async () => {
    const loud = loudest(await heardOf((ringtone) => ringtone.ring({ ...style, volume: 1 })));
    const half = loudest(await heardOf((ringtone) => ringtone.ring(style)));
    expect(loud).to.be.within(0.2, 1);
    expect(half).to.be.closeTo(loud / 2, 0.01);
  });

  it('is silent when muted, and after it was stopped', async () => {
    expect(loudest(await heardOf((ringtone) => ringtone.ring({ ...style, muted: true })))).to.equal(0);
    const stopped = await heardOf((ringtone) => {
      ringtone.ring(style);
      ringtone.stop();
    });
    expect(loudest(stopped)).to.equal(0);
  });

  it('follows a change while it rings, without beginning anew', async () => {
    const changed = await heardOf((ringtone) => {
      ringtone.ring(style);
      ringtone.ring({ ...style, muted: true });
    });
    expect(loudest(changed)).to.equal(0);
  });

  it('plays a sound of the host’s own', async () => {
    const own = new AudioBuffer({ length: 44_100, sampleRate: 44_100 });
    own.getChannelData(0).fill(0.25);
    const samples = await heardOf((ringtone) => ringtone.ring({ ...style, volume: 1 }), own);
    expect(loudest(samples)).to.be.closeTo(0.25, 0.001);
  });

  it('rings with the built-in sound where the host’s cannot be had, and says so without its address', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    const samples = await heardOf((ringtone) => ringtone.ring(style), 'javascript:alert(1)');
    console.warn = warn;
    expect(loudest(samples)).to.be.greaterThan(0.1);
    expect(said).to.deep.equal(['[wa-calling] The ringtone has the scheme "javascript:": the built-in one rings.']);
  });
});

describe('the built-in sounds', () => {
  const context = new OfflineAudioContext(1, 1, 44_100);
  for (const [name, sound, most] of [
    ['the ring', ringSound(context), 1],
    ['the soft tone', softSound(context), 0.4],
  ] as const) {
    it(`${name} never clips, and ends in silence so that it can be repeated without a click`, () => {
      const samples = sound.getChannelData(0);
      expect(loudest(samples)).to.be.within(0.1, most);
      expect(loudest(samples.slice(-200))).to.be.lessThan(0.02);
      expect(Math.abs(samples[0] ?? 1)).to.equal(0);
    });
  }
});
