import { expect } from '@open-wc/testing';
import { hour } from '../../src/domain/instant.js';
import { hashedId } from '../../src/store/hashed-id.js';
import { storeLimits } from '../../src/store/limits.js';
import type { Outreach, WordlessOutreach } from '../../src/domain/outreach.js';
import type { StoredDraft } from '../../src/store/stored-draft.js';
import type { StoredIntent } from '../../src/store/stored-intent.js';
import type { Store } from '../../src/store/store.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';

export const draft = (text: string, more: Partial<StoredDraft> = {}): StoredDraft => ({
  kind: 'request',
  text: { request: text, invite: '' },
  button: 'Call us',
  minutes: 60,
  template: { invite: 'template-7' },
  variables: { 'template-7': ['Ann', '5 pm'] },
  ...more,
});

export const intent = (key: string, more: Partial<StoredIntent> = {}): StoredIntent => ({
  key,
  act: 'outreach',
  conversation: 'ann',
  call: 'call-1',
  fingerprint: 'May we call you?',
  at: Date.UTC(2026, 9, 15, 8),
  tab: 'tab-1',
  ...more,
});

/** An intent as a store tells it again. */
export const intentReadBack = (kept: StoredIntent): StoredIntent => ({
  ...kept,
  fingerprint: hashedId(kept.fingerprint),
  ...(kept.conversation !== undefined && { conversation: hashedId(kept.conversation) }),
  ...(kept.call !== undefined && { call: hashedId(kept.call) }),
});

