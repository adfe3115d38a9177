const named = new Set<string>();

/** What `eventsource-parser` and servers call things; anything else may be a value. */
const name = /^[a-z][a-z._/+-]{0,60}$/i;

/**
 * Tells the developer on the console, once each, what is wrong with the event stream, since agents only read that it reconnects: a status,
 * a type, the name of an event, never what it carries.
 */
export function nameStreamMistake(what: string, called: string | null | undefined): void {
  const mistake = `${what}${called && name.test(called) ? ` ${called}` : ''}`;
  if (named.has(mistake)) return;
  named.add(mistake);
  console.warn(`[wa-calling] /events: ${mistake}`);
}
