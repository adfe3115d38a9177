import * as v from 'valibot';

/** Message of the issue when a kind is not in the table. */
export const unknownKind = 'unknown-kind';

const noKind = v.object({ kind: v.string() });
const unknown = v.custom<never>(() => false, unknownKind);

/** The kind a value claims to be. May throw what the value's getter throws. */
const kindOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined);

/** The one schema of `table` that fits the value's `kind`; `otherwise` reads kinds that are not in it. */
export function byKind<T extends Readonly<Record<string, v.GenericSchema>>, O extends v.GenericSchema<unknown, unknown> = typeof unknown>(
  table: T,
  otherwise?: O,
) {
  type Output = v.InferOutput<T[keyof T]> | v.InferOutput<O>;
  return v.lazy((value): v.GenericSchema<unknown, Output> => {
    const kind = kindOf(value);
    const schema = typeof kind !== 'string' ? noKind : Object.hasOwn(table, kind) ? table[kind] : (otherwise ?? unknown);
    return schema as v.GenericSchema<unknown, Output>;
  });
}
