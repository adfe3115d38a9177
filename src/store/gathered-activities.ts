import type { Activity } from '../domain/activity.js';
import type { Disk } from './disk.js';
import type { Outcome } from './healing-database.js';
import { storeLimits } from './limits.js';
import type { Told } from './unite-activities.js';

/** Answers when they are written, or never will be. */
type Keep = (conversation: string, activities: readonly Activity[]) => Promise<unknown>;

/**
 * How activities get to the disk: those of several conversations (hashed) that are told while an earlier change is done are written in
 * one transaction, as long as no other change was asked in between, which must find what was told before it and nothing of what came after.
 */
export function gatheredActivities(
  disk: Disk,
  write: (told: Told) => Promise<Outcome<unknown>>,
  inMemory: (told: Told) => Promise<unknown>,
): Keep {
  /** What waits for its turn. */
  let told: Map<string, readonly Activity[]> | undefined;
  let written: Promise<unknown> | undefined;

  const begin = () => {
    const gathering = (told = new Map<string, readonly Activity[]>());
    const turn = () => {
      if (told === gathering) told = undefined;
      return write(gathering);
    };
    written = disk.change(turn, () => inMemory(gathering));
    return gathering;
  };

  return (conversation, activities) => {
    const fits = told && disk.last === written && (told.has(conversation) || told.size < storeLimits.together);
    const gathering = fits && told ? told : begin();
    gathering.set(conversation, [...(gathering.get(conversation) ?? []), ...activities]);
    return written as Promise<unknown>;
  };
}
