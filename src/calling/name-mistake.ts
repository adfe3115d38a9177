import type { Failed } from './calling.js';

const named = new Set<string>();

/** Names of members and places in lists, or what the HTTP adapter says of an answer; a value is neither. */
const place = /^(?:(?:\[\d{1,4}\]|\.?[a-z]+)+|\d{3} without JSON)$/iu;

/** What the HTTP adapter says of an address that every backend has. */
const missing = /^404 at \/[a-z]+$/u;

/** Tells the developer on the console, once each, of an answer of the wrong shape, which an agent cannot mend: its place, never a value. */
export function nameMistake(act: Failed['act'], details = ''): void {
  const what = missing.test(details) ? `${details}: is base-url right?` : `bad-answer${place.test(details) ? ` at ${details}` : ''}`;
  if (named.has(act + what)) return;
  named.add(act + what);
  console.warn(`[wa-calling] ${act}: ${what}`);
}
