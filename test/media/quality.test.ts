import { expect } from '@open-wc/testing';
import { qualityBetween, type Quality } from '../../src/media/quality.js';
import type { SoundSample } from '../../src/media/sound-sample.js';

const start: SoundSample = { at: 0, sent: 100, received: 100, lost: 10 };

/** Five seconds later: 250 more packets each way, and what the case says. */
const later = (more: Partial<SoundSample>): SoundSample => ({ ...start, at: 5000, sent: 350, received: 350, ...more });

describe('qualityBetween', () => {
  const table: readonly (readonly [string, Partial<SoundSample>, Quality])[] = [
    ['all arrives', {}, 'good'],
    ['nothing comes', { received: 100 }, 'unknown'],
    ['3 in 100 are lost', { received: 344, lost: 17 }, 'good'],
    ['4 in 100 are lost', { lost: 21 }, 'weak'],
    ['11 in 100 are lost', { lost: 41 }, 'poor'],
    ['the far side misses 4 in 100', { lostThere: 0.04 }, 'weak'],
    ['the far side misses 11 in 100', { lostThere: 0.11 }, 'poor'],
    ['packets come 31 ms apart from their time', { jitter: 0.031 }, 'weak'],
    ['packets come 101 ms apart from their time', { jitter: 0.101 }, 'poor'],
    ['a word takes 301 ms there and back', { roundTrip: 0.301 }, 'weak'],
    ['a word takes 801 ms there and back', { roundTrip: 0.801 }, 'poor'],
    ['a late packet is counted back', { lost: 8 }, 'good'],
  ];
  for (const [what, more, quality] of table) {
    it(`is ${quality} when ${what}`, () => expect(qualityBetween(start, later(more))).to.equal(quality));
  }
});
