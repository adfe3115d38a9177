/** Everything in a database, keys and encrypted bytes included, as text in which a test can search. */
export async function dumpOf(name: string): Promise<string> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.name));
    });
  const database = await asked(indexedDB.open(name));
  const parts = await Promise.all(
    [...database.objectStoreNames].map(async (part) => {
      const store = database.transaction(part).objectStore(part);
      return { part, keys: await asked(store.getAllKeys()), rows: await asked(store.getAll()) };
    }),
  );
  database.close();
  return JSON.stringify(parts, (_, value: unknown) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? inLatin1(value) : value,
  );
}

const inLatin1 = (bytes: ArrayBuffer | ArrayBufferView): string =>
  new TextDecoder('latin1').decode(bytes instanceof ArrayBuffer ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
