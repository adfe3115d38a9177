import type { StoreTrouble } from '../store/store-trouble.js';

const words: Readonly<Record<StoreTrouble, string>> = {
  refused: 'this browser allows no IndexedDB here; what is known is gone with the page',
  blocked: 'another tab holds another version of the database; this one works from memory until it gives way',
  newer: 'a newer version of the SDK has been here; this one works from memory',
  'no-answer': 'the database does not answer',
  closed: 'the browser closed the database',
  damaged: 'the database was damaged and is made anew',
  full: 'the disk, or the browser’s share of it, is full',
  'other-key': 'what was saved with another key, or none, was removed',
  'bad-row': 'a row could not be read and was removed',
  'not-erased': 'what should have been removed may still be there',
  failed: 'something could not be saved',
};

const named = new Set<StoreTrouble>();

/** Tells the developer on the console, once each, what is wrong with the browser's storage. Loaded when something is. */
export function nameStorageTrouble(trouble: StoreTrouble): void {
  if (named.has(trouble)) return;
  named.add(trouble);
  console.warn(`[wa-calling] storage: ${words[trouble]} (${trouble}).`);
}
