import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { CallingAdapter, NewsListener } from '../../src/adapter.js';
import { createCalling } from '../../src/calling/create-calling.js';
import '../../src/define/all.js';
import type { WaCalling } from '../../src/elements/calling/calling.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { activities, at, conversation, desk, news, templatePage } from '../boundary/answers.js';
import { mutated, mutation } from '../boundary/hostile-values.js';
import { runs } from '../settings.js';
import { uncaught } from './uncaught.js';

type Wrong = typeof mutation extends (depth: number) => fc.Arbitrary<infer T> ? T : never;

/** A backend of which each answer is wrong in one place, but for those that are not listed. */
function wrongBackend(wrong: Readonly<Record<string, Wrong>>) {
  const answer = <T>(member: string, good: T): T => {
    const spoilt = wrong[member];
    if (!spoilt) return good;
    const [path, step, make] = spoilt;
    return mutated(good, path, step, make()) as T;
  };
  const listeners = new Set<NewsListener>();
  // an async function also asks what it answers whether it is a promise, and hostile answers may throw at that: a refusal like any other
  const adapter: CallingAdapter = {
    desk: async () => answer('desk', desk),
    conversations: async () => answer('conversations', [conversation]),
    activities: async () => answer('activities', activities),
    templates: async () => answer('templates', templatePage),
    subscribe: (listener) => {
      listeners.add(listener);
      listener.connection('live');
      return () => undefined;
    },
    sendOutreach: async () => answer('sendOutreach', undefined),
    dial: async () => answer('dial', 'call-1'),
    accept: async () => answer('accept', undefined),
    hangUp: async () => answer('hangUp', undefined),
  };
  return { adapter, tell: () => listeners.forEach((listener) => listener.news(answer('news', news))) };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A page with every element, before and after news. Answers the words on it. */
async function page(adapter: CallingAdapter, tell: () => void): Promise<string> {
  const clock = new VirtualClock(at);
  const calling = createCalling({ adapter, clock, store: 'memory' });
  const root = await fixture<WaCalling>(html`
    <wa-calling .calling=${calling}>
      <wa-call-button conversation="c1"></wa-call-button>
      <wa-activity-feed conversation="c1"></wa-activity-feed>
      <wa-call-marker conversation="c1"></wa-call-marker>
      <wa-call-panel conversation="c1"></wa-call-panel>
      <wa-permission-status conversation="c1"></wa-permission-status>
      <wa-incoming-call></wa-incoming-call>
      <wa-permission-modal></wa-permission-modal>
    </wa-calling>
  `);
  for (let time = 0; time < 3; time += 1) await turn();
  tell();
  calling.conversation('c1').send({ type: 'call.start' });
  await turn();
  clock.advance(5000);
  await turn();
  const words = [...root.children].map((element) => element.shadowRoot?.textContent ?? '').join(' ');
  root.remove();
  calling.close();
  return words;
}

const members = ['desk', 'conversations', 'activities', 'templates', 'news', 'dial'] as const;

describe('every element', () => {
  it('shows something, and throws nothing, whatever an adapter answers', async function () {
    this.timeout(3_600_000);
    const wrongs = fc.dictionary(fc.constantFrom(...members), mutation(6), { minKeys: 1, maxKeys: 3 });
    const property = fc.asyncProperty(wrongs, async (wrong) => {
      const stop = uncaught();
      const { adapter, tell } = wrongBackend(wrong);
      const words = await page(adapter, tell);
      expect(stop()).to.deep.equal([]);
      expect(words.trim()).not.to.equal('');
      expect(words).not.to.match(/undefined|NaN|\[object|Invalid Date/);
    });
    await fc.assert(property, { ...runs(300, 3_000), includeErrorInReport: true });
  });
});
