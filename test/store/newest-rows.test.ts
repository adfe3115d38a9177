import { expect } from '@open-wc/testing';
import { activities, readBack } from './facts-to-keep.js';
import { readsBackwards } from './reads-backwards.js';
import { someOwner, storeOf, tidyUp } from './owners.js';

/** Replaces a method of every object store for the rest of the test. */
const put = <K extends 'getAll' | 'openCursor'>(method: K, other: (real: IDBObjectStore[K]) => unknown) => {
  const real = IDBObjectStore.prototype[method];
  IDBObjectStore.prototype[method] = other(real) as never;
  restore.push(() => (IDBObjectStore.prototype[method] = real));
};
const restore: (() => void)[] = [];

const forbid = () => () => {
  throw new Error('not this way');
};

describe('newestRows', () => {
  afterEach(async () => {
    for (const back of restore.splice(0)) back();
    await tidyUp();
  });

  it('asks once where the browser reads backwards, and goes row by row where it does not', async () => {
    const store = storeOf(someOwner());
    await store.keepActivities('ann', activities(1, 9));
    let steps = 0;
    put(
      'openCursor',
      (real) =>
        function (this: IDBObjectStore, ...how: Parameters<IDBObjectStore['openCursor']>) {
          steps += 1;
          return real.apply(this, how);
        },
    );
    expect(await store.activities('ann', 2)).to.deep.equal(readBack('ann', activities(8, 9)));
    expect(steps > 0).to.equal(!(await readsBackwards()));
  });

  it('reads with a cursor when told so', async () => {
    const store = storeOf(someOwner(), { readPath: 'cursor' });
    await store.keepActivities('ann', activities(1, 9));
    put('getAll', forbid);
    expect(await store.activities('ann', 2)).to.deep.equal(readBack('ann', activities(8, 9)));
  });

  it('reads with a cursor in a browser that takes the options for a key', async () => {
    put(
      'getAll',
      (real) =>
        function (this: IDBObjectStore, query?: unknown) {
          if (query && !(query instanceof IDBKeyRange)) throw new DOMException('not a valid key', 'DataError');
          return real.call(this, query as IDBKeyRange);
        },
    );
    const store = storeOf(someOwner());
    await store.keepActivities('ann', activities(1, 9));
    expect(await store.activities('ann', 2)).to.deep.equal(readBack('ann', activities(8, 9)));
  });
});
