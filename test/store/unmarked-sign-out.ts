/** What a sign-out tells other tabs by, taken away until `giveBack`. */
const taken: (() => void)[] = [];

/** The browser has no channels. */
export function withoutChannels(): void {
  const real = globalThis.BroadcastChannel;
  taken.push(() => (globalThis.BroadcastChannel = real));
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
}

/** The mark that a sign-out leaves in the database is not written. */
export function withoutMark(): void {
  const { put } = IDBObjectStore.prototype;
  taken.push(() => (IDBObjectStore.prototype.put = put));
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    return key === 'sign-out' ? (this.get(key) as IDBRequest<IDBValidKey>) : put.call(this, value, key);
  };
}

export function giveBack(): void {
  for (const back of taken.splice(0)) back();
}
