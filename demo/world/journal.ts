import type { Act } from './act.js';

const place = 'wa-calling-demo/journal';
const longestLife = 12 * 60 * 60 * 1000;

/** One act with its moments. */
export interface Entry {
  /** By the system's clock. */
  readonly clock: number;
  /** By the world’s server, just before the act. */
  readonly server: number;
  readonly act: Act;
  /** Which page did it. */
  readonly page: string;
}

interface Written {
  /** When this world was first opened, by the system's clock. */
  readonly birth: number;
  readonly entries: readonly Entry[];
}

/**
 * What was done to the world since it was first opened. It is kept where the SDK's history is kept, in this browser, so that after a
 * reload both tell the same story; another tab's entries are heard of.
 */
export class Journal {
  readonly page = crypto.randomUUID();
  readonly birth: number;
  /** True when an older world was left behind: what was saved of it is of no use. */
  readonly replacesOlder: boolean;
  #read = 0;

  constructor(now: number) {
    const found = written();
    const usable = found && now - found.birth < longestLife;
    this.birth = usable ? found.birth : now;
    this.replacesOlder = !usable;
    if (!usable) save({ birth: now, entries: [] });
  }

  /** What was written since the last time, by this page too the first time. */
  unread(): readonly Entry[] {
    const entries = written()?.entries ?? [];
    const unread = entries.slice(this.#read);
    this.#read = entries.length;
    return unread;
  }

  add(entry: Omit<Entry, 'page'>): void {
    const entries = written()?.entries ?? [];
    save({ birth: this.birth, entries: [...entries, { ...entry, page: this.page }] });
  }

  erase(): void {
    localStorage.removeItem(place);
  }

  /** Calls back after another tab wrote (`false`) or started over (`true`). */
  listen(changed: (startedOver: boolean) => void): void {
    addEventListener('storage', ({ key }) => {
      if (key === place || key === null) changed(written()?.birth !== this.birth);
    });
  }
}

function written(): Written | undefined {
  try {
    const text = localStorage.getItem(place);
    return text ? (JSON.parse(text) as Written) : undefined;
  } catch {
    return undefined;
  }
}

function save(journal: Written): void {
  try {
    localStorage.setItem(place, JSON.stringify(journal));
  } catch {
    // without storage the world lives as long as its page
  }
}
