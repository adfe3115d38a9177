import { httpAdapter } from '../../../src/adapters/http/http-adapter.js';
import { expect } from '@open-wc/testing';
import type { CallingAdapter, News } from '../../../src/adapter.js';
import { pageSurroundings } from '../../../src/calling/tabs/tab-surroundings.js';
import { sharedStream } from '../../../src/calling/tabs/shared-stream.js';
import { aMoment, soon } from './browser.js';
import { allKnowAll, browser, eachInItsOwnBrowser, open, ourLock, somebodyLeads } from './open-tabs.js';

const second = 1000;

describe('sharedStream', () => {
  eachInItsOwnBrowser();

  it('opens one stream for all tabs, and every piece of news reaches each of them', async () => {
    await open(4);
    browser.backend.happen(5);
    await allKnowAll();
    browser.backend.happen(2);
    await allKnowAll();
    expect(browser.mostStreams).to.equal(1);
    expect([...browser.tabs].map(({ resets }) => resets)).to.deep.equal([0, 0, 0, 0]);
  });

  it('tells a new tab how the stream stands, and every tab what becomes of it', async () => {
    const tabs = await open(3);
    for (const stream of browser.backend.streams) stream.say((to) => to.connection('reconnecting'));
    await soon(() => tabs.every(({ connections }) => connections.at(-1) === 'reconnecting'), 'all know of the break');
    const late = browser.open();
    await soon(() => late.connections.length > 0, 'the late tab hears of it');
    expect(late.connections).to.deep.equal(['reconnecting']);
  });

  it('hands server times on as they come', async () => {
    const tabs = await open(2);
    const heard = tabs.map(({ connections }) => connections.length);
    for (const stream of browser.backend.streams) stream.say((to) => to.connection('live', { serverTime: 7 }));
    await soon(() => tabs.every(({ connections }, index) => connections.length === (heard[index] ?? 0) + 1), 'all heard the beat');
  });

  for (const [where, before] of Object.entries({ 'at a batch': 2, 'between two batches': 3 })) {
    it(`replays what a new tab missed between its desk, whose cursor lies ${where}, and its stream`, async () => {
      const [first] = await open(1);
      for (let number = 0; number < before; number++) {
        browser.backend.happen();
        await allKnowAll();
      }
      browser.clock.advance(second);
      let answer: () => void = () => undefined;
      const late = browser.open({ deskAnswers: new Promise((done) => (answer = done)) });
      browser.clock.advance(second);
      browser.backend.happen(4);
      await soon(() => first?.knowsAll ?? false, 'the first tab knows it');
      answer();
      await soon(() => late.knowsAll, 'the late tab knows it too');
      expect(late.resets).to.equal(0);
    });
  }

  it('lets a tab read again whose desk is older than anything the leader heard', async () => {
    browser.backend.happen();
    let answer: () => void = () => undefined;
    const late = browser.open({ deskAnswers: new Promise((done) => (answer = done)) });
    browser.clock.advance(second);
    browser.backend.happen();
    await open(1);
    answer();
    await soon(() => late.knowsAll, 'the late tab knows what it missed');
    expect(late.resets).to.equal(1);
  });

  it('fetches what a tab did not hear of the others as soon as it notices', async () => {
    await open(3);
    const [deaf] = browser.followers;
    deaf?.page.hears(false);
    browser.backend.happen(2);
    await soon(() => browser.leader?.knowsAll ?? false, 'the leader knows');
    await aMoment();
    expect(deaf?.knowsAll).to.equal(false);
    deaf?.page.hears(true);
    browser.backend.happen(2);
    await allKnowAll();
    expect(deaf?.resets).to.equal(0);
  });

  it('fetches what a tab did not hear when it takes the lead before it was told', async () => {
    await open(2);
    const [deaf] = browser.followers;
    browser.backend.happen(1);
    await allKnowAll();
    deaf?.page.hears(false);
    browser.backend.happen(1);
    await soon(() => browser.leader?.knowsAll ?? false, 'the leader knows');
    await aMoment();
    deaf?.page.hears(true);
    deaf?.page.mute();
    browser.backend.happen(2);
    await soon(() => deaf?.known.has(4) ?? false, 'it hears the next piece');
    expect(deaf?.knowsAll).to.equal(false);
    browser.crash(browser.leader);
    await allKnowAll();
  });

  it('tells every tab that nobody is signed in any more, and leaves the stream to those who come later', async () => {
    const tabs = await open(3);
    for (const stream of browser.backend.streams) {
      stream.say((to) => to.connection('signed-out'));
      stream.close();
    }
    await soon(() => tabs.every(({ connections }) => connections.at(-1) === 'signed-out'), 'all know it');
    await aMoment();
    expect(browser.backend.streams.size).to.equal(0);
    const [again] = await open(1);
    expect(again?.connections).to.deep.equal(['live']);
    expect(tabs.map(({ connections }) => connections.at(-1))).to.deep.equal(['signed-out', 'signed-out', 'signed-out']);
  });

  it('reads again in every tab when the stream cannot be continued', async () => {
    const tabs = await open(3);
    browser.backend.latest += 50;
    browser.backend.oldest = browser.backend.latest;
    for (const stream of browser.backend.streams) stream.say((to) => to.reset());
    await soon(() => tabs.every(({ resets }) => resets > 0), 'all were told');
    await somebodyLeads();
    browser.backend.happen(4);
    await allKnowAll();
    expect(Math.max(...tabs.map(({ resets }) => resets))).to.be.lessThan(4);
    expect(browser.mostStreams).to.equal(1);
  });

  it('hands on news that no message can carry as they are', async () => {
    const tabs = await open(2);
    const odd = { id: '99', toString: () => 'ninety-nine' } as unknown as News;
    for (const stream of browser.backend.streams) stream.say((to) => to.news([odd], '0'));
    await soon(() => tabs.every(({ known }) => known.has(99)), 'both know it');
  });

  it('is not disturbed by nonsense in its channel', async () => {
    await open(3);
    const channel = new BroadcastChannel(await ourLock());
    for (const nonsense of [null, 'hello', 5, {}, { kind: 'news' }, { from: 'me', kind: 'advert' }]) channel.postMessage(nonsense);
    channel.close();
    browser.backend.happen(2);
    await allKnowAll();
  });

  it('does not talk to tabs of another version', async () => {
    await open(2, { version: 1 });
    await open(2, { version: 2 });
    expect(browser.backend.streams.size).to.equal(2);
    browser.backend.happen(2);
    await allKnowAll();
  });

  const refuse = () => Promise.reject(new DOMException('No locks for opaque origins.', 'SecurityError'));
  const missing = {
    'there are no locks': { locks: null },
    'there are no channels': { openChannel: null },
    'locks are refused': { locks: { request: refuse, query: refuse } as unknown as LockManager },
    'locks throw': {
      locks: {
        request: () => {
          throw new TypeError('Illegal invocation');
        },
      } as unknown as LockManager,
    },
    'channels throw': {
      openChannel: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    },
  };
  for (const [why, parts] of Object.entries(missing)) {
    it(`lets each tab work alone where ${why}`, async () => {
      await open(3, parts);
      expect(browser.backend.streams.size).to.equal(3);
      browser.backend.happen(2);
      await allKnowAll();
      browser.end();
      expect(browser.backend.streams.size).to.equal(0);
    });
  }

  it('hides what is in the agent’s id from those who read the names of locks', async () => {
    await open(1);
    expect(await ourLock()).to.match(/^wa-calling\/1\/tabs-test-.+\/#[0-9a-f]{32}\/stream$/);
    expect(await ourLock()).not.to.contain('7700900142');
  });

  it('leaves out nothing that the HTTP adapter can, frozen or not', () => {
    const http = Object.freeze(httpAdapter({ baseUrl: '/api' }));
    const shared = sharedStream(http, { clock: browser.clock, ...pageSurroundings() });
    for (const member of Object.keys(http) as (keyof CallingAdapter)[]) expect(typeof shared[member], member).to.equal(typeof http[member]);
  });

  it('keeps what the adapter can and cannot do, whatever kind of object it is', async () => {
    class Backend {
      readonly #name = 'backend';
      conversations = async () => [];
      sendOutreach = async () => undefined;
      dial = async () => 'call';
      accept = async () => undefined;
      hangUp = async () => undefined;
      subscribe = () => () => undefined;
      async desk() {
        return { agent: { kind: 'agent', id: 'priya', name: this.#name }, tenant: 't', serverTime: 1, cursor: '0', calls: [] } as const;
      }
      async activities() {
        return [{ id: this.#name }] as never;
      }
    }
    const shared: CallingAdapter = sharedStream(new Backend(), { clock: browser.clock, ...pageSurroundings() });
    const { signal } = new AbortController();
    expect((await shared.desk({ signal })).agent.name).to.equal('backend');
    expect(await shared.activities?.('c1', { limit: 1 }, { signal })).to.deep.equal([{ id: 'backend' }]);
    expect(shared.decline).to.equal(undefined);
    expect(shared.templates).to.equal(undefined);
  });
});
