const ours = 'wa-calling/';

/** Deletes what the SDK has saved in this browser, as far as nobody holds it. */
export async function deleteSavedHistory(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(databases.flatMap(({ name }) => (name?.startsWith(ours) ? deleted(name) : [])));
}

const deleted = (name: string) =>
  new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
