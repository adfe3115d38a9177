import type { CallingAdapter } from '../adapter.js';
import type { Clock } from '../clock.js';
import type { Policy } from '../domain/policy.js';
import type { RingSource } from '../media/ringtone.js';
import type { Store } from '../store/store.js';
import type { TabSurroundings } from './tabs/tab-surroundings.js';
import type { Owner } from './cache.js';

/** What a desk is made of. */
export interface DesktopParts extends TabSurroundings {
  readonly adapter: CallingAdapter;
  readonly clock: Clock;
  readonly store: Store | 'memory' | undefined;
  readonly owner: Owner | undefined;
  readonly encryptWith: CryptoKey | undefined;
  /** In place of the built-in ring. */
  readonly ringtone?: RingSource | undefined;
  /** The host's own choice; beats the desk's. */
  readonly policy: Policy | undefined;
}
