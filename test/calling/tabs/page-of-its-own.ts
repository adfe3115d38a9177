/**
 * The browser as one tab sees it, so that several tabs fit into one page: its locks and channels are the real ones, and it can crash
 * or stall without the others.
 */
export function pageOfItsOwn() {
  let crashed = false;
  let deaf = false;
  let mute = false;
  let asleep: Promise<void> | undefined;
  let wake: () => void = () => undefined;
  let gone: () => void = () => undefined;
  const crash = new Promise<void>((done) => (gone = done));
  const channels = new Set<BroadcastChannel>();

  /** What reaches a page that stalls waits there; what reaches a crashed one is lost. */
  const whenAwake = (run: () => void): void => {
    if (crashed) return;
    if (asleep) void asleep.then(() => whenAwake(run));
    else run();
  };
  const awake = () => new Promise<void>(whenAwake);

  const request = async (name: string, how: LockOptions, hold: (lock: Lock | null) => unknown): Promise<unknown> => {
    try {
      const holding = async (lock: Lock | null) => {
        await Promise.race([awake(), crash]);
        if (!crashed) await Promise.race([hold(lock), crash]);
      };
      return await navigator.locks.request(name, how, holding);
    } finally {
      await awake();
    }
  };

  const openChannel = (name: string): BroadcastChannel => {
    const channel = new BroadcastChannel(name);
    channels.add(channel);
    const page = {
      onmessage: null as BroadcastChannel['onmessage'],
      postMessage: (said: unknown) => crashed || mute || channel.postMessage(said),
      close: () => channel.close(),
    };
    channel.onmessage = (event) => deaf || whenAwake(() => page.onmessage?.call(channel, event));
    return page as unknown as BroadcastChannel;
  };

  return {
    locks: { request, query: () => navigator.locks.query() } as LockManager,
    openChannel,
    whenAwake,
    get stalled() {
      return asleep !== undefined;
    },
    stall: () => {
      asleep ??= new Promise((done) => (wake = done));
    },
    wake: () => {
      asleep = undefined;
      wake();
    },
    /** Messages of other tabs are lost from now on, or heard again. */
    hears: (again: boolean) => {
      deaf = !again;
    },
    /** What it says to other tabs is lost from now on. */
    mute: () => {
      mute = true;
    },
    crash: () => {
      crashed = true;
      gone();
      for (const channel of channels) channel.close();
    },
  };
}
