import type { ActivitiesNow } from '../../calling/conversation.js';
import type { Activity } from '../../domain/activity.js';

/**
 * Finds what to announce: rows that arrive after the first complete load, once each. A record that replaces an older one of the
 * same moment is no news.
 */
export class Arrivals {
  #newest: number | undefined;

  /** The rows not heard of before, newest first. */
  take({ rows, status }: ActivitiesNow): readonly Activity[] {
    const before = this.#newest;
    if (before === undefined && status !== 'live') return [];
    this.#newest = Math.max(before ?? -Infinity, rows[0]?.at ?? -Infinity);
    return before === undefined ? [] : rows.filter(({ at }) => at > before);
  }
}
