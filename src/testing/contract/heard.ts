import type { News, NewsListener } from '../../adapter.js';

/** What a subscription has delivered so far. */
export class Heard implements NewsListener {
  readonly batches: (readonly News[])[] = [];
  readonly ids = new Set<string>();
  /** Each cursor, with what had been delivered when it was told: the news it came with, too. */
  readonly cursors: { readonly cursor: string; readonly told: ReadonlySet<string> }[] = [];
  readonly connections: ('live' | 'reconnecting' | 'signed-out')[] = [];
  resets = 0;

  /** `hears`: called with each delivery of news. */
  constructor(private readonly hears?: () => void) {}

  news(batch: readonly News[], cursor?: string): void {
    this.batches.push(batch);
    for (const { id } of batch) this.ids.add(id);
    if (cursor !== undefined) this.cursors.push({ cursor, told: new Set(this.ids) });
    this.hears?.();
  }

  connection(now: 'live' | 'reconnecting' | 'signed-out'): void {
    this.connections.push(now);
  }

  reset(): void {
    this.resets += 1;
  }

  get all(): readonly News[] {
    return this.batches.flat();
  }

  /** How much was delivered, of whatever kind. */
  get count(): number {
    return this.batches.length + this.connections.length + this.resets;
  }
}
