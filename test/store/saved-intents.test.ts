import { expect } from '@open-wc/testing';
import { hashedId } from '../../src/store/hashed-id.js';
import { storeLimits } from '../../src/store/limits.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { answersAfter, brokenIndexedDB, closeByForce, diskIsFull, failWith, neverSettle } from './broken-indexed-db.js';
import { draft, intent, intentReadBack } from './drafts-and-intents.js';
import { conversation } from './facts-to-keep.js';
import { eventually, rawRows, someOwner, storeOf, tamper, tidyUp } from './owners.js';

const keys = (intents: readonly { readonly key: string }[]) => intents.map(({ key }) => key);

describe('SavedIntents', () => {
  afterEach(tidyUp);

  it('is on disk, written strictly, when it says so', async () => {
    const owner = someOwner();
    const strict: boolean[] = [];
    const factory = brokenIndexedDB({
      transaction: (transaction) => {
        if (transaction.objectStoreNames.contains('intents')) strict.push(transaction.durability === 'strict');
      },
    });
    const store = storeOf(owner, { indexedDB: factory });
    expect(await store.keepIntent(intent('a'))).to.equal(true);
    expect(strict[0]).to.equal(true);
    expect(await rawRows(owner, 'intents')).to.have.length(1);
  });

  it('is told to the next page and to other tabs until one of them settles it', async () => {
    const owner = someOwner();
    const before = storeOf(owner);
    await before.keepIntent(intent('a'));
    before.close();
    const [here, there] = [storeOf(owner), storeOf(owner)];
    expect(await here.openIntents()).to.deep.equal([intentReadBack(intent('a'))]);
    expect(await there.openIntents()).to.have.length(1);
    await there.settleIntent('a', 'refused');
    expect(await here.openIntents()).to.deep.equal([]);
  });

  const repeats = [
    ['unknown', 'done', 'done'],
    ['done', 'unknown', 'done'],
    ['refused', 'done', 'refused'],
  ] as const;
  for (const [first, second, holds] of repeats) {
    it(`holds ${holds} where ${first} was told before ${second}`, async () => {
      const owner = someOwner();
      const store = storeOf(owner);
      await store.keepIntent(intent('a'));
      await store.settleIntent('a', first);
      await store.settleIntent('a', second);
      const [row] = (await rawRows(owner, 'intents')) as { settled: { outcome: string } }[];
      expect(row?.settled.outcome).to.equal(holds);
    });
  }

  it('does not open again what was settled', async () => {
    const store = storeOf(someOwner());
    await store.keepIntent(intent('a'));
    await store.settleIntent('a', 'done');
    expect(await store.keepIntent(intent('a'))).to.equal(true);
    expect(await store.openIntents()).to.deep.equal([]);
  });

  const unable: readonly (readonly [string, IDBFactory | null])[] = [
    ['without IndexedDB', null],
    ['that is refused it', brokenIndexedDB({ open: failWith('SecurityError') })],
    ['whose disk is full', brokenIndexedDB({ transaction: diskIsFull })],
  ];
  for (const [name, indexedDB] of unable) {
    it(`says in a page ${name} that only the page remembers`, async () => {
      const store = storeOf(someOwner(), { indexedDB });
      expect(await store.keepIntent(intent('a'))).to.equal(false);
      expect(keys(await store.openIntents('ann'))).to.deep.equal(['a']);
      await store.settleIntent('a', 'done');
      expect(await store.openIntents()).to.deep.equal([]);
    });
  }

  it('is written at the second attempt when the connection is lost', async () => {
    const owner = someOwner();
    let times = 1;
    const store = storeOf(owner, { indexedDB: brokenIndexedDB({ transaction: closeByForce }, () => times-- > 0) });
    expect(await store.keepIntent(intent('a'))).to.equal(true);
    expect(await rawRows(owner, 'intents')).to.have.length(1);
  });

  it('answers within two patiences when the disk never does', async () => {
    const clock = new VirtualClock();
    const factory = brokenIndexedDB({ transaction: neverSettle });
    const store = storeOf(someOwner(), { clock, indexedDB: factory });
    const start = clock.now();
    let answer: boolean | undefined;
    const kept = store.keepIntent(intent('a')).then((told) => (answer = told));
    while (answer === undefined) {
      await Promise.race([kept, factory.metAgain()]);
      if (answer === undefined) clock.advance(storeLimits.patience);
    }
    expect([answer, clock.now() - start]).to.deep.equal([false, 2 * storeLimits.patience]);
  });

  it('does not wait for the history to be written', async () => {
    const store = storeOf(someOwner());
    await store.activities('ann', 1);
    const order: string[] = [];
    const many = Array.from({ length: 20 * storeLimits.batch }, (_, index) => conversation(`conversation-${index}`));
    const history = store.keepConversations(many).then(() => order.push('history'));
    await Promise.all([history, store.keepIntent(intent('a')).then(() => order.push('intent'))]);
    expect(order).to.deep.equal(['intent', 'history']);
  });

  it('goes to disk with the drafts when the database comes back', async () => {
    const owner = someOwner();
    let open = (): void => undefined;
    const clock = new VirtualClock();
    const opened = new Promise<void>((resolve) => (open = resolve));
    const store = storeOf(owner, { clock, indexedDB: brokenIndexedDB({ open: answersAfter(opened) }) });
    clock.advance(storeLimits.patience);
    expect(await store.keepIntent(intent('a'))).to.equal(false);
    await store.keepDraft('ann', draft('Hello'));
    open();
    await eventually(() => store.kind === 'saved');
    await eventually(async () => (await rawRows(owner, 'intents')).length === 1 && (await rawRows(owner, 'drafts')).length === 1);
    expect(await store.draft('ann')).to.deep.equal(draft('Hello'));
    expect(await store.openIntents()).to.deep.equal([intentReadBack(intent('a'))]);
  });

  it('removes rows that are no intents', async () => {
    const owner = someOwner();
    const store = storeOf(owner);
    await store.keepIntent(intent('a'));
    await store.keepIntent(intent('b'));
    const [row] = (await rawRows(owner, 'intents')) as { body: object }[];
    await tamper(owner, 'intents', (rows) => rows.put({ ...row, body: { ...row?.body, act: 'wave' } }));
    await tamper(owner, 'intents', (rows) => rows.put({ ...row, key: 'another' }));
    expect(keys(await store.openIntents())).to.deep.equal(['b']);
    await eventually(async () => (await rawRows(owner, 'intents')).length === 1);
  });
});

