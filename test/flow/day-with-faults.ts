import { expect } from '@open-wc/testing';
import type { Owner } from '../../src/calling/cache.js';
import type { Conversation } from '../../src/calling/conversation.js';
import type { Outreach } from '../../src/domain/outreach.js';
import { rowParts } from '../../src/store/database.js';
import { storeLimits } from '../../src/store/limits.js';
import { databaseName } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { storedActivity } from '../../src/store/stored-form.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { closeDesks, desk, unhandledDuring } from '../calling/desk.js';
import { eventually } from '../eventually.js';
import { news, nothingAsked, revoked, start } from '../calling/fake-adapter.js';
import { draft } from '../store/drafts-and-intents.js';
import { activities, activity } from '../store/facts-to-keep.js';
import { rawDatabase, rawRows, someOwner, storeOf } from '../store/owners.js';
import { FaultyStorage, type Fault } from './faulty-storage.js';

const day = 86_400_000;
const request: Outreach = { kind: 'request', form: 'free-form', text: 'May we call you?' };

export interface Circumstances {
  /** Keeps the history in place of the agent's own store. */
  readonly store?: (clock: VirtualClock, owner: Owner) => Store;
  readonly encryptWith?: CryptoKey;
  /** Takes something away from the page; answers how to give it back. */
  readonly without?: () => () => void;
}

const saved = [1, 2, 3].map((n) => activity(n, { at: start - day - n }));

/** A history of yesterday in c1, and one that is too old in c2: it is to be pruned. */
async function yesterday(): Promise<Owner> {
  const owner = someOwner();
  const store = storeOf(owner, { clock: new VirtualClock(start - day), now: () => undefined });
  await store.keepActivities('c1', saved);
  await store.keepActivities('c2', activities(1, 60));
  await store.keepDraft('c2', draft('Yesterday’s words'));
  store.close();
  return owner;
}

// one for all: engines keep each that was ever made
const { port1, port2 } = new MessageChannel();

/** A turn of the page's tasks, without a timer's delay. */
const turn = () =>
  new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });

/** Until nothing has been asked of the storage for a while. */
async function rest(storage: FaultyStorage): Promise<void> {
  for (let idle = 0; idle < 20; idle = storage.rests ? idle + 1 : 0) await turn();
}

/** Waits until it is so. Time passes only for what the storage leaves without an answer, and never more than the promise for each. */
async function within(clock: VirtualClock, storage: FaultyStorage, what: string, isSo: () => boolean): Promise<void> {
  await rest(storage);
  for (let waited = 0; !isSo() && waited < storage.stalls; waited += 1) {
    clock.advance(storeLimits.patience);
    await rest(storage);
  }
  await eventually(isSo, what);
  await rest(storage);
}

/**
 * A desk lives through a day: it opens, shows a conversation, hears news, keeps what is typed, sends, and signs out. Rejects with what
 * the agent, the host or the customer would suffer. Answers how often the fault was met.
 */
export async function dayWith(fault: Fault, circumstances: Circumstances = {}): Promise<number> {
  const owner = await yesterday();
  const clock = new VirtualClock(start);
  const storage = new FaultyStorage(clock, fault);
  const giveBack = circumstances.without?.();
  let troubles: readonly string[] = [];
  try {
    const unhandled = await unhandledDuring(async () => (troubles = await live(owner, clock, storage, circumstances)));
    expect(unhandled.map(String), 'handled by nobody').to.deep.equal([]);
  } finally {
    closeDesks();
    giveBack?.();
    storage.remove();
  }
  const left = await rowsLeft(owner);
  const { kind, step } = fault;
  // what a browser refuses is out of reach
  if (left > 0 && !troubles.includes('refused')) expect(troubles, `${left} rows left`).to.include('not-erased');
  if (!kind.quiet && step !== 'wipe' && storage.struck > 0) expect(troubles, 'troubles told').not.to.deep.equal([]);
  return storage.struck;
}

async function live(
  owner: Owner,
  clock: VirtualClock,
  storage: FaultyStorage,
  { store, encryptWith }: Circumstances,
): Promise<readonly string[]> {
  const { calling, backend, state, look, told } = await desk(
    (backend) => {
      backend.me = { ...backend.me, tenant: owner.tenant, agent: { ...backend.me.agent, id: owner.agent } };
      for (const id of ['c1', 'c3']) backend.facts.set(id, nothingAsked(id));
      backend.log = [revoked('told')];
    },
    { clock, owner, store: store?.(clock, owner) as never, ...(encryptWith && { encryptWith }) },
  );
  const until = (what: string, isSo: () => boolean) => within(clock, storage, what, isSo);
  const rows = () => (state().activities?.rows ?? []).map(({ id }) => id);
  const send = (intent: Parameters<Conversation['send']>[0]) => calling.conversation('c1').send(intent);

  backend.keepWaiting('activities');
  look('c1', { activities: true });
  await until('the backend is asked', () => backend.asked('activities').length > 0);
  const phantoms = rows().filter((id) => !saved.some((row) => storedActivity(row).id === id));
  expect(phantoms, 'rows of nobody').to.deep.equal([]);
  backend.release('activities');
  backend.last('activities').answer(backend.log);
  await until('the backend’s rows are shown', () => state().activities?.status === 'live');
  backend.tell(news('activity.added', { activity: revoked('heard', start + 1), conversation: 'c1' }));
  await until('news are shown', () => rows().includes('heard'));
  send({ type: 'draft.change', draft: { text: { request: 'Today’s words', invite: '' } } });
  clock.advance(2000);
  await until('what was typed is there', () => state().draft.text.request === 'Today’s words');
  send({ type: 'outreach.send', outreach: request });
  await until('it was sent', () => backend.asked('sendOutreach').length > 0);
  look('c3', { activities: true });
  await until('another conversation is shown', () => state('c3').activities?.status === 'live');
  expect(backend.asked('sendOutreach').length, 'times sent').to.equal(1);
  expect(rows(), 'rows shown').to.deep.equal(['heard', 'told']);

  // whatever nobody has waited for
  if (storage.stalls > 0) clock.advance(storeLimits.patience);
  await rest(storage);
  let gone = false;
  storage.wiping = true;
  void calling.signOut().then(() => (gone = true));
  await until('signing out has ended', () => gone);
  return told('failed').flatMap(({ trouble }) => trouble ?? []);
}

/** What is still on the disk of this agent. */
async function rowsLeft(owner: Owner): Promise<number> {
  if (!(await indexedDB.databases()).some(({ name }) => name === databaseName(owner))) return 0;
  const { objectStoreNames } = await rawDatabase(owner);
  // deleted in this moment, it was found anew and empty
  const parts = rowParts.filter((part) => objectStoreNames.contains(part));
  return (await Promise.all(parts.map((part) => rawRows(owner, part)))).flat().length;
}
