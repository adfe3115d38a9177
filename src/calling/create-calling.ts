import type { CallingAdapter } from '../adapter.js';
import { systemClock, type Clock } from '../clock.js';
import { policies, type Policy, type PolicyName } from '../domain/policy.js';
import type { Store } from '../store/store.js';
import type { Calling } from './calling.js';
import { pageSurroundings, type TabSurroundings } from './tabs/tab-surroundings.js';
import type { Owner } from './cache.js';
import { Desktop } from './desktop.js';
import { forget } from './whose-desk.js';
import { sharedStream } from './tabs/shared-stream.js';
import { watchedAdapter } from './watched-adapter.js';

export interface CallingOptions {
  readonly adapter: CallingAdapter;
  /** The rules where the backend reports no limits: a preset, or your own. Without it the desk's preset holds, else `product`. */
  readonly policy?: PolicyName | Policy;
  /** Where the history is kept: IndexedDB unless given. `memory` leaves nothing on this device. */
  readonly store?: Store | 'memory';
  /** Whose history it is, when known beforehand: then it is shown before the backend has answered. */
  readonly owner?: Owner;
  /**
   * AES-GCM key that the host holds and never stores: the history is saved encrypted. Without the same key it is forgotten at the
   * next opening. Protects what lies on the disk, not a page that runs foreign code.
   */
  readonly encryptWith?: CryptoKey;
  /** One stream of news for all tabs of this agent (`share`), or one for each; the adapter's own choice when absent. */
  readonly tabs?: 'share' | 'each';
  /** Rings in place of the built-in ringtone: an address of a sound (http, https, blob or data), or the sound itself. */
  readonly ringtone?: string | AudioBuffer;
  readonly clock?: Clock;
}

/** Joins an adapter, the domain, the charts and the cache to one desk. It signs in at once; nothing else is needed. */
export function createCalling(
  { adapter: own, policy, store, owner, encryptWith, tabs = own.tabs, ringtone, clock = systemClock }: CallingOptions,
  given: Partial<TabSurroundings> = {},
): Calling {
  const surroundings = { ...pageSurroundings(), ...given };
  const watched = watchedAdapter(own);
  const adapter = tabs === 'share' ? sharedStream(watched, { clock, ...surroundings }) : watched;
  const desktop = new Desktop({
    adapter,
    clock,
    store,
    owner,
    encryptWith,
    ringtone,
    ...surroundings,
    policy: typeof policy === 'string' ? policies[policy] : policy,
  });
  return {
    get state() {
      return desktop.state;
    },
    conversation: (id) => desktop.conversation(id),
    templates: (number) => desktop.templates.of(number),
    subscribe: (listener) => desktop.subscribe(listener),
    onFact: (listener) => desktop.onFact(listener),
    send: (intent) => desktop.send(intent),
    forget: (conversation) => forget(conversation, desktop),
    signOut: () => desktop.signOut(),
    showIncoming: (words) => desktop.sound.showIncoming(words),
    onLevel: (listener) => desktop.sound.onLevel(listener),
    now: () => desktop.clock.now(),
    close: () => desktop.close(),
  };
}
