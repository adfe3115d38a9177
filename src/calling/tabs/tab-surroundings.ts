/** What a browser gives to the tabs of one agent; `null` for what it has not, as an insecure page has no locks. */
export interface TabSurroundings {
  readonly locks: LockManager | null;
  readonly openChannel: ((name: string) => BroadcastChannel) | null;
}

/** What this page's own browser gives. */
export const pageSurroundings = (): TabSurroundings => ({
  locks: globalThis.navigator?.locks ?? null,
  openChannel: typeof BroadcastChannel === 'function' ? (name) => new BroadcastChannel(name) : null,
});
