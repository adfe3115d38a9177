import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hashedId } from '../../src/store/hashed-id.js';
import { databaseName, type StoreOwner } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { seed, times } from '../settings.js';
import { draft, intent } from './drafts-and-intents.js';
import { activity, conversation } from './facts-to-keep.js';
import { someKey, someOwner, storeOf, tidyUp } from './owners.js';

/** Names that would be one if they were joined, cut or hashed carelessly. */
const tenants = ['acme', 'acme/', 'ACME', 'acme/amy', '', '#', '__proto__'];
const agents = ['amy', 'Amy', 'amy/', '/amy', hashedId('amy'), '', '__proto__', '4915112345678'];
const conversations = ['ann', 'bob', ''];

const switches = fc.record({
  tenant: fc.nat(tenants.length - 1),
  agent: fc.nat(agents.length - 1),
  conversation: fc.constantFrom(...conversations),
  act: fc.constantFrom('keep', 'read', 'forget', 'wipe', 'read', 'keep'),
});

/** All that a store knows of a conversation names whoever kept it. */
async function namesIn(store: Store, id: string): Promise<readonly string[]> {
  const [rows, facts, text, intents] = await Promise.all([
    store.activities(id, 50),
    store.conversations([id]),
    store.draft(id),
    store.openIntents(id),
  ]);
  return [
    ...rows.map(({ actor }) => ('name' in actor ? String(actor.name) : '')),
    ...facts.map((one) => one.facts.line.customer.name ?? ''),
    ...(text ? [text.button] : []),
    ...intents.map(({ tab }) => tab),
  ];
}

async function keep(store: Store, id: string, name: string): Promise<void> {
  const kept = conversation(id);
  const line = { ...kept.facts.line, customer: { id: 'customer', name } };
  await Promise.all([
    store.keepActivities(id, [activity(1, { actor: { kind: 'agent', id: 'agent', name } })]),
    store.keepConversations([{ ...kept, facts: { ...kept.facts, line } }]),
    store.keepDraft(id, draft('Hello', { button: name })),
    store.keepIntent(intent(`${id} intent`, { conversation: id, tab: name })),
  ]);
}

/** One store after the other, as agents sign in and out: what each shows is what its own agent kept. `isOne`: all open the same agent's. */
async function switchAround(count: number, encrypted: boolean, isOne = false): Promise<void> {
  const world = Math.random().toString(36).slice(2);
  const owners = new Map<string, { owner: StoreOwner; kept: Set<string>; encryptWith: CryptoKey | undefined }>();
  const ownerOf = (tenant: string, agent: string) => someOwner(isOne ? { tenant: world, agent: 'amy' } : { tenant: world + tenant, agent });
  const [steps] = fc.sample(fc.array(switches, { minLength: count, maxLength: count, size: 'max' }), { numRuns: 1, seed });
  let store: Store | undefined;
  let reads = 0;
  for (const { tenant, agent, conversation: id, act } of steps ?? []) {
    const name = `owner ${tenant}-${agent}`;
    const known = owners.get(name) ?? {
      owner: ownerOf(tenants[tenant] ?? '', agents[agent] ?? ''),
      kept: new Set<string>(),
      encryptWith: encrypted ? await someKey() : undefined,
    };
    owners.set(name, known);
    // the one before is closed as the desk closes it: without waiting
    store?.close();
    store = storeOf(known.owner, { encryptWith: known.encryptWith });
    if (act === 'keep') await keep(store, id, name);
    if (act === 'forget') await store.forget(id);
    if (act === 'wipe') await store.wipe();
    if (act === 'keep') known.kept.add(id);
    if (act === 'forget') known.kept.delete(id);
    if (act === 'wipe') known.kept.clear();
    const names = await namesIn(store, id);
    expect(names, `${name}, ${act} ${id}, seed ${seed}`).to.deep.equal(known.kept.has(id) ? [name, name, name, name] : []);
    reads += names.length;
  }
  expect(new Set([...owners.values()].map(({ owner }) => databaseName(owner))).size).to.equal(owners.size);
  expect(reads).to.be.above(count / 2);
}

describe('switching tenant and agent', () => {
  afterEach(tidyUp);

  for (const encrypted of [false, true])
    it(`never shows the rows of another${encrypted ? ', with a key for each' : ''}`, async function () {
      this.timeout(0);
      await switchAround(times(1_000, 10_000) / 2, encrypted);
    });

  it('would show them if there were one database for all', async () => {
    const thrown: unknown = await switchAround(100, false, true).catch((reason: unknown) => reason);
    expect(String(thrown)).to.include('to deeply equal');
  });
});
