import type * as v from 'valibot';
import { itemsOf } from '../../boundary/parse-list.js';
import { parse } from '../../boundary/parse.js';

/** Every item of a list that fits; what does not, and what is no list, says nothing. */
export const readAll = <T>(schema: v.GenericSchema<unknown, T>, list: unknown): readonly T[] =>
  (itemsOf(list) ?? []).flatMap((item) => {
    const parsed = parse(schema, item);
    return parsed.ok ? [parsed.value] : [];
  });
