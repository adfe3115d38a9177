import { memoryStore } from '../../src/store/memory-store.js';
import { keepsDraftsAndIntents } from './drafts-and-intents.js';
import { behavesAsAStore } from './store-contract.js';

describe('memoryStore', () => {
  behavesAsAStore(memoryStore);
  keepsDraftsAndIntents(memoryStore);
});
