import { expect } from '@open-wc/testing';
import { asVolume, keepSound, keptSound, watchSound, type SoundChoice } from '../../src/calling/kept-sound.js';

const place = 'wa-calling/sound';
const usual: SoundChoice = { chosen: {}, ring: { volume: 0.8, muted: false } };
const headset: SoundChoice = { chosen: { microphone: 'headset', ringer: 'speaker' }, ring: { volume: 0.3, muted: true } };

describe('keptSound', () => {
  beforeEach(() => localStorage.removeItem(place));
  afterEach(() => localStorage.removeItem(place));

  it('is the usual before anything was chosen, and afterwards what was', () => {
    expect(keptSound()).to.deep.equal(usual);
    keepSound(headset);
    expect(keptSound()).to.deep.equal(headset);
  });

  for (const [what, text, read] of [
    ['is no JSON', '{', usual],
    ['is no object', '"loud"', usual],
    ['is null', 'null', usual],
    ['has devices that are no ids', '{"chosen":{"microphone":7,"speaker":"","ringer":{}}}', usual],
    ['is too loud', '{"ring":{"volume":7}}', { ...usual, ring: { volume: 1, muted: false } }],
    ['has a mute that is no yes', '{"ring":{"muted":"yes"}}', usual],
    ['holds more than is known', '{"chosen":{"microphone":"m1","camera":"c1"}}', { ...usual, chosen: { microphone: 'm1' } }],
  ] as const)
    it(`takes what it knows of what others wrote there: it ${what}`, () => {
      localStorage.setItem(place, text);
      expect(keptSound()).to.deep.equal(read);
    });

  it('lasts as long as the page where nothing can be kept', () => {
    const { setItem, getItem } = Storage.prototype;
    Storage.prototype.setItem = Storage.prototype.getItem = () => {
      throw new DOMException('', 'SecurityError');
    };
    keepSound(headset);
    expect(keptSound()).to.deep.equal(usual);
    Object.assign(Storage.prototype, { setItem, getItem });
  });

  it('is told to other tabs', () => {
    const heard: SoundChoice[] = [];
    const stop = watchSound((choice) => heard.push(choice));
    keepSound(headset);
    dispatchEvent(new StorageEvent('storage', { key: 'something else' }));
    dispatchEvent(new StorageEvent('storage', { key: place }));
    stop();
    dispatchEvent(new StorageEvent('storage', { key: place }));
    expect(heard).to.deep.equal([headset]);
  });
});

describe('asVolume', () => {
  it('is from 0 to 1, and the usual where it is no number', () => {
    expect([-1, 0, 0.4, 2, NaN, Infinity].map(asVolume)).to.deep.equal([0, 0, 0.4, 1, 0.8, 0.8]);
  });
});
