import type { Reason } from '../domain/reason.js';
import type { Failed } from './calling.js';

const named = new Set<string>();

/** Names of members and places in lists, or what the HTTP adapter says of an answer; a value is neither. */
const place = /^(?:(?:\[\d{1,4}\]|\.?[a-z]+)+|\d{3} without JSON)$/iu;

/** What the HTTP adapter says of an address that every backend has. */
const missing = /^404 at \/[a-z]+$/u;

/** Named with the member that threw it. */
const told = new WeakSet<object>();

const isOfNetwork = ({ message }: Error): boolean => /fetch|network|load failed/i.test(message);

/**
 * Tells the developer on the console, once each, what an agent cannot mend: an answer of the wrong shape (its place, never a value) and a
 * programming error in an adapter (its name: what it says may hold a phone number). `TypeError: Failed to fetch` and its like are the
 * network's.
 */
export function nameMistake(act: Failed['act'], because: Reason, thrown: unknown, details: string | undefined): void {
  if (because === 'bad-answer') return say(`${act}: ${wrongAnswer(details)}`);
  const isMistake = (thrown instanceof TypeError && !isOfNetwork(thrown)) || thrown instanceof ReferenceError;
  if (isMistake && !told.has(thrown)) say(`${act}: ${thrown.name}`);
}

/**
 * Names what a member of the host's adapter threw, if it is neither an `AdapterError` nor the network's: an agent reads of a connection
 * problem. With the place in the code, and without what it says.
 */
export function nameThrown(member: string, thrown: unknown): void {
  if (!(thrown instanceof Error)) return;
  const { name } = thrown;
  if (usual.has(name) || isOfNetwork(thrown)) return;
  told.add(thrown);
  say(`adapter.${member} threw ${/^[a-z]{1,40}$/i.test(name) ? name : 'an error'}, which is no AdapterError${placeIn(thrown)}`);
}

const usual: ReadonlySet<string> = new Set(['AdapterError', 'AbortError', 'TimeoutError']);

/** File, line and column. A stack may begin with the message, which may hold anything. */
function placeIn({ stack = '', message }: Error): string {
  const [, file, at] = /([\w.-]+)(?:\?[^\s():]*)?(:\d+:\d+)\)?$/m.exec(stack.replace(message, '')) ?? [];
  return file && at ? ` (${file}${at})` : '';
}

function wrongAnswer(details = ''): string {
  if (missing.test(details)) return `${details}: is base-url right?`;
  return `bad-answer${place.test(details) ? ` at ${details}` : ''}`;
}

function say(what: string): void {
  if (named.has(what)) return;
  named.add(what);
  console.warn(`[wa-calling] ${what}`);
}
