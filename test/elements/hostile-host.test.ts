import { expect, fixture, html } from '@open-wc/testing';
import { closeDesks, desk, page, second, type TestDesk } from '../calling/desk.js';
import { callNews, news, permitted, revoked, start } from '../calling/fake-adapter.js';
import { eventually } from '../eventually.js';
import { uncaught } from './uncaught.js';
import '../../src/define/all.js';
import type { WaCalling } from '../../src/elements/calling/calling.js';

const tags = ['wa-call-button', 'wa-activity-feed', 'wa-call-marker', 'wa-call-panel', 'wa-permission-status', 'wa-readiness'] as const;

interface Page extends TestDesk {
  readonly root: WaCalling;
  element(tag: (typeof tags)[number]): HTMLElement;
}

/** A helpdesk's page with every element in it, at work. */
async function atWork(): Promise<Page> {
  const it = await desk((backend) => {
    backend.facts.set('c1', permitted('c1'));
    backend.log = [revoked('earlier')];
  });
  const root = await fixture<WaCalling>(html`
    <wa-calling .calling=${it.calling}>
      <section>
        <wa-call-button conversation="c1"></wa-call-button>
        <wa-activity-feed conversation="c1"></wa-activity-feed>
        <wa-call-marker conversation="c1"></wa-call-marker>
        <wa-call-panel conversation="c1"></wa-call-panel>
        <wa-permission-status conversation="c1"></wa-permission-status>
        <wa-readiness></wa-readiness>
        <wa-incoming-call></wa-incoming-call>
        <wa-permission-modal></wa-permission-modal>
      </section>
      <aside></aside>
    </wa-calling>
  `);
  const element = (tag: string) => root.querySelector<HTMLElement>(tag)!;
  await eventually(() => element('wa-call-button').matches(':state(ready)'), 'the button is ready');
  return { ...it, root, element };
}

const text = (of: Element | null | undefined): string => of?.shadowRoot?.textContent ?? '';

let told = 0;

/** The page is still at work: what is told now is shown, in the button and in the feed. */
async function worksOn({ backend, element }: Page): Promise<void> {
  const id = `told-${++told}`;
  const rows = () => element('wa-activity-feed').shadowRoot!.querySelectorAll('li').length;
  const before = rows();
  backend.tell(
    news('permission.changed', { permission: { status: 'none', at: start + told, because: 'revoked' }, at: start + told }),
    news('activity.added', { activity: revoked(id, start + told), conversation: 'c1' }),
  );
  await eventually(() => rows() > before, 'the feed shows what was told');
  await eventually(() => !element('wa-call-button').matches(':state(permitted)'), 'the button knows that permission is gone');
  expect(text(element('wa-call-button'))).not.to.match(/undefined|\[object/);
}

/** Answers how to undo it. */
function patch(of: object, name: PropertyKey, as: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { configurable: true, ...as });
  return () => (before ? Object.defineProperty(of, name, before) : Reflect.deleteProperty(of, name));
}

/** What a host does to the elements while they are at work. */
const acts: Readonly<Record<string, (it: Page) => unknown>> = {
  'moves an element': ({ root, element }) => root.querySelector('aside')!.append(element('wa-activity-feed'), element('wa-call-button')),
  'moves the desk': ({ root }) => document.body.insertBefore(root, document.body.firstChild),
  'takes everything out and puts it back': async ({ root }) => {
    const { parentElement } = root;
    root.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    parentElement?.append(root);
  },
  'copies a part of its page': ({ root }) => root.querySelector('aside')!.append(root.querySelector('section')!.cloneNode(true)),
  'takes a button into a frame and back': async ({ root, element }) => {
    const button = element('wa-call-button');
    const frame = document.createElement('iframe');
    root.append(frame);
    frame.contentDocument!.body.append(button);
    await new Promise((resolve) => setTimeout(resolve, 20));
    root.append(button);
    frame.remove();
  },
  'removes a button in its own event': ({ root, element }) => {
    const button = element('wa-call-button');
    root.addEventListener('wa-call-request', () => button.remove(), { once: true });
    button.shadowRoot!.querySelector('button')!.click();
    root.append(button);
  },
  'removes the panel when a call ends': async ({ root, backend, element }) => {
    const panel = element('wa-call-panel');
    root.addEventListener('wa-call-ended', () => panel.remove(), { once: true });
    backend.tell(callNews('call-9', 'incoming', { kind: 'incoming', at: start + 1 }));
    backend.tell(callNews('call-9', 'incoming', { kind: 'terminated', at: start + 2, endedAt: start + 2, duration: 0 }));
    await eventually(() => !panel.isConnected, 'the panel is gone');
    root.append(panel);
  },
  'empties an attribute and sets it again': ({ element }) => {
    element('wa-activity-feed').removeAttribute('conversation');
    element('wa-activity-feed').setAttribute('conversation', 'c1');
  },
  'sets properties to what they are not': ({ element }) => {
    const feed = element('wa-activity-feed');
    for (const value of [null, undefined, 7, {}, Symbol.iterator.toString(), 'c1']) Object.assign(feed, { conversation: value });
  },
  'puts the machine’s clock an hour ahead': ({ clock }) => clock.advance(3600 * second),
  'hides the page and shows it again': () => (page('hidden'), page('visible')),
  'leaves the page, which the browser keeps, and comes back': ({ backend }) => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    backend.listener.connection('live');
  },
};

/** What a host, or a script of its, has done to the language before our code runs. */
const patches: Readonly<Record<string, () => () => void>> = {
  'arrays that serialize themselves': () => patch(Array.prototype, 'toJSON', { value: () => '[]', writable: true }),
  // enumerable, it would break XState itself
  'more in every object': () => patch(Object.prototype, 'extend', { value: () => undefined, writable: true }),
  'more in every array': () => patch(Array.prototype, 'last', { value: () => undefined, enumerable: true, writable: true }),
  'no random names': () => patch(crypto, 'randomUUID', { value: undefined }),
  'no idle time': () => patch(window, 'requestIdleCallback', { value: undefined }),
  'a console that throws': () =>
    patch(console, 'warn', {
      value: () => {
        throw new Error('no console');
      },
    }),
  'dates of another make': () => patch(Date.prototype, 'toISOString', { value: () => 'yesterday' }),
};

describe('a page of a host that is not careful', () => {
  afterEach(() => {
    closeDesks();
    for (const root of document.querySelectorAll('wa-calling')) root.remove();
  });

  for (const [what, act] of Object.entries(acts))
    it(`works on when it ${what}`, async () => {
      const stop = uncaught();
      const it = await atWork();
      await act(it);
      await worksOn(it);
      expect(stop().map(String)).to.deep.equal([]);
    });

  for (const [what, patchIt] of Object.entries(patches))
    it(`works with ${what}`, async () => {
      const stop = uncaught();
      const undo = patchIt();
      try {
        await worksOn(await atWork());
      } finally {
        undo();
      }
      expect(stop().map(String)).to.deep.equal([]);
    });
});
