import type { Activity } from '../domain/activity.js';
import type { Disk } from './disk.js';
import type { Outcome } from './healing-database.js';
import { storeLimits } from './limits.js';
import type { Told } from './unite-activities.js';

interface Gathering {
  readonly told: Map<string, readonly Activity[]>;
  readonly written: Promise<unknown>;
}

/** Answers when they are written, or never will be. */
type Keep = (conversation: string, activities: readonly Activity[]) => Promise<unknown>;

/**
 * How activities get to the disk: those of several conversations (hashed) that are told while an earlier change is done are written
 * together, as long as no other change was asked in between, which must find what was told before it and nothing of what came after.
 */
export function gatheredActivities(
  disk: Disk,
  write: (told: Told) => Promise<Outcome<unknown>>,
  inMemory: (told: Told) => Promise<unknown>,
): Keep {
  let waiting: Gathering | undefined;

  const takes = ({ told, written }: Gathering, conversation: string) =>
    !disk.over && disk.last === written && (told.has(conversation) || told.size < storeLimits.together);

  const begin = (): Gathering => {
    const told: Gathering['told'] = new Map();
    const turn = () => {
      if (waiting?.told === told) waiting = undefined;
      return write(told);
    };
    return (waiting = { told, written: disk.change(turn, () => inMemory(told)) });
  };

  return (conversation, activities) => {
    const { told, written } = waiting && takes(waiting, conversation) ? waiting : begin();
    told.set(conversation, [...(told.get(conversation) ?? []), ...activities]);
    return written;
  };
}
