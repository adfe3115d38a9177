/** Keeps long timers back until the test lets them run; short ones go as usual. */
export function holdTimers(atLeast = 1000) {
  const { setTimeout, clearTimeout } = window;
  const held = new Map<number, { readonly run: () => void; readonly delay: number }>();
  let last = -1;
  const hold = (run: () => void, delay = 0) => {
    if (delay < atLeast) return setTimeout(run, delay);
    held.set((last -= 1), { run, delay });
    return last;
  };
  window.setTimeout = hold as typeof window.setTimeout;
  window.clearTimeout = (handle) => {
    if (!held.delete(handle as number)) clearTimeout(handle);
  };
  return {
    /** How many are kept back. */
    get count() {
      return held.size;
    },
    /** Runs those held for exactly this long. */
    run(delay: number): void {
      for (const [handle, timer] of [...held]) {
        if (timer.delay !== delay) continue;
        held.delete(handle);
        timer.run();
      }
    },
    restore: () => Object.assign(window, { setTimeout, clearTimeout }),
  };
}
