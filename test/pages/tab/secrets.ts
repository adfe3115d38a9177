import type { CallingAdapter, ConversationFacts, News, NewsListener } from '../../../src/adapter.js';
import { createCalling } from '../../../src/calling/create-calling.js';
import type { Activity } from '../../../src/domain/activity.js';
import { lineKey, type Line } from '../../../src/domain/line.js';
import { VirtualClock } from '../../../src/testing/virtual-clock.js';
import { databaseName } from '../../../src/store/open-store.js';
import { dumpOf } from './dump.js';

/** Ten of each: what a desk hears and does. Only names may be found on the disk, and only without a key; and what was a draft: `typed`. */
export interface Planted {
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly texts: readonly string[];
  readonly typed: readonly string[];
  readonly calls: readonly string[];
  readonly offers: readonly string[];
}

declare global {
  interface Window {
    /** A day at the desk in which all of it is heard, said and done; over when it is saved. Answers the database as text. */
    live(planted: Planted, encrypted: boolean): Promise<string>;
  }
}

const owner = { tenant: 'secrets', agent: 'priya' };
const priya = { kind: 'agent', id: 'priya' } as const;
const idOf = (index: number) => `order-${index}`;

function lineOf({ names, phones }: Planted, index: number): Line {
  const phone = phones[index] ?? '';
  return { customer: { id: phone, name: names[index] ?? '', phone }, number: { id: `number ${phone}`, name: 'Lumen & Oak', phone } };
}

function backend(planted: Planted, now: number) {
  const indices = [...planted.names.keys()];
  let tell: NewsListener['news'] = () => undefined;
  const facts = (index: number): ConversationFacts => {
    const text = planted.texts[index] ?? '';
    const call = planted.calls[index] ?? '';
    return {
      id: idOf(index),
      line: lineOf(planted, index),
      asOf: now,
      window: { closesAt: now + 3_600_000 },
      permission: { status: 'none', at: now },
      // long ago: another one may be sent
      request: { id: call, sentAt: now - 3 * 86_400_000, by: priya, at: now, status: 'declined', text },
      connected: [{ id: call, at: now, direction: 'incoming' }],
      may: { invite: { ok: true } },
    };
  };
  const activity = (index: number): Activity => {
    const phone = planted.phones[index] ?? '';
    const call = planted.calls[index] ?? '';
    const shared = { id: `${call}/ticket`, at: now, line: lineKey(lineOf(planted, index)), conversation: idOf(index), actor: priya };
    const told = { call: { id: call, direction: 'incoming' }, from: phone, to: `${planted.names[index] ?? ''} ${phone}` } as const;
    return { ...shared, ...told, kind: 'ticket.updated', seconds: 9, outcome: 'completed' };
  };
  const news = indices.flatMap((index): readonly News[] => {
    const call = { id: planted.calls[index] ?? '', direction: 'incoming' } as const;
    const told = (part: string) => ({ id: `${call.id} ${part}`, at: now, line: lineOf(planted, index), conversation: idOf(index) });
    return [
      { ...told('1'), kind: 'call', call, signal: { kind: 'incoming', at: now, offer: planted.offers[index] ?? '' } },
      { ...told('2'), kind: 'call', call, signal: { kind: 'accepted', at: now, by: priya } },
      { ...told('3'), kind: 'call', call, signal: { kind: 'terminated', at: now, startedAt: now - 9000, endedAt: now } },
      { ...told('4'), kind: 'activity.added', activity: { ...activity(index), id: `${call.id}/news` } },
    ];
  });
  const adapter: CallingAdapter = {
    desk: () => Promise.resolve({ agent: priya, tenant: owner.tenant, serverTime: now, cursor: '0', calls: [] }),
    conversations: (ids) => Promise.resolve(indices.map(facts).filter(({ id }) => ids.includes(id))),
    activities: (conversation) => Promise.resolve(indices.map(activity).filter((row) => row.conversation === conversation)),
    subscribe: (listener) => {
      tell = (batch) => listener.news(batch);
      listener.connection('live');
      return () => undefined;
    },
    sendOutreach: () => Promise.resolve(),
    dial: () => Promise.resolve('call'),
    accept: () => Promise.resolve(),
    hangUp: () => Promise.resolve(),
  };
  return { adapter, tellAll: () => tell(news) };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

/** The whole database, once it holds so many rows. */
async function dumpWith(wanted: Readonly<Record<string, number>>): Promise<string> {
  for (;;) {
    const dump = await dumpOf(databaseName(owner));
    const rows = JSON.parse(dump) as { part: string; rows: unknown[] }[];
    if (Object.entries(wanted).every(([part, count]) => rows.some((one) => one.part === part && one.rows.length === count))) return dump;
    await soon();
  }
}

window.live = async (planted, encrypted) => {
  const key = encrypted && (await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']));
  // stands still: every answer comes before words that are being sent would become a draft
  const clock = new VirtualClock(Date.now());
  const { adapter, tellAll } = backend(planted, clock.now());
  const calling = createCalling({ adapter, owner, clock, ...(key && { encryptWith: key }) });
  const conversations = planted.names.map((_, index) => calling.conversation(idOf(index)));
  for (const conversation of conversations) conversation.subscribe(() => undefined, { activities: true });
  while (!conversations.every(({ state }) => state.facts === 'known' && state.activities?.status === 'live')) await soon();
  tellAll();
  conversations.forEach((conversation, index) => {
    const text = planted.texts[index] ?? '';
    conversation.send({ type: 'outreach.send', outreach: { kind: 'request', form: 'free-form', text } });
  });
  const areSent = (kind: 'request' | 'invite') =>
    conversations.every(({ state: { outreach } }) => outreach.status === 'sent' && outreach.kind === kind);
  while (!areSent('request') || !conversations.every(({ state }) => state.activities?.rows.length === 2)) await soon();
  const typed = conversations.map((_, index) => planted.typed[index] ?? '');
  conversations.forEach((conversation, index) =>
    conversation.send({ type: 'draft.change', draft: { text: { request: '', invite: typed[index] ?? '' } } }),
  );
  clock.advance(500);
  await dumpWith({ drafts: conversations.length });
  conversations.forEach((conversation, index) => {
    const invite = { kind: 'invite', form: 'free-form', text: typed[index] ?? '', button: 'Call us', minutes: 60 } as const;
    conversation.send({ type: 'outreach.send', outreach: invite });
  });
  while (!areSent('invite')) await soon();
  calling.close();
  return dumpWith({ drafts: 0, activities: 2 * conversations.length, conversations: conversations.length });
};
