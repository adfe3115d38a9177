/** What went wrong with the database. Names only: errors of a browser may quote values. */
export type StoreTrouble =
  /** There is no IndexedDB here, or it may not be used. */
  | 'refused'
  /** Another tab holds another version of the database. */
  | 'blocked'
  /** A newer version of the SDK has been here. */
  | 'newer'
  /** Opening or a transaction did not settle in time. */
  | 'no-answer'
  /** The browser closed the connection, or ended a transaction. */
  | 'closed'
  /** The database was not as this version makes it, and was made anew. */
  | 'damaged'
  /** The disk or the browser's share of it is full. */
  | 'full'
  /** What was there was of another key, or in clear where there is one now, and was removed. */
  | 'other-key'
  /** A row could not be read any more, and was removed. */
  | 'bad-row'
  /** What should have been removed may still be there. */
  | 'not-erased'
  | 'failed';

/** A trouble as an error, on its way to whoever tells it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

const troubles: ReadonlyMap<string, StoreTrouble> = new Map([
  ['SecurityError', 'refused'],
  ['VersionError', 'newer'],
  ['QuotaExceededError', 'full'],
  ['AbortError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['UnknownError', 'damaged'],
  ['NotFoundError', 'damaged'],
]);

/** Chromium has no name for it: a frame of another site whose storage the browser blocks. */
const isDenied = (error: unknown): boolean => error instanceof DOMException && /denied permission/i.test(error.message);

/** What an error of IndexedDB, or one of ours, means. */
export function troubleOf(error: unknown): StoreTrouble {
  if (error instanceof StoreError) return error.trouble;
  if (isDenied(error)) return 'refused';
  return (error instanceof Error && troubles.get(error.name)) || 'failed';
}

/** Does a new connection promise more than the old one? Not where the disk is full or a value cannot be stored. */
export const losesConnection = (trouble: StoreTrouble): boolean => ['no-answer', 'closed', 'damaged'].includes(trouble);
