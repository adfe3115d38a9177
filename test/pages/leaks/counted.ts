/** What a page holds that no collector takes: timers that wait and channels that are open. Runs before the page's own code, so it stands alone. */
export function countWhatIsHeld(): void {
  const waiting = { timers: new Set<number | undefined>(), frames: new Set<number>() };
  const channels = new Set<BroadcastChannel>();
  const { setTimeout, clearTimeout, setInterval, requestAnimationFrame, cancelAnimationFrame, BroadcastChannel } = window;

  const clear = (timer?: number) => {
    waiting.timers.delete(timer);
    clearTimeout(timer); // ends intervals too
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
    setTimeout: (run: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) => {
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

  const count = async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return {
      timers: waiting.timers.size,
      frames: waiting.frames.size,
      channels: channels.size,
      locks: held.length + pending.length,
    };
  };
  window.held = async () => {
    let last = await count();
    // what has left may still be closing: it is waited for as long as it gets on
    for (let same = 0; same < 10 && Object.values(last).some((number) => number > 0);) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const now = await count();
      same = JSON.stringify(now) === JSON.stringify(last) ? same + 1 : 0;
      last = now;
    }
    return last;
  };
}

/** How many of each. */
export interface Held {
  readonly timers: number;
  readonly frames: number;
  readonly channels: number;
  readonly locks: number;
}

declare global {
  interface Window {
    held(): Promise<Held>;
  }
}
