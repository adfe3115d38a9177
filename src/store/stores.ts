/** The door to the store for the rest of the SDK: what a desk always needs of it arrives in one piece. */
export { hashedId } from './hashed-id.js';
export { memoryStore } from './memory-store.js';
export { openStore } from './open-store.js';
export { withSaved } from './with-saved.js';
