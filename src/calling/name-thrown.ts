const named = new Set<string>();

/** Refusals, and what says that waiting was given up. */
const usual: ReadonlySet<string> = new Set(['AdapterError', 'AbortError', 'TimeoutError']);

/**
 * Tells the developer on the console, once each, what a member of the host's adapter threw, if it is neither an `AdapterError` nor the
 * network's (`TypeError: Failed to fetch`): the agent reads of a connection problem. With the place in the code, and without what it says,
 * which may hold a phone number.
 */
export function nameThrown(member: string, thrown: unknown): void {
  if (!(thrown instanceof Error) || usual.has(thrown.name) || /fetch|network|load failed/i.test(thrown.message)) return;
  const name = /^[a-z]{1,40}$/i.test(thrown.name) ? thrown.name : 'an error';
  const what = `adapter.${member} threw ${name}, which is no AdapterError${placeIn(thrown)}`;
  if (named.has(what)) return;
  named.add(what);
  console.warn(`[wa-calling] ${what}`);
}

/** File, line and column. A stack may begin with the message. */
function placeIn({ stack = '', message }: Error): string {
  const [, file, at] = /([\w.-]+)(?:\?[^\s():]*)?(:\d+:\d+)\)?$/m.exec(stack.replace(message, '')) ?? [];
  return file && at ? ` (${file}${at})` : '';
}
