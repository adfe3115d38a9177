const ours = 'wa-calling/';
const place = 'wa-calling-demo/birth';

/** Deletes what the SDK has saved of another world than the one of this birth, as far as nobody holds it; nothing where a browser saves nothing. */
export async function leaveOlderWorld(birth: number): Promise<void> {
  if (localStorage.getItem(place) === String(birth)) return;
  localStorage.setItem(place, String(birth));
  // absent or closed to the page in some private windows
  const databases = await globalThis.indexedDB?.databases().catch(() => []);
  await Promise.all((databases ?? []).flatMap(({ name }) => (name?.startsWith(ours) ? deleted(name) : [])));
}

const deleted = (name: string) =>
  new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
