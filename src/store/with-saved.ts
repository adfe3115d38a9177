import { mergeActivities } from '../domain/activity-log.js';
import type { Activity } from '../domain/activity.js';
import { storedActivity } from './stored-form.js';

/**
 * Live activities completed by saved ones, newest first. Saved rows have hashed ids and masked numbers, so the same fact is found by
 * comparing both in their stored form; where both tell it, the live row is shown.
 */
export function withSaved(live: readonly Activity[], saved: readonly Activity[]): readonly Activity[] {
  const told = live.map(storedActivity);
  const liveById = new Map(told.map(({ id }, index) => [id, live[index]]));
  const others = saved.filter(({ id }) => !liveById.has(id));
  return mergeActivities(others, told).map((row) => liveById.get(row.id) ?? row);
}
