/** The passing of time, as an argument: the system's, or a virtual one in tests and in the simulator. */
export interface Clock {
  /** Now, epoch ms. */
  now(): number;
  /** Runs `callback` once after `delay` ms; answers a handle for `clearTimeout`. */
  setTimeout(callback: () => void, delay: number): unknown;
  clearTimeout(handle: unknown): void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, delay) => globalThis.setTimeout(callback, delay),
  clearTimeout: (handle) => globalThis.clearTimeout(handle as ReturnType<typeof globalThis.setTimeout>),
};
