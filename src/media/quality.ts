import type { SoundSample } from './sound-sample.js';

/** How well the two sides hear each other. */
export type Quality = 'unknown' | 'good' | 'weak' | 'poor';

/** From where on people notice, and from where on they stop understanding each other. The worst of the three decides. */
const limits = {
  /** Part of the packets: Opus hides some three in a hundred; of one in ten words fall out. */
  loss: { weak: 0.03, poor: 0.1 },
  /** Seconds: the usual buffers even out 30 ms; with 100 ms they grow until people talk over each other. */
  jitter: { weak: 0.03, poor: 0.1 },
  /** Seconds there and back: ITU-T G.114 calls 150 ms one way good, and more than 400 ms unacceptable. */
  roundTrip: { weak: 0.3, poor: 0.8 },
} as const;

/** What the last few seconds sounded like, between two samples of one connection. */
export function qualityBetween(earlier: SoundSample, later: SoundSample): Quality {
  const received = later.received - earlier.received;
  if (received <= 0) return 'unknown';
  const lost = Math.max(0, later.lost - earlier.lost);
  const measured = {
    loss: Math.max(lost / (lost + received), later.lostThere ?? 0),
    jitter: later.jitter ?? 0,
    roundTrip: later.roundTrip ?? 0,
  };
  const kinds = ['loss', 'jitter', 'roundTrip'] as const;
  if (kinds.some((kind) => measured[kind] > limits[kind].poor)) return 'poor';
  return kinds.some((kind) => measured[kind] > limits[kind].weak) ? 'weak' : 'good';
}
