/** The passing of time, as an argument: the system's, or a virtual one in tests and in the simulator. */
export interface Clock {
  /** Now, epoch ms. */
  now(): number;
  /** Runs `callback` once after `delay` ms; answers a handle for `clearTimeout`. */
  setTimeout(callback: () => void, delay: number): unknown;
  clearTimeout(handle: unknown): void;
  /** Time that passed since some moment, ms, which no correction of `now` moves; it may stand still while a computer sleeps. Absent: `now` is never corrected. */
  steady?(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  steady: () => performance.now(),
  setTimeout: (callback, delay) => globalThis.setTimeout(callback, delay),
  clearTimeout: (handle) => globalThis.clearTimeout(handle as ReturnType<typeof globalThis.setTimeout>),
};
