import { fixture, html } from '@open-wc/testing';
import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { News } from '../../src/adapter.js';
import type { Direction, Signal } from '../../src/domain/signal.js';
import '../../src/define/call-button.js';
import '../../src/define/call-panel.js';
import '../../src/define/calling.js';
import '../../src/define/incoming-call.js';
import type { WaCalling } from '../../src/elements/calling/calling.js';
import { desk, settled } from '../calling/desk.js';
import { callNews, permitted, type FakeAdapter } from '../calling/fake-adapter.js';
import { eventually } from '../eventually.js';

/**
 * A page with the elements of a call, and `more`, over a desk of its own, whose backend and clock are in the test's hands. Amara
 * allows calls.
 */
export async function aCallPage(
  prepare: (backend: FakeAdapter) => void = () => undefined,
  more: TemplateResult | typeof nothing = nothing,
) {
  const { backend, calling, clock, pass } = await desk((adapter) => {
    for (const id of ['c1', 'c2']) adapter.facts.set(id, permitted(id));
    adapter.bridge();
    adapter.keepWaiting('dial', 'accept', 'decline', 'hangUp', 'hold', 'resume', 'transfer', 'colleagues');
    prepare(adapter);
  });
  const page = await fixture<WaCalling>(html`
    <wa-calling .calling=${calling}>
      <wa-incoming-call></wa-incoming-call>
      <wa-call-panel conversation="c1"></wa-call-panel>
      <wa-call-button conversation="c1"></wa-call-button>
      ${more}
    </wa-calling>
  `);
  const inside = (tag: string) => page.querySelector<ReactiveElement>(tag)!.shadowRoot!;
  const words = (tag: string, selector: string) =>
    [...inside(tag).querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').replace(/\s+/gu, ' ').trim()).join(' ');
  const rest = async () => {
    await settled();
    for (const element of page.querySelectorAll<ReactiveElement>('*')) await element.updateComplete;
  };
  const press = async (tag: string, selector: string) => {
    const button = inside(tag).querySelector<HTMLElement>(selector);
    if (!button) throw new Error(`There is no ${selector} in ${tag}.`);
    button.click();
    await rest();
  };
  // its words are there, and it knows that Amara allows calls
  await eventually(() => inside('wa-call-button').querySelector('.ready'), 'a button that may call');
  await eventually(() => page.desk.allMessages(), 'the words of cards and panels');
  await rest();
  return {
    backend,
    clock,
    rest,
    press,
    words,
    call: () => press('wa-call-button', 'button'),
    /** Presses the call button, and waits for the dial. */
    async dial() {
      await press('wa-call-button', 'button');
      await eventually(() => backend.asked('dial').length > 0, 'the dial');
      await rest();
    },
    /** News of a call in conversation `c1`, unless told otherwise. */
    async tell(direction: Direction, signals: readonly Signal[], more: Partial<News> & { readonly id?: string } = {}) {
      const { id = 'call-1', ...about } = more;
      backend.tell(...signals.map((signal) => callNews(id, direction, signal, { conversation: 'c1', ...about } as Partial<News>)));
      await rest();
    },
    async pass(ms: number) {
      await pass(ms);
      for (const element of page.querySelectorAll<ReactiveElement>('*')) element.requestUpdate();
      await rest();
    },
    panel: () => words('wa-call-panel', '[part=card]'),
    status: () => words('wa-call-panel', '[part=status] h2'),
    card: () => words('wa-incoming-call', '[part=card]'),
    notes: () => words('wa-incoming-call', '[part~=note] b'),
    close: () => {
      calling.close();
      page.remove();
    },
  };
}
