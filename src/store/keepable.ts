import type { Activity } from '../domain/activity.js';
import { restoredActivity, restoredConversation } from './restored.js';
import type { StoredConversation } from './store.js';
import { storedActivity, storedConversation } from './stored-form.js';

/** In their stored form, those that could be read again: one wrong row must not keep the others from the disk. */
const keepable = <T>(rows: readonly T[], inStoredForm: (row: T) => T | undefined): readonly T[] =>
  rows.flatMap((row) => {
    try {
      return inStoredForm(row) ?? [];
    } catch {
      return []; // of no known shape
    }
  });

export const keepableActivities = (rows: readonly Activity[]): readonly Activity[] =>
  keepable(rows, (row) => restoredActivity(storedActivity(row)));

export const keepableConversations = (rows: readonly StoredConversation[]): readonly StoredConversation[] =>
  keepable(rows, (row) => {
    const stored = storedConversation(row);
    return restoredConversation(stored, stored.id);
  });
