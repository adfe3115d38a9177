import type { StoreTrouble } from '../store/store-trouble.js';
import type { CallingFact } from './calling.js';

/** What a host is told of a trouble with the browser's storage; the developer reads it once on the console. A name, never a value. */
export function storageFailed(trouble: StoreTrouble): CallingFact {
  import('./name-storage-trouble.js').then((to) => to.nameStorageTrouble(trouble)).catch(() => undefined);
  return { type: 'failed', detail: { act: 'storage', because: trouble === 'no-answer' ? 'no-answer' : 'technical', trouble } };
}
