import type { Activity } from '../domain/activity.js';
import { restoredActivity, restoredConversation } from './restored.js';
import type { StoredConversation } from './store.js';
import { storedActivity, storedConversation } from './stored-form.js';

const present = <T>(value: T | undefined): value is T => value !== undefined;

/** In their stored form, those that could be read again: one wrong row must not keep the others from the disk. */
export const keepableActivities = (rows: readonly Activity[]): readonly Activity[] => rows.map(keepable).filter(present);

function keepable(row: Activity): Activity | undefined {
  try {
    return restoredActivity(storedActivity(row));
  } catch {
    return undefined; // of no known shape
  }
}

export const keepableConversations = (rows: readonly StoredConversation[]): readonly StoredConversation[] =>
  rows
    .map(storedConversation)
    .map((row) => restoredConversation(row, row.id))
    .filter(present);
