import * as v from 'valibot';

/** A property that is not there instead of `undefined` or `null`. */
export type Present<T> = { [K in keyof T]: Exclude<T[K], null | undefined> };

/** The schema has made this object, so that it may be handed on as it is: few facts have anything to leave out. */
function present<T extends object>(read: T): Present<T> {
  for (const name in read) if (isAbsent(read[name])) return onlyPresent(read);
  return read as Present<T>;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const onlyPresent = <T extends object>(read: T): Present<T> =>
  Object.fromEntries(Object.entries(read).filter(([, value]) => !isAbsent(value))) as Present<T>;

/** An object with exactly these fields: others are dropped, absent ones stay absent. */
export const facts = <const E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.object(entries),
    v.transform((read: v.InferOutput<v.ObjectSchema<E, undefined>>) => present(read)),
  );

/** A field that may be absent; `null` counts as absent, since many backends write it. */
export const maybe = <S extends v.GenericSchema>(schema: S) => v.nullish(schema);

/** A field that may be absent, and counts as absent when it is wrong: no reason to lose the fact around it. */
export const perhaps = <S extends v.GenericSchema>(schema: S) => v.fallback(maybe(schema), undefined);
