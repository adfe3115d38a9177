import { memoryStore } from '../../src/store/memory-store.js';
import { behavesAsAStore } from './store-contract.js';

describe('memoryStore', () => behavesAsAStore(memoryStore));
