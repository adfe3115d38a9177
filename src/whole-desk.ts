import { createCalling as create } from './calling/create-calling.js';
import { loadStores } from './calling/load-stores.js';
import { stores } from './store/stores.js';

/** The desk together with its store, which every desk opens at once: they arrive in one piece. */
export const createCalling: typeof create = (options) => {
  loadStores.bring(stores);
  return create(options);
};
