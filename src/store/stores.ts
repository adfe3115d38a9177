import { hashedId } from './hashed-id.js';
import { memoryStore } from './memory-store.js';
import { openStore } from './open-store.js';
import { withSaved } from './with-saved.js';

/** The door to the store for the rest of the SDK: what a desk always needs of it arrives in one piece. */
export const stores = { hashedId, memoryStore, openStore, withSaved };
