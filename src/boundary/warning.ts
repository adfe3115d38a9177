/** What the boundary says about a shape it could not use: the rest was applied. */
export interface Warning {
  readonly name: WarningName;
  /** Path of the first wrong field, e.g. `[3].line.customer.id`; never a value, since values are personal data. */
  readonly where: string;
}

export type WarningName =
  /** Of a kind this version does not know. */
  | 'unknown-news'
  | 'unknown-activity'
  | 'unknown-signal'
  /** Of a known kind, but a field is missing or wrong. */
  | 'bad-news'
  | 'bad-activity'
  | 'bad-signal'
  | 'bad-call'
  | 'bad-template'
  | 'bad-colleague'
  | 'bad-conversation'
  /** The answer holds a conversation that was not asked for, or twice; or lacks one that was. */
  | 'unasked-conversation'
  | 'missing-conversation'
  /** It names a conversation or a call that is known to be of another line. */
  | 'other-line'
  /** The list is longer than anything we would show; its tail was left out. */
  | 'list-too-long';

/** What could be read, and what could not. */
export interface Read<T> {
  readonly value: T;
  readonly warnings: readonly Warning[];
}
