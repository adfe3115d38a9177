import { expect } from '@open-wc/testing';
import { encryptedContent } from '../../src/store/encrypted-content.js';
import type { StoreOwner } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { draft, intent } from './drafts-and-intents.js';
import { activities, activity, conversation, readBack } from './facts-to-keep.js';
import { rawRows, someKey, someOwner, storeOf, tamper, tidyUp } from './owners.js';
import { parts, planted, plantedActivities, plantedConversation, plantedDraft, plantedIntent } from './secrets.js';

const place = ['drafts', '#1', 5];

/** Everything on disk as text, also the bytes of what is encrypted. */
const onDisk = async (owner: StoreOwner): Promise<string> => {
  const rows = (await Promise.all(parts.map((part) => rawRows(owner, part)))).flat();
  return JSON.stringify(rows, (_, value: unknown) => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value));
};

const fill = (store: Store) =>
  Promise.all([
    store.keepActivities('ann', activities(1, 3)),
    store.keepConversations([conversation('ann')]),
    store.keepDraft('ann', draft('Hello')),
    store.keepIntent(intent('a')),
  ]);

const known = async (store: Store) => [
  await store.activities('ann', 50),
  await store.conversations(['ann']),
  await store.draft('ann'),
  await store.openIntents(),
];
const nothing = [[], [], undefined, []];

describe('encryptedContent', () => {
  afterEach(tidyUp);

  it('reads what it packed, at the same place only', async () => {
    const [key, other] = [await someKey(), await someKey()];
    const content = encryptedContent(key, 'database');
    const body = (await content.pack(place, { a: 'text' })) as Uint8Array;
    expect(await content.unpack(place, body)).to.deep.equal({ a: 'text' });
    expect(await content.unpack(['drafts', '#2', 5], body)).to.equal(undefined);
    expect(await content.unpack(['drafts', '#1', 6], body)).to.equal(undefined);
    expect(await encryptedContent(key, 'another').unpack(place, body)).to.equal(undefined);
    expect(await encryptedContent(other, 'database').unpack(place, body)).to.equal(undefined);
    expect(await content.unpack(place, body.with(-1, (body.at(-1) ?? 0) ^ 1))).to.equal(undefined);
  });

  for (const [name, body] of [
    ['nothing', undefined],
    ['a row in clear', { a: 'text' }],
    ['too short', new Uint8Array(3)],
    ['empty', new Uint8Array()],
  ] as const) {
    it(`reads nothing in a body that is ${name}`, async () => {
      expect(await encryptedContent(await someKey(), 'database').unpack(place, body)).to.equal(undefined);
    });
  }

  it('never packs alike', async () => {
    const content = encryptedContent(await someKey(), 'database');
    const packed = await Promise.all(Array.from({ length: 50 }, () => content.pack(place, { a: 1 })));
    expect(new Set(packed.map(String)).size).to.equal(50);
  });
});

