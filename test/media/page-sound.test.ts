import { expect } from '@open-wc/testing';
import { systemClock } from '../../src/clock.js';
import { PageSound } from '../../src/media/page-sound.js';
import { until } from './far-peer.js';
import { grantedMicrophones } from './granted-microphones.js';

/** Engines name devices, and answer for the microphone, before it was allowed or not. */
const namesDevices = async () => (await navigator.mediaDevices.enumerateDevices()).some(({ deviceId }) => deviceId !== '');
const access = async () => {
  const { state } = await navigator.permissions.query({ name: 'microphone' });
  return ({ granted: 'allowed', prompt: 'ask', denied: 'denied' } as const)[state];
};

describe('PageSound', () => {
  const microphones = grantedMicrophones();
  const { title } = document;
  let changes: number;
  let levels: number[];
  let sound: PageSound;
  beforeEach(() => {
    changes = 0;
    levels = [];
    sound = new PageSound({
      clock: systemClock,
      ringtone: undefined,
      changed: () => (changes += 1),
      level: (level) => levels.push(level),
    });
  });
  afterEach(() => {
    sound.close();
    microphones.allow();
    document.title = title;
    expect(microphones.open(), 'open microphones').to.equal(0);
  });

  const told = async (change: () => unknown) => {
    const before = changes;
    await change();
    await until(
      () => changes,
      (now) => now > before,
    );
  };

  it('knows devices and access without asking for the microphone', async () => {
    await told(() => undefined);
    expect(sound.devices.microphones.length + sound.devices.speakers.length > 0).to.equal(await namesDevices());
    expect(sound.microphone).to.equal(await access());
  });

  it('looks again when something is plugged in or out, and when the page is shown', async () => {
    await told(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
    await told(() => document.dispatchEvent(new Event('visibilitychange')));
  });

  it('remembers what the last attempt met, until something changes', async () => {
    await told(() => sound.microphoneWas('busy'));
    expect(sound.microphone).to.equal('busy');
    await told(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
    expect(sound.microphone).to.equal(await access());
  });

  it('listens to the microphone for a check; a second one ends the first', async () => {
    const first = sound.check(undefined);
    await until(microphones.open, (open) => open === 1);
    const second = sound.check(undefined);
    await first;
    await until(microphones.open, (open) => open === 1);
    sound.close();
    await second;
    expect(levels.at(-1)).to.equal(0);
  });

  it('says why a check could not listen', async () => {
    microphones.refuse('NotReadableError');
    await sound.check(undefined);
    expect(sound.microphone).to.equal('busy');
  });

  it('tells the level of a call’s microphone, and of none after it', async () => {
    // where there are no speakers, Firefox's never runs
    Object.defineProperty(AudioContext.prototype, 'state', { configurable: true, get: () => 'running' });
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const [track] = stream.getAudioTracks();
    sound.meter(track);
    await until(
      () => levels.length,
      (count) => count > 1,
    );
    sound.meter(undefined);
    expect(levels.at(-1)).to.equal(0);
    const { length } = levels;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(levels).to.have.length(length);
    track?.stop();
    Reflect.deleteProperty(AudioContext.prototype, 'state');
  });

  it('gives title and speakers back when it is closed', () => {
    document.title = 'Inbox';
    sound.ring({ soft: false, volume: 0, muted: true, device: undefined });
    sound.blink('Amara is calling');
    expect(document.title).to.equal('Amara is calling');
    sound.close();
    expect(document.title).to.equal('Inbox');
  });

  it('tells nothing any more once it is closed', async () => {
    await told(() => undefined);
    sound.close();
    const before = changes;
    sound.microphoneWas('busy');
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(changes).to.equal(before);
  });
});
