import { derivedExpiries } from '../domain/derived-expiry.js';
import type { DeskParts } from './desk-parts.js';
import type { LineRecord } from './line-record.js';

/**
 * Writes into the history what expired without anybody telling, for backends that keep no log: what is derived from the newest facts
 * alone would be gone with the next permission or request.
 */
export class KeptExpiries {
  readonly #desk: Pick<DeskParts, 'can' | 'policy' | 'clock' | 'registry'>;
  /** Ids, so that each is written once. */
  readonly #kept = new WeakMap<LineRecord, Set<string>>();

  constructor(desk: Pick<DeskParts, 'can' | 'policy' | 'clock' | 'registry'>) {
    this.#desk = desk;
  }

  /** Something of this line has changed, if only the time. */
  watch(line: LineRecord): void {
    const { can, policy, clock, registry } = this.#desk;
    const now = clock.serverTime;
    if (can.activities || now === undefined) return; // of a clock that is wrong the history would tell for good
    const kept = this.#kept.get(line) ?? new Set();
    this.#kept.set(line, kept);
    const expired = derivedExpiries(line.facts, policy, now).filter(({ id }) => !kept.has(id));
    if (expired.length === 0) return;
    for (const { id } of expired) kept.add(id);
    for (const { id } of line.conversations) registry.known(id)?.hearActivities(expired);
  }
}
