/** `T` with every member that may be undefined made optional instead. */
export type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The record without its undefined members: what is unknown is absent, in every domain fact. */
export function knownMembers<T extends object>(record: T): Known<T> {
  const known: Record<string, unknown> = {};
  // a loop, because every piece of news comes through here and a list of entries costs more than what is done with it
  for (const name of Object.keys(record)) {
    const value: unknown = record[name as keyof T];
    if (value !== undefined) known[name] = value;
  }
  return known as Known<T>;
}
