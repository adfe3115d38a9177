import { loadOnce } from '../../load-once.js';
import type { EditingCode } from './late-editing.js';
import type { Editing } from './template-editing.js';

let now: typeof Editing | undefined;

/** The code of work on templates, once for all desks of a page. */
export const editingCode: EditingCode = {
  get now() {
    return now;
  },
  load: loadOnce(async () => (now = (await import('./template-editing.js')).Editing)),
};
