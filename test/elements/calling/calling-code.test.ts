import { expect, fixture, html } from '@open-wc/testing';
import { http, HttpResponse, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import '../../../src/define/call-button.js';
import '../../../src/define/calling.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { fakeAdapter } from './fake-adapter.js';
import { eventually } from '../../eventually.js';

const source = (file: string) => new RegExp(`/src/${file}\\.[jt]s`);
const missing = (file: string) => http.get(source(file), () => HttpResponse.error());

let release = () => {};
const released = new Promise<void>((resolve) => (release = resolve));
let held = 0;
const late = (file: string) =>
  http.get(source(file), async () => {
    held += 1;
    await released;
    return passthrough();
  });

const worker = setupWorker(late('calling/create-calling'), missing('adapters/http/http-adapter'), missing('i18n/en/first'));

/** A page of its own, since the browser remembers what it has loaded. */
describe('wa-calling, while its code is loaded', () => {
  const failed: unknown[] = [];
  const unhandled: unknown[] = [];
  const noteFailure = (event: Event) => failed.push((event as CustomEvent).detail);
  const noteRejection = (event: PromiseRejectionEvent) => unhandled.push(event.reason);
  before(async () => {
    await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
    document.addEventListener('wa-calling-failed', noteFailure);
    window.addEventListener('unhandledrejection', noteRejection);
  });
  after(() => {
    worker.stop();
    document.removeEventListener('wa-calling-failed', noteFailure);
    window.removeEventListener('unhandledrejection', noteRejection);
  });

  it('may leave or change, and only the last desk that is wanted is made', async () => {
    const [left, changed, wanted] = [fakeAdapter(), fakeAdapter(), fakeAdapter()];
    const gone = await fixture<WaCalling>(html`<wa-calling .adapter=${left.adapter}></wa-calling>`);
    const desk = await fixture<WaCalling>(html`<wa-calling .adapter=${changed.adapter}></wa-calling>`);
    await eventually(() => held > 0, 'the code to be asked for');
    gone.remove();
    desk.adapter = wanted.adapter;
    await desk.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 5));
    release();
    await eventually(() => wanted.isHeard(), 'the desk');
    expect([left.asked, changed.asked, wanted.asked]).to.deep.equal([[], [], ['desk']]);
  });

  it('tells the page once of each part that cannot be loaded, and its elements go on loading', async () => {
    failed.length = 0;
    const desk = await fixture<WaCalling>(html`
      <wa-calling base-url="/nowhere"><wa-call-button conversation="c1"></wa-call-button></wa-calling>
    `);
    await eventually(() => failed.length > 1, 'the failures');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const because = 'connection-problem';
    expect(failed).to.have.deep.members([
      { act: 'language', because },
      { act: 'desk', because },
    ]);
    expect(unhandled).to.deep.equal([]);
    expect(desk.desk).to.include({ calling: undefined, messages: undefined });
    expect(desk.querySelector('wa-call-button')!.matches(':state(busy)')).to.equal(true);
  });
});
