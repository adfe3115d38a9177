import { AdapterError } from '../adapter.js';
import type { Warning } from './warning.js';

/** Most items of a list of facts: far more than one answer or one burst of news holds. */
const longest = 10_000;

/** A list of facts, each read by itself: `read` leaves a wrong one out and says so in the warnings. What is no list throws. */
export function parseList<T>(
  where: string,
  value: unknown,
  warnings: Warning[],
  read: (item: unknown, where: string) => T | undefined,
): T[] {
  const items = itemsOf(value);
  if (!items) throw new AdapterError('bad-answer', { details: where });
  if (items.length > longest) warnings.push({ name: 'list-too-long', where });
  return items
    .slice(0, longest)
    .map((item, index) => read(item, `${where}[${index}]`))
    .filter((fact) => fact !== undefined);
}

/** The items, copied, and one more than the most we read; `undefined` when it is no list or cannot be read. */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(value)) return undefined;
    const items: unknown[] = [];
    // one by one, since a list may have methods of its own
    for (let index = 0; index < value.length && index <= longest; index += 1) items.push(value[index]);
    return items;
  } catch {
    return undefined;
  }
}