describe('SavedDrafts', () => {
  afterEach(tidyUp);

  it('is there for the next page', async () => {
    const owner = someOwner();
    const before = storeOf(owner);
    await before.keepDraft('ann', draft('Hello'));
    before.close();
    expect(await storeOf(owner).draft('ann')).to.deep.equal(draft('Hello'));
  });

  it('names the conversation by its hash only', async () => {
    const owner = someOwner();
    await storeOf(owner).keepDraft('4915112345678', draft('Hello'));
    expect(await rawRows(owner, 'drafts')).to.have.length(1);
    expect(JSON.stringify(await rawRows(owner, 'drafts')))
      .to.include(hashedId('4915112345678'))
      .and.not.include('4915112345678');
  });

  it('drops a sent draft as soon as the database is there', async () => {
    const owner = someOwner();
    await storeOf(owner).keepDraft('ann', draft('Hello'));
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const clock = new VirtualClock();
    const store = storeOf(owner, { clock, indexedDB: brokenIndexedDB({ open: answersAfter(opened) }) });
    clock.advance(storeLimits.patience);
    await store.dropDraft('ann');
    expect(await rawRows(owner, 'drafts')).to.have.length(1);
    open();
    await eventually(async () => (await rawRows(owner, 'drafts')).length === 0);
  });

  it('removes a row that is no draft', async () => {
    const owner = someOwner();
    const store = storeOf(owner);
    await store.keepDraft('ann', draft('Hello'));
    const [row] = (await rawRows(owner, 'drafts')) as { body: object }[];
    await tamper(owner, 'drafts', (rows) => rows.put({ ...row, body: 'Hello' }));
    expect(await store.draft('ann')).to.equal(undefined);
    await eventually(async () => (await rawRows(owner, 'drafts')).length === 0);
  });
});
