import type { Reason } from '../domain/reason.js';
import type { Failed } from './calling.js';

const named = new Set<string>();

/** Names of members and places in lists, or what the HTTP adapter says of an answer; a value is neither. */
const place = /^(?:(?:\[\d{1,4}\]|\.?[a-z]+)+|\d{3} without JSON)$/iu;

/**
 * Tells the developer on the console, once each, what an agent cannot mend: an answer of the wrong shape (its place, never a value) and a
 * programming error in an adapter (its name: what it says may hold a phone number). `TypeError: Failed to fetch` and its like are the
 * network's.
 */
export function nameMistake(act: Failed['act'], because: Reason, thrown: unknown, details: string | undefined): void {
  const isMistake = (thrown instanceof TypeError && !/fetch|network|load failed/i.test(thrown.message)) || thrown instanceof ReferenceError;
  const what =
    because === 'bad-answer' ? `bad-answer${details && place.test(details) ? ` at ${details}` : ''}` : isMistake ? thrown.name : undefined;
  if (what === undefined || named.has(`${act} ${what}`)) return;
  named.add(`${act} ${what}`);
  console.warn(`[wa-calling] ${act}: ${what}`);
}
