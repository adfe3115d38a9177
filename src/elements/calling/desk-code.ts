import { loadOnce } from '../../load-once.js';

/** The desk, once a host has given its adapter. */
export const loadDesk = loadOnce(() => import('../../calling/create-calling.js'));

/** The desk with an adapter of ours, for a host that brings an address instead. */
export const loadServedDesk = loadOnce(() => import('../../served-desk.js'));
