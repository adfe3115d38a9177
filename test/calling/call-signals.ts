import type { Signal } from '../../src/domain/signal.js';
import { second } from './desk.js';
import { amara, start } from './fake-adapter.js';

/** Signals of calls, at the moments that tests of the desk need; another customer of the same number rings too. */
export const other = { ...amara, customer: { id: 'ben', name: 'Ben' } };

export const incoming = (at = start): Signal => ({ kind: 'incoming', at });
export const offered = (at = start): Signal => ({ kind: 'offered', to: 'me', at });
export const accepted = (at: number): Signal => ({ kind: 'accepted', at });
export const unanswered = (at: number): Signal => ({ kind: 'terminated', at, endedAt: at });
export const spoken = (at: number): Signal => ({ kind: 'terminated', at, startedAt: at - 10 * second, endedAt: at, duration: 10 });
