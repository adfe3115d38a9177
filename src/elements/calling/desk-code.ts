import { loadOnce } from '../../load-once.js';

/** The desk, once a host has said where its calls come from. */
export const loadDesk = loadOnce(() => import('../../whole-desk.js'));

/** The adapter for a host that brings an address instead of one of its own. */
export const loadHttp = loadOnce(() => import('../../adapters/http/http-adapter.js'));
