/** The desk together with the adapter for a host that brings an address instead of one of its own: they arrive in one piece. */
export { httpAdapter } from './adapters/http/http-adapter.js';
export { createCalling } from './calling/create-calling.js';
