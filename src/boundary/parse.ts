import * as v from 'valibot';
import { AdapterError } from '../adapter.js';
import { unknownKind } from './by-kind.js';
import type { Warning, WarningName } from './warning.js';

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly where: string; readonly unknown: boolean };

/** What a schema makes of a value. Never throws, whatever the value's getters do. */
export function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Parsed<T> {
  try {
    const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
    if (success) return { ok: true, value: output };
    return { ok: false, where: v.getDotPath(issues[0]) ?? '', unknown: issues[0].message === unknownKind };
  } catch {
    return { ok: false, where: '', unknown: false };
  }
}

/** A value without which nothing can be done: throws one `AdapterError('bad-answer')` that names `what` and the field. */
export function parseWhole<T>(what: string, schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = parse(schema, value);
  if (parsed.ok) return parsed.value;
  throw new AdapterError('bad-answer', { details: join(what, parsed.where) });
}

/** One item of a list, or a warning: `unknown` where its kind is not known, else `bad`. */
export function parseItem<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  where: string,
  warnings: Warning[],
  names: { readonly bad: WarningName; readonly unknown?: WarningName },
): T | undefined {
  const parsed = parse(schema, value);
  if (parsed.ok) return parsed.value;
  warnings.push({ name: (parsed.unknown && names.unknown) || names.bad, where: join(where, parsed.where) });
  return undefined;
}

const join = (...path: readonly string[]): string => path.filter(Boolean).join('.');
