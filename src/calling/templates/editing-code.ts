import { loadOnce } from '../../load-once.js';

/** The code of work on templates, once for all desks of a page: most pages never write one. */
export const loadEditing = loadOnce(async () => (await import('./template-editing.js')).Editing);
