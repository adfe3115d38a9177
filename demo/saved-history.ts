const ours = 'wa-calling/';
const place = 'wa-calling-demo/birth';

/** Deletes what the SDK has saved of another world than the one of this birth, as far as nobody holds it. */
export async function leaveOlderWorld(birth: number): Promise<void> {
  if (localStorage.getItem(place) === String(birth)) return;
  localStorage.setItem(place, String(birth));
  const databases = await indexedDB.databases();
  await Promise.all(databases.flatMap(({ name }) => (name?.startsWith(ours) ? deleted(name) : [])));
}

const deleted = (name: string) =>
  new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
