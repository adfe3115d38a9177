import { expect } from '@open-wc/testing';
import { http, HttpResponse, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import '../../../src/define/calling.js';
import { en } from '../../../src/i18n/en.js';
import { eventually } from '../../eventually.js';
import { fakeCalling } from './fake-calling.js';

/** A page of its own, since the browser remembers what it has loaded. */
describe('wa-calling, whose language cannot be fetched at first', () => {
  const { warn } = console;
  const warned: string[] = [];
  const failed: unknown[] = [];
  let asked = 0;
  const noteFailure = (event: Event) => failed.push((event as CustomEvent).detail);
  const worker = setupWorker(
    http.get(/\/src\/i18n\/(es|id)\/first\.[jt]s/, () => {
      asked += 1;
      return asked === 1 ? HttpResponse.error() : passthrough();
    }),
    http.get(/\/src\/i18n\/id\.[jt]s/, () => HttpResponse.error()),
  );
  const desk = Object.assign(document.createElement('wa-calling'), { calling: fakeCalling().calling, lang: 'es' });
  before(async () => {
    await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
    document.addEventListener('wa-calling-failed', noteFailure);
    document.body.append(desk);
    await eventually(() => desk.desk.messages !== undefined, 'words');
  });
  after(() => {
    desk.remove();
    worker.stop();
    console.warn = warn;
    document.removeEventListener('wa-calling-failed', noteFailure);
  });

  it('speaks English, and says so to the page and the developer', async () => {
    await eventually(() => warned.length > 0, 'a warning');
    expect(desk.desk.messages!.callButton.call).to.equal('Call');
    expect(failed).to.deep.equal([{ act: 'language', because: 'connection-problem' }]);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/^\[wa-calling\] lang="es", or what it imports, could not be loaded\./);
  });

  it('tries again when the browser is online again', async () => {
    dispatchEvent(new Event('online'));
    // whether a browser asks for a file once more is its own affair
    const triedAgain = () => failed.length === 2 || desk.desk.messages!.callButton.call === 'Llamar';
    await eventually(triedAgain, 'another try');
    expect(warned).to.have.length(1);
  });

  it('speaks the next one that can be fetched', async () => {
    desk.lang = 'id';
    await eventually(() => desk.desk.messages!.callButton.call === 'Telepon', 'Indonesian');
  });

  it('says in English what cannot be fetched of what only the larger elements say, and goes on in the language with the rest', async () => {
    desk.desk.allMessages();
    await eventually(() => desk.desk.allMessages() !== undefined, 'all words');
    expect(desk.desk.allMessages()!.callPanel).to.deep.equal(en.callPanel);
    expect(desk.desk.messages!.callButton.call).to.equal('Telepon');
    expect(failed.at(-1)).to.deep.equal({ act: 'language', because: 'connection-problem' });
  });
});
