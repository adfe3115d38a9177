/**
 * Tells the developer on the console, once each, what is wrong with the event stream, since agents only read that it reconnects: a status,
 * a type, the name of an event, never what it carries. Loaded when something is.
 */
const named = new Set<string>();

/** What servers call types and events; anything else may be a value. */
const name = /^[a-z][a-z._/+-]{0,60}$/i;

/** A backend that is down for a while is no mistake. */
export function nameNoStream({ status, headers }: Response): void {
  if (status < 500) say(`no event stream, but ${status}`, headers.get('Content-Type')?.split(';')[0]);
}

export function nameUnknownEvent(event: string | undefined): void {
  if (event) say('unknown event', event);
  else say('an event without a name (event: news)');
}

function say(what: string, called = ''): void {
  const mistake = name.test(called) ? `${what} ${called}` : what;
  if (named.has(mistake)) return;
  named.add(mistake);
  console.warn(`[wa-calling] /events: ${mistake}`);
}
