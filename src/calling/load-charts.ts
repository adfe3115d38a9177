import { loadOnce } from '../load-once.js';

/** The charts, once something happens. */
export const loadCharts = loadOnce(() => import('../machines/start.js'));
