import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeActivities } from '../../src/domain/activity-log.js';
import type { Store } from '../../src/store/store.js';
import { storedActivity } from '../../src/store/stored-form.js';
import { runs } from '../settings.js';
import { draft, intent } from './drafts-and-intents.js';
import { activities, activity, conversation, conversationReadBack, readBack } from './facts-to-keep.js';

/** What every store does, whatever it keeps its rows in. */
export function behavesAsAStore(make: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = make();
  });

  it('knows nothing at first', async () => {
    expect(await store.activities('ann', 50)).to.deep.equal([]);
    expect(await store.conversations(['ann'])).to.deep.equal([]);
  });

  it('answers the newest activities, newest first, whatever order they came in', async () => {
    await store.keepActivities('ann', activities(1, 5).toReversed());
    await store.keepActivities('ann', activities(6, 9));
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', activities(1, 9)));
    expect(await store.activities('ann', 3)).to.deep.equal(readBack('ann', activities(7, 9)));
  });

  it('answers none where none are asked for', async () => {
    await store.keepActivities('ann', activities(1, 5));
    expect(await store.activities('ann', 0)).to.deep.equal([]);
    expect(await store.activities('ann', -1)).to.deep.equal([]);
  });

  it('orders activities of one moment by sequence, and those without one last', async () => {
    const at = 5_000;
    const rows = [...Array.from({ length: 12 }, (_, index) => activity(index, { at, sequence: 12 - index })), activity(20, { at })];
    await store.keepActivities('ann', rows.toReversed());
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', rows));
  });

  it('keeps the newest 50 of a conversation', async () => {
    await store.keepActivities('ann', activities(1, 130));
    expect(await store.activities('ann', 1000)).to.deep.equal(readBack('ann', activities(81, 130)));
    await store.keepActivities('ann', activities(131, 140));
    expect(await store.activities('ann', 1000)).to.deep.equal(readBack('ann', activities(91, 140)));
    await store.keepActivities('ann', activities(1, 20));
    expect(await store.activities('ann', 1000)).to.deep.equal(readBack('ann', activities(91, 140)));
  });

  it('keeps an activity once, in its newest version', async () => {
    await store.keepActivities('ann', [activity(1, { sequence: 1 }), activity(2)]);
    const corrected = activity(1, { sequence: 2, at: 9_000_000 });
    await store.keepActivities('ann', [corrected]);
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', [corrected, activity(2)]));
  });

  it('replaces what the page derived by the record of the backend', async () => {
    const call = { id: 'call-7', direction: 'incoming' } as const;
    await store.keepActivities('ann', [activity(1, { kind: 'ended', call, derived: true })]);
    const told = activity(2, { kind: 'ended', call });
    await store.keepActivities('ann', [told]);
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', [told]));
  });

  it('leaves other conversations alone', async () => {
    await store.keepActivities('ann', activities(1, 3));
    await store.keepActivities('anna', activities(1, 60));
    await store.keepConversations([conversation('ann'), conversation('anna')]);
    await store.forget('anna');
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', activities(1, 3)));
    expect((await store.conversations(['ann', 'anna'])).map(({ id }) => id)).to.deep.equal(['ann']);
    expect(await store.activities('anna', 50)).to.deep.equal([]);
  });

  it('forgets the history alone, and keeps what the agent wrote and began', async () => {
    await store.keepActivities('ann', activities(1, 3));
    await store.keepConversations([conversation('ann')]);
    await store.keepDraft('ann', draft('Hello'));
    await store.keepIntent(intent('k1'));
    await store.forget('ann', 'history');
    expect([await store.activities('ann', 50), await store.conversations(['ann'])]).to.deep.equal([[], []]);
    expect(await store.draft('ann')).to.deep.equal(draft('Hello'));
    expect(await store.openIntents('ann')).to.have.length(1);
  });

  it('answers the conversations that it knows, in the order asked, as they were kept last', async () => {
    await store.keepConversations([conversation('ann'), conversation('bob'), conversation('ann', { keptAt: 77 })]);
    const found = await store.conversations(['bob', 'nobody', 'ann']);
    expect(found).to.deep.equal([conversation('bob'), conversation('ann', { keptAt: 77 })].map(conversationReadBack));
  });

  it('gives every slice of a line back with its own moment', async () => {
    await store.keepConversations([conversation('ann')]);
    const [ann] = await store.conversations(['ann']);
    const { window, permission, request, limits, restriction, may, streak } = ann?.facts ?? {};
    const moments = [window, permission, request, limits, restriction, may, streak].map((slice) => slice?.at);
    expect(moments).to.deep.equal([10, 11, 11, 12, 13, 14, 15]);
  });

  it('keeps more conversations than one transaction takes', async () => {
    const many = Array.from({ length: 120 }, (_, index) => conversation(`conversation-${index}`));
    await store.keepConversations(many);
    expect(await store.conversations(many.map(({ id }) => id))).to.have.length(120);
  });

  it('keeps the rest where one row is of no use', async () => {
    await store.keepActivities('ann', [
      activity(1),
      activity(2, { at: NaN }),
      { ...activity(3), kind: 'unheard of' } as never,
      null as never,
    ]);
    await store.keepConversations([conversation('ann'), conversation('bob', { keptAt: Infinity }), null as never]);
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', [activity(1)]));
    expect(await store.conversations(['ann', 'bob'])).to.have.length(1);
  });

  it('takes ids of any kind', async () => {
    for (const id of ['', '__proto__', '+4915112345678', '🦊'.repeat(500)]) {
      await store.keepActivities(id, [activity(1)]);
      await store.keepConversations([conversation(id)]);
      expect(await store.activities(id, 50), id).to.deep.equal(readBack(id, [activity(1)]));
      expect(await store.conversations([id]), id).to.deep.equal([conversationReadBack(conversation(id))]);
    }
  });

  it('is empty after a wipe, and works on', async () => {
    await store.keepActivities('ann', activities(1, 3));
    await store.keepConversations([conversation('ann')]);
    await store.wipe();
    expect(await store.activities('ann', 50)).to.deep.equal([]);
    expect(await store.conversations(['ann'])).to.deep.equal([]);
    await store.keepActivities('ann', [activity(4)]);
    expect(await store.activities('ann', 50)).to.have.length(1);
  });

  it('does what was asked in the order it was asked', async () => {
    const done = [
      store.keepActivities('ann', activities(1, 3)),
      store.forget('ann'),
      store.keepActivities('ann', [activity(4)]),
      store.wipe(),
    ];
    await Promise.all([...done, store.keepActivities('ann', [activity(5)])]);
    expect(await store.activities('ann', 50)).to.deep.equal(readBack('ann', [activity(5)]));
  });

  it('answers nothing once closed', async () => {
    await store.keepActivities('ann', [activity(1)]);
    store.close();
    await store.keepActivities('ann', [activity(2)]);
    expect(await store.activities('ann', 50)).to.deep.equal([]);
    expect(await store.conversations(['ann'])).to.deep.equal([]);
  });

  it('ends with the rows that the domain would have kept, whatever was kept in whatever order', async () => {
    const row = fc.record({ n: fc.integer({ min: 0, max: 90 }), sequence: fc.integer({ min: 0, max: 3 }) });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(row, { maxLength: 40 }), { maxLength: 4 }), async (batches) => {
        const id = `random-${run++}`;
        const kept = batches.map((batch) => batch.map(({ n, sequence }) => activity(n, { sequence, at: 1000 + (n % 9) })));
        for (const batch of kept) await store.keepActivities(id, batch);
        const expected = mergeActivities([], kept.flat().map(storedActivity));
        expect(await store.activities(id, 50)).to.deep.equal(readBack(id, expected));
      }),
      runs(30, 2_000),
    );
  });
}