describe('a store with a key', () => {
  afterEach(tidyUp);

  it('leaves nothing readable on disk but keys, moments and hashes', async () => {
    const owner = someOwner({ agent: planted.agent });
    const store = storeOf(owner, { encryptWith: await someKey() });
    await store.keepActivities(plantedConversation.id, plantedActivities);
    await store.keepConversations([plantedConversation]);
    await store.keepDraft(planted.digits, plantedDraft);
    await store.keepIntent(plantedIntent);
    const text = await onDisk(owner);
    for (const [what, secret] of Object.entries(planted)) expect(text.includes(secret), what).to.equal(false);
    for (const word of ['****', 'Amy', 'Acme', 'ended', 'outreach', 'tab-1', 'pending', 'missed']) expect(text, word).not.to.include(word);
    expect(await store.draft(planted.digits)).to.deep.equal(plantedDraft);
  });

  it('reads again with the same key', async () => {
    const owner = someOwner();
    const encryptWith = await someKey();
    const before = storeOf(owner, { encryptWith });
    await fill(before);
    const told = await known(before);
    before.close();
    const troubles: string[] = [];
    const after = storeOf(owner, { encryptWith, onTrouble: (trouble) => troubles.push(trouble) });
    expect(await known(after)).to.deep.equal(told);
    expect(troubles).to.deep.equal([]);
  });

  const changes: readonly (readonly [string, boolean, boolean])[] = [
    ['of another key', true, true],
    ['in clear', false, true],
    ['of a key it has no more', true, false],
  ];
  for (const [name, before, after] of changes) {
    it(`removes rows ${name}, says so, and works on`, async () => {
      const owner = someOwner();
      const old = storeOf(owner, before ? { encryptWith: await someKey() } : {});
      await fill(old);
      old.close();
      const troubles: string[] = [];
      const store = storeOf(owner, { ...(after && { encryptWith: await someKey() }), onTrouble: (trouble) => troubles.push(trouble) });
      expect(await known(store)).to.deep.equal(nothing);
      expect((await rawRows(owner, 'activities')).length + (await rawRows(owner, 'drafts')).length).to.equal(0);
      await fill(store);
      expect(await store.activities('ann', 50)).to.have.length(3);
      expect([troubles, store.kind]).to.deep.equal([['other-key'], 'saved']);
    });
  }

  it('removes single rows that another key wrote beside its own', async () => {
    const owner = someOwner();
    const [here, there] = [storeOf(owner, { encryptWith: await someKey() }), storeOf(owner, { encryptWith: await someKey() })];
    await here.activities('ann', 1);
    await there.activities('ann', 1); // has emptied it
    await fill(there);
    expect(await known(here)).to.deep.equal(nothing);
    await here.keepActivities('ann', [activity(9)]);
    expect(await here.activities('ann', 50)).to.deep.equal(readBack('ann', [activity(9)]));
    await here.keepConversations([]);
    expect(await rawRows(owner, 'activities')).to.have.length(1);
  });

  it('does not take a row for another one of its conversation', async () => {
    const owner = someOwner();
    const store = storeOf(owner, { encryptWith: await someKey() });
    await store.keepActivities('ann', [activity(1), activity(2)]);
    const [one, two] = (await rawRows(owner, 'activities')) as { body: unknown }[];
    await tamper(owner, 'activities', (parts) => parts.put({ ...two, body: one?.body }));
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', [activity(1)]));
  });

  it('does not take a row that was moved to another conversation', async () => {
    const owner = someOwner();
    const store = storeOf(owner, { encryptWith: await someKey() });
    await store.keepActivities('ann', [activity(1)]);
    await store.keepActivities('bob', [activity(1)]); // the same moment and id: only the conversation tells them apart
    const rows = (await rawRows(owner, 'activities')) as { conversation: string; body: unknown }[];
    const [one, two] = rows;
    await tamper(owner, 'activities', (parts) => parts.put({ ...two, body: one?.body }));
    const found = [...(await store.activities('ann', 50)), ...(await store.activities('bob', 50))];
    expect(found).to.have.length(1);
  });

  it('works in memory with a key that may not encrypt', async () => {
    const encryptWith = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
    const store = storeOf(someOwner(), { encryptWith });
    await fill(store);
    expect(store.kind).to.equal('memory');
    expect(await store.activities('ann', 50)).to.have.length(3);
  });

  it('loses no row when many tabs write one conversation at once', async () => {
    const owner = someOwner();
    const encryptWith = await someKey();
    const tabs = Array.from({ length: 8 }, () => storeOf(owner, { encryptWith }));
    const each = [0, 1, 2, 3, 4];
    await Promise.all(tabs.flatMap((tab, n) => each.map((m) => tab.keepActivities('ann', [activity(100), activity(10 * n + m)]))));
    const rows = await tabs[0]!.activities('ann', 50);
    expect(new Set(rows.map(({ id }) => id)).size).to.equal(rows.length);
    expect(rows).to.have.length(tabs.length * each.length + 1);
  });
});