/** What every store does with drafts and intents. */
export function keepsDraftsAndIntents(make: (clock: VirtualClock) => Store): void {
  let store: Store;
  let clock: VirtualClock;
  beforeEach(() => {
    clock = new VirtualClock();
    store = make(clock);
  });

  it('keeps the last draft of each conversation', async () => {
    expect(await store.draft('ann')).to.equal(undefined);
    await store.keepDraft('ann', draft('Hello'));
    await store.keepDraft('ann', draft('Hello Ann'));
    await store.keepDraft('bob', draft('Hello Bob'));
    expect(await store.draft('ann')).to.deep.equal(draft('Hello Ann'));
    expect(await store.draft('bob')).to.deep.equal(draft('Hello Bob'));
  });

  it('says which of these conversations have a draft', async () => {
    await store.keepDraft('ann', draft('Hello'));
    await store.keepDraft('bob', draft('Hello'));
    await store.dropDraft('bob');
    expect(await store.drafted(['bob', 'ann', 'eve'])).to.deep.equal(['ann']);
  });

  it('drops a draft that was sent', async () => {
    await store.keepDraft('ann', draft('Hello'));
    await store.keepDraft('bob', draft('Hello'));
    await store.dropDraft('ann');
    expect(await store.draft('ann')).to.equal(undefined);
    expect(await store.draft('bob')).not.to.equal(undefined);
  });

  it('shows a draft for 24 hours after its last change', async () => {
    await store.keepDraft('ann', draft('Hello'));
    clock.advance(storeLimits.draftLife - 1);
    expect(await store.draft('ann')).to.deep.equal(draft('Hello'));
    await store.keepDraft('ann', draft('Hello!'));
    clock.advance(storeLimits.draftLife - 1);
    expect(await store.draft('ann')).to.deep.equal(draft('Hello!'));
    clock.advance(1);
    expect(await store.draft('ann')).to.equal(undefined);
  });

  it('keeps unfinished templates apart from the drafts of conversations, in the same way', async () => {
    await store.keepDraft('ann', draft('Hello'));
    await store.keepTemplateDraft('new', { kind: 'invite', body: 'Call {{1}}', examples: ['us'] });
    expect(await store.templateDraft('new')).to.deep.equal({ kind: 'invite', body: 'Call {{1}}', examples: ['us'] });
    expect(await store.templateDraft('another')).to.equal(undefined);
    await store.keepTemplateDraft('another', { name: 'may_we' });
    await store.dropTemplateDraft('another');
    expect(await store.templateDraft('another')).to.equal(undefined);
    for (const wrong of [{}, { body: 1 }, { kind: 'letter' }, { examples: 'us' }, null])
      await store.keepTemplateDraft('new', wrong as never);
    expect(await store.templateDraft('new')).to.have.property('kind', 'invite');
    clock.advance(storeLimits.draftLife);
    expect(await store.templateDraft('new')).to.equal(undefined);
    await store.keepTemplateDraft('new', { name: 'may_we' });
    await store.wipe();
    expect(await store.templateDraft('new')).to.equal(undefined);
  });

  const noDrafts: readonly (readonly [string, unknown])[] = [
    ['nothing', null],
    ['of an unknown kind', draft('', { kind: 'letter' as never })],
    ['without texts', draft('', { text: undefined as never })],
    ['of endless minutes', draft('', { minutes: Infinity })],
    ['longer than any field', draft('x'.repeat(10_001))],
    ['with variables of another shape', draft('', { variables: { 1: 'Ann' } as never })],
  ];
  for (const [name, value] of noDrafts) {
    it(`keeps no draft that is ${name}`, async () => {
      await store.keepDraft('ann', value as StoredDraft);
      expect(await store.draft('ann')).to.equal(undefined);
    });
  }

  it('keeps no field of a draft that it does not know', async () => {
    await store.keepDraft('ann', { ...draft('Hello'), phone: '+4915112345678' } as never);
    expect(await store.draft('ann')).to.deep.equal(draft('Hello'));
  });

  it('tells the open intents, oldest first, with hashed ids', async () => {
    const [first, second] = [intent('b', { at: 1 }), intent('a', { at: 2 })];
    await store.keepIntent(second);
    await store.keepIntent(first);
    expect(await store.openIntents()).to.deep.equal([first, second].map(intentReadBack));
  });

  it('tells those of one conversation with its id', async () => {
    await store.keepIntent(intent('a'));
    await store.keepIntent(intent('b', { conversation: 'bob' }));
    expect(await store.openIntents('bob')).to.deep.equal([
      { ...intentReadBack(intent('b', { conversation: 'bob' })), conversation: 'bob' },
    ]);
  });

  it('keeps an intent about no conversation and no call', async () => {
    const { conversation: _, call: __, ...bare } = intent('a');
    await store.keepIntent(bare);
    expect(await store.openIntents()).to.deep.equal([intentReadBack(bare)]);
  });

  it('closes an intent that was settled', async () => {
    await store.keepIntent(intent('a'));
    await store.keepIntent(intent('b'));
    await store.settleIntent('a', 'done');
    await store.settleIntent('never heard of', 'done');
    expect((await store.openIntents()).map(({ key }) => key)).to.deep.equal(['b']);
  });

  const sent = { kind: 'request', form: 'free-form' } as const;

  it('tells all intents of a conversation since a moment, with what became of them', async () => {
    await store.keepIntent(intent('old', { at: 1 }));
    await store.keepIntent(intent('open', { at: 3, outreach: sent }));
    await store.keepIntent(intent('done', { at: 2, outreach: sent }));
    await store.keepIntent(intent('of bob', { conversation: 'bob', at: 4 }));
    await store.settleIntent('done', 'done');
    const [done, open, ...more] = await store.intents('ann', 2);
    const back = (key: string, at: number) => ({ ...intentReadBack(intent(key, { at, outreach: sent })), conversation: 'ann' });
    expect([done, open, more]).to.deep.equal([{ ...back('done', 2), outcome: 'done' }, back('open', 3), []]);
    expect(await store.openIntents('ann')).to.deep.include(back('open', 3));
  });

  const wordless: readonly (readonly [Outreach, WordlessOutreach])[] = [
    [{ ...sent, text: 'May we?' }, sent],
    [
      { kind: 'invite', form: 'free-form', text: 'Call us', button: 'Now', minutes: 60 },
      { kind: 'invite', form: 'free-form', minutes: 60 },
    ],
    [
      { kind: 'invite', form: 'template', template: 't1', language: 'en', variables: ['Ann'] },
      { kind: 'invite', form: 'template', template: 't1', language: 'en' },
    ],
  ];
  for (const [outreach, kept] of wordless) {
    it(`keeps of what is being sent no word, and shows it to nobody who asks for drafts: ${JSON.stringify(outreach)}`, async () => {
      await store.keepIntent(intent('a', { outreach }));
      expect((await store.intents('ann', 0)).map((one) => one.outreach)).to.deep.equal([kept]);
      expect(await store.drafted(['ann', 'a'])).to.deep.equal([]);
    });
  }

  const noOutreach: readonly unknown[] = [
    null,
    7,
    { ...sent, kind: 'letter' },
    { ...sent, form: 'song' },
    { ...sent, kind: 'invite', minutes: '7' },
    { ...sent, form: 'template', template: 't1' },
  ];
  for (const wrong of noOutreach) {
    it(`keeps an intent without what it cannot have sent: ${JSON.stringify(wrong)}`, async () => {
      await store.keepIntent(intent('a', { outreach: wrong as never }));
      expect((await store.intents('ann', 0)).map(({ outreach }) => outreach)).to.deep.equal([undefined]);
    });
  }

  it('keeps the first record of a key', async () => {
    await store.keepIntent(intent('a'));
    await store.keepIntent(intent('a', { act: 'dial', at: 2 }));
    expect(await store.openIntents()).to.deep.equal([intentReadBack(intent('a'))]);
  });

  it('keeps no intent of another shape', async () => {
    const wrong = [{ key: '' }, { act: 'wave' }, { at: NaN }, { tab: 7 }, { fingerprint: undefined }, { call: 7 }];
    for (const more of wrong) expect(await store.keepIntent(intent('a', more as never)), JSON.stringify(more)).to.equal(false);
    expect(await store.keepIntent(null as never)).to.equal(false);
    expect(await store.openIntents()).to.deep.equal([]);
  });

  it('forgets draft and intents with their conversation', async () => {
    for (const id of ['ann', 'bob']) {
      await store.keepDraft(id, draft('Hello'));
      await store.keepIntent(intent(id, { conversation: id }));
    }
    await store.forget('ann');
    expect(await store.draft('ann')).to.equal(undefined);
    expect((await store.openIntents()).map(({ key }) => key)).to.deep.equal(['bob']);
    expect(await store.draft('bob')).to.deep.equal(draft('Hello'));
  });

  it('has neither drafts nor intents after a wipe, and takes new ones', async () => {
    await store.keepDraft('ann', draft('Hello'));
    await store.keepIntent(intent('a'));
    const wiped = store.wipe();
    await Promise.all([wiped, store.keepIntent(intent('b')), store.keepDraft('bob', draft('Hello'))]);
    expect(await store.draft('ann')).to.equal(undefined);
    expect(await store.draft('bob')).not.to.equal(undefined);
    expect((await store.openIntents()).map(({ key }) => key)).to.deep.equal(['b']);
  });

  it('keeps neither once closed', async () => {
    store.close();
    await store.keepDraft('ann', draft('Hello'));
    expect(await store.keepIntent(intent('a'))).to.equal(false);
    expect(await store.draft('ann')).to.equal(undefined);
    expect(await store.openIntents()).to.deep.equal([]);
  });

  it('keeps an intent open however much time passes without an answer', async () => {
    await store.keepIntent(intent('a', { at: clock.now() }));
    clock.advance(30 * hour);
    await store.activities('ann', 1);
    expect(await store.openIntents()).to.have.length(1);
  });
}
