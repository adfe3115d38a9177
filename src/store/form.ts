type Field<T> = T extends unknown ? keyof T : never;
type Value<T, F> = T extends unknown ? (F extends keyof T ? Exclude<T[F], undefined> : never) : never;

/** For every field of `T`, in all its variants, what of its value is taken over; `undefined` leaves it out. */
export type Form<T> = { readonly [F in Field<T>]: (value: Value<T, F>) => Value<T, F> | undefined };

/** A copy that holds only what `form` takes over: fields that are not in the form are left out. */
export const inForm = <T extends object>(form: Form<T>): ((value: T) => T) => {
  const fields = Object.entries<(value: never) => unknown>(form);
  return (value) => {
    const taken: Record<string, unknown> = {};
    for (const [field, take] of fields) {
      const given: unknown = Reflect.get(value, field);
      const kept = given === undefined ? undefined : take(given as never);
      if (kept !== undefined) taken[field] = kept;
    }
    return taken as T;
  };
};

/** A list, each item in its form. */
export const each =
  <T>(one: (item: T) => T) =>
  (list: readonly T[]): readonly T[] =>
    list.map(one);

/** Taken over as it is: numbers, and words of a closed list. */
export const asIs = <T>(value: T): T => value;

/** Never taken over. */
export const leftOut = (): undefined => undefined;
