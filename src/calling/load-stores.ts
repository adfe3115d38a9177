import { loadOnce } from '../load-once.js';

/** The store's code, once there is an owner whose history is to be kept, or an id to be hashed as it stands there. A whole desk brings it. */
export const loadStores = loadOnce(async () => (await import('../store/stores.js')).stores);
