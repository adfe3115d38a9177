import { expect } from '@open-wc/testing';
import { http, HttpResponse, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import '../../../src/define/calling.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { eventually } from '../../eventually.js';
import { fakeCalling } from './fake-calling.js';

/** Which parts of which locales the page has asked for by now. */
const asked: string[] = [];
const locale = /\/src\/i18n\/((?:en|hi|pt-BR|es|id|ar)(?:\/first)?)\.[jt]s/;
const worker = setupWorker(
  http.get(locale, ({ request }) => {
    const [, name = ''] = locale.exec(request.url) ?? [];
    asked.push(name);
    return name === 'id/first' ? HttpResponse.error() : passthrough();
  }),
);

/** A page of its own, since the browser remembers what it has loaded. */
describe('wa-calling, while the words of a language are loaded', () => {
  const failed: unknown[] = [];
  const noteFailure = (event: Event) => failed.push((event as CustomEvent).detail);
  let desk: WaCalling;
  before(async () => {
    await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
    document.addEventListener('wa-calling-failed', noteFailure);
    const { calling } = fakeCalling();
    desk = Object.assign(document.createElement('wa-calling'), { calling, lang: 'hi' });
    document.body.append(desk);
    await eventually(() => desk.desk.messages?.locale === 'hi', 'Hindi');
  });
  after(() => {
    desk.remove();
    worker.stop();
    document.removeEventListener('wa-calling-failed', noteFailure);
  });

  it('fetches the locale that is spoken, and no other', async () => {
    expect(asked).to.deep.equal(['hi/first']);
    desk.lang = 'es';
    await eventually(() => desk.desk.messages?.locale === 'es', 'Spanish');
    expect(asked).to.deep.equal(['hi/first', 'es/first']);
  });

  it('goes on in the language before when the next one cannot be fetched, and tells the page once', async () => {
    desk.lang = 'id';
    await eventually(() => failed.length > 0, 'the failure');
    desk.requestUpdate();
    await desk.updateComplete;
    expect(failed).to.deep.equal([{ act: 'language', because: 'connection-problem' }]);
    expect(desk.desk.messages?.locale).to.equal('es');
    desk.lang = 'hi';
    await eventually(() => desk.desk.messages?.locale === 'hi', 'Hindi');
  });

  it('fetches what only the larger elements say for the first who asks, and from then on with each language', async () => {
    asked.length = 0;
    expect(desk.desk.allMessages()).to.equal(undefined);
    await eventually(() => desk.desk.allMessages() !== undefined, 'all words');
    expect(desk.desk.allMessages()).to.include({ locale: 'hi' }).and.to.include.keys('callPanel', 'callButton');
    expect(asked).to.deep.equal(['hi']);
    asked.length = 0;
    desk.lang = 'pt';
    await eventually(() => desk.desk.messages?.locale === 'pt-BR', 'Portuguese');
    expect(desk.desk.allMessages()?.locale).to.equal('pt-BR');
    expect(asked.sort()).to.deep.equal(['pt-BR', 'pt-BR/first']);
  });
});
