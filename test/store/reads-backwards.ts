/** Whether this engine's `getAll` takes a direction; an older one takes the options for a key, and they are none. */
export async function readsBackwards(): Promise<boolean> {
  const open = indexedDB.open(crypto.randomUUID());
  open.onupgradeneeded = () => open.result.createObjectStore('any');
  await new Promise((opened) => (open.onsuccess = opened));
  const { result: database } = open;
  try {
    database
      .transaction('any')
      .objectStore('any')
      .getAll({ direction: 'prev' } as never);
    return true;
  } catch {
    return false;
  } finally {
    database.close();
    indexedDB.deleteDatabase(database.name);
  }
}
