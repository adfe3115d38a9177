import { httpAdapter } from '../../../src/adapters/http/http-adapter.js';
import { createCalling } from '../../../src/calling/create-calling.js';
import { hashedId } from '../../../src/store/hashed-id.js';
import { databaseName } from '../../../src/store/open-store.js';
import { dumpOf } from './dump.js';
import { takeAway } from './without.js';

/** What this tab knows, for the test. */
export interface Shown {
  readonly connection: string;
  readonly storage: string;
  readonly activities: readonly string[];
  /** What the agent has typed. */
  readonly text: string;
  readonly outreach: string;
}

declare global {
  interface Window {
    shown(): Shown;
    /** Everything in the database of this agent, as text. */
    dump(): Promise<string>;
    /** What is shown of the disk alone (`?silent`): how many rows, and how many of them are none of these activities. */
    painted(known: readonly string[]): Promise<{ readonly rows: number; readonly phantoms: number }>;
    signOut(): Promise<void>;
    type(text: string): void;
    /** Sends an invite with these words. */
    invite(text: string): void;
    /** Opens the database as a later version of the SDK would, and answers how long that took, ms. */
    openAsNewer(): Promise<number>;
  }
}

const options = new URLSearchParams(location.search);

/** The names of the tab and of this load of it are part of the base path: so the server knows whose stream it is. */
const name = `${options.get('name') ?? 'tab'}.${crypto.randomUUID()}`;
const owner = { tenant: 'simulator', agent: 'priya' };

takeAway(options.get('without'));

// nothing saved unless asked: what a tab shows it was told
const calling = createCalling({
  adapter: httpAdapter({ baseUrl: `/${name}/api`, ...(options.has('silent') && { fetch: () => new Promise<never>(() => undefined) }) }),
  owner,
  ...(options.get('store') !== 'saved' && { store: 'memory' }),
});
const order = calling.conversation('order');
order.subscribe(() => undefined, { activities: true });

window.shown = () => ({
  connection: calling.state.connection,
  storage: calling.state.storage,
  activities: order.state.activities?.status === 'live' ? order.state.activities.rows.map(({ id }) => id) : [],
  text: order.state.draft.text.request,
  outreach: order.state.outreach.status,
});
window.painted = async (known) => {
  // an answer to this comes after all that was asked before
  await calling.forget('nobody');
  const rows = order.state.activities?.rows ?? [];
  const ids = new Set(known.map(hashedId));
  return { rows: rows.length, phantoms: rows.filter(({ id }) => !ids.has(id)).length };
};
window.type = (request) => order.send({ type: 'draft.change', draft: { text: { request, invite: '' } } });
window.invite = (text) => {
  const invite = { kind: 'invite', button: 'Call us', minutes: 60 } as const;
  order.send({ type: 'draft.change', draft: { ...invite, text: { request: '', invite: text } } });
  order.send({ type: 'outreach.send', outreach: { ...invite, form: 'free-form', text } });
};
window.dump = () => dumpOf(databaseName(owner));
window.signOut = () => calling.signOut();
window.openAsNewer = () =>
  new Promise((opened, refused) => {
    const began = performance.now();
    const request = indexedDB.open(databaseName(owner), 99);
    request.onsuccess = () => opened(performance.now() - began);
    request.onerror = () => refused(new Error(request.error?.name));
  });
