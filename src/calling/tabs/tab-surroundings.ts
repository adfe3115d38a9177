/** What a browser gives to the tabs of one agent. The page's own when left out; `null` for none. */
export interface TabSurroundings {
  readonly locks?: LockManager | null | undefined;
  readonly openChannel?: ((name: string) => BroadcastChannel) | null | undefined;
}

/** How this page opens a channel; `undefined` where the browser has none. */
export function pageChannel(): ((name: string) => BroadcastChannel) | undefined {
  return typeof BroadcastChannel === 'function' ? (name) => new BroadcastChannel(name) : undefined;
}
