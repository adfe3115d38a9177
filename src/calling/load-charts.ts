import { AdapterError } from '../adapter.js';
import { loadOnce } from '../load-once.js';

/** The charts, once something happens. They need the `Array.from` of the language: that of Prototype.js or MooTools knows no sets. */
export const loadCharts = loadOnce(async () => {
  if (!Array.from(new Set([0])).length) throw new AdapterError('technical');
  return import('../machines/start.js');
});
