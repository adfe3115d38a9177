/**
 * What a page holds that no collector takes: timers that wait and channels that are open. Waits of a second and more pass only as the
 * test says. Runs before the page's own code, so it stands alone.
 */
export function countWhatIsHeld(): void {
  const atLeast = 1000;
  const waiting = { timers: new Set<number | undefined>(), frames: new Set<number>() };
  const long = new Map<number, { readonly at: number; readonly run: () => void }>();
  const channels = new Set<BroadcastChannel>();
  const { setTimeout, clearTimeout, setInterval, requestAnimationFrame, cancelAnimationFrame, BroadcastChannel } = window;
  const { now } = Date;
  let passed = 0;
  let last = 0;
  Date.now = () => now() + passed;

  const clear = (timer?: number) => {
    waiting.timers.delete(timer);
    if (!long.delete(timer ?? 0)) clearTimeout(timer); // ends intervals too
  };
  class Counted extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      channels.add(this);
    }
    override close(): void {
      channels.delete(this);
      super.close();
    }
  }
  Object.assign(window, {
    setTimeout: (run: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) => {
      if (delay >= atLeast) {
        long.set((last -= 1), { at: Date.now() + delay, run: () => run(...given) });
        return last;
      }
      const timer = setTimeout(() => {
        waiting.timers.delete(timer);
        run(...given);
      }, delay);
      waiting.timers.add(timer);
      return timer;
    },
    setInterval: (...given: Parameters<typeof setInterval>) => {
      const timer = setInterval(...given);
      waiting.timers.add(timer);
      return timer;
    },
    clearTimeout: clear,
    clearInterval: clear,
    requestAnimationFrame: (run: FrameRequestCallback) => {
      const frame = requestAnimationFrame((now) => {
        waiting.frames.delete(frame);
        run(now);
      });
      waiting.frames.add(frame);
      return frame;
    },
    cancelAnimationFrame: (frame: number) => {
      waiting.frames.delete(frame);
      cancelAnimationFrame(frame);
    },
    BroadcastChannel: Counted,
  });
  window.pass = (ms) => {
    passed += ms;
    for (;;) {
      const [due] = [...long].filter(([, { at }]) => at <= Date.now()).sort(([, one], [, other]) => one.at - other.at);
      if (!due) return;
      const [timer, { run }] = due;
      long.delete(timer);
      run();
    }
  };

  const count = async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return {
      timers: waiting.timers.size + long.size,
      frames: waiting.frames.size,
      channels: channels.size,
      locks: held.length + pending.length,
      ...window.counted(),
    };
  };
  window.held = async () => {
    let last = await count();
    // what has left may still be closing: it is waited for as long as it gets on
    for (let same = 0; same < 10 && Object.values(last).some((number) => number > 0);) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const now = await count();
      same = JSON.stringify(now) === JSON.stringify(last) ? same + 1 : 0;
      last = now;
    }
    return last;
  };
}

/** What the page itself counts: connections that are open or being opened, what is asked of them, and who listens to a desk that is shown. */
export interface Counted {
  readonly databases: number;
  readonly transactions: number;
  readonly streams: number;
  readonly peers: number;
  readonly contexts: number;
  readonly tracks: number;
  readonly subscriptions: number;
}

/** How many of each. */
export interface Held extends Counted {
  readonly timers: number;
  readonly frames: number;
  readonly channels: number;
  readonly locks: number;
}

declare global {
  interface Window {
    held(): Promise<Held>;
    counted(): Counted;
    /** So long a time passes now for all that waits a second or more. */
    pass(ms: number): void;
  }
}
