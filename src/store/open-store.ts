import type { Clock } from '../clock.js';
import type { Duration, Instant } from '../domain/instant.js';
import { inClear } from './content.js';
import { encryptedContent } from './encrypted-content.js';
import { storeLimits, type Ceiling } from './limits.js';
import type { ReadPath } from './newest-rows.js';
import { SavedStore } from './saved-store.js';
import { sha256 } from './sha-256.js';
import type { Store, StoreListener } from './store.js';

export interface StoreOwner {
  readonly tenant: string;
  readonly agent: string;
}

export interface StoreSetting extends StoreListener {
  readonly clock: Clock;
  /** Server time, undefined while it is not known: nothing grows old until then. The clock's when left out. */
  readonly now?: (() => Instant | undefined) | undefined;
  /** How old a row of the history may become: 90 days when left out. */
  readonly retention?: Duration | undefined;
  /** How much is kept of all conversations together: 5,000 of them and 50,000 activities when left out. */
  readonly ceiling?: Ceiling | undefined;
  /**
   * An AES-GCM key (`encrypt`, `decrypt`) that the host holds and never lets be persisted. Rows of another key, or in clear, are removed
   * unread. What it does not hide: how many rows there are, how large, their moments, and hashed ids of conversations.
   */
  readonly encryptWith?: CryptoKey | undefined;
  /** The page's own when left out; `null` for none. */
  readonly indexedDB?: IDBFactory | null | undefined;
  /** For tests: read with a cursor also where the browser has the faster way. */
  readonly readPath?: ReadPath | undefined;
}

/** One database for each tenant and agent; also the beginning of the names of their channels. */
export const databaseName = ({ tenant, agent }: StoreOwner): string => `wa-calling/${tenant}/#${sha256(agent).slice(0, 32)}`;

/** Opens the store of this agent. Opening goes on in the background, and every call waits for it, but never long. */
export function openStore(owner: StoreOwner, setting: StoreSetting): Store {
  const { clock, now, retention, ceiling, encryptWith, readPath, onKind, onTrouble, onSignedOut } = setting;
  const name = databaseName(owner);
  return new SavedStore({
    name,
    clock,
    factory: factoryOf(setting),
    content: encryptWith ? encryptedContent(encryptWith, name) : inClear,
    now: now ?? (() => clock.now()),
    retention: retention ?? storeLimits.retention,
    ceiling: ceiling ?? storeLimits.ceiling,
    readPath,
    onKind,
    onTrouble,
    onSignedOut,
  });
}

function factoryOf({ indexedDB }: StoreSetting): IDBFactory | undefined {
  try {
    return indexedDB === undefined ? globalThis.indexedDB : (indexedDB ?? undefined);
  } catch {
    return undefined; // some browsers refuse even to name it
  }
}
