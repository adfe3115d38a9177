import type { Trial } from './trial.js';

/** One sentence of the port, and how it is tried. */
export interface Rule {
  readonly name: string;
  /** Rejects where the sentence does not hold. */
  readonly holds: (trial: Trial) => Promise<void>;
}

/** What no backend knows. */
export const unknownId = 'nobody-knows-this-id';

/** A moment of 2001: what is before it was told in seconds. */
export const earliest = 1e12;
