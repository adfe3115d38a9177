import { loadOnce } from '../load-once.js';

type Stores = typeof import('../store/stores.js').stores;

let brought: Stores | undefined;

/** The store's code has come with the desk. */
export const bringStores = (stores: Stores): void => void (brought = stores);

/** The store's code, once there is an owner whose history is to be kept, or an id to be hashed as it stands there. */
export const loadStores = loadOnce(async () => brought ?? (await import('../store/stores.js')).stores);
