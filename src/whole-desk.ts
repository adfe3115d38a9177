/** The desk together with its store, which every desk opens at once: they arrive in one piece. */
export { createCalling } from './calling/create-calling.js';
export { stores } from './store/stores.js';
