import * as v from 'valibot';

/** More items than this in one fact is an attack or an accident. */
const longest = 1000;

const tooLong = v.custom<never>(() => false);

/** A list inside one fact: one wrong item makes the fact wrong. */
export const list = <S extends v.GenericSchema>(item: S) => {
  const items = v.array(item);
  return v.lazy((value) => (Array.isArray(value) && value.length > longest ? tooLong : items));
};
