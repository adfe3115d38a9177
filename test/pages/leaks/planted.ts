import { ContextConsumer } from '@lit/context';
import { html, LitElement } from 'lit';
import type { Room } from '../../../demo/gallery/scene.js';
import { deskContext } from '../../../src/calling/context.js';
import { createCalling } from '../../../src/calling/create-calling.js';
import { until } from './cycle.js';
import { backend, running } from './desk-backend.js';
import type { DeskScene } from './desk-scene.js';

/** Forgets to stop listening. */
class Listening extends LitElement {
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', () => this.requestUpdate());
  }
}
customElements.define('leak-listener', Listening);

const remembered: object[] = [];

/** Remembers a little of every time. */
class Remembering extends LitElement {
  override connectedCallback(): void {
    super.connectedCallback();
    remembered.push({ at: performance.now(), first: remembered.length });
  }
}
customElements.define('leak-memory', Remembering);

/** Goes on doing something every minute. */
class Repeating extends LitElement {
  override connectedCallback(): void {
    super.connectedCallback();
    setInterval(() => this.requestUpdate(), 60_000);
  }
}
customElements.define('leak-timer', Repeating);

/** Listens to the desk, and never stops. */
class Subscribing extends LitElement {
  readonly #desk = new ContextConsumer(this, { context: deskContext });
  override connectedCallback(): void {
    super.connectedCallback();
    this.#desk.value?.calling?.subscribe(() => this.requestUpdate());
  }
}
customElements.define('leak-subscription', Subscribing);

/** Elements that leak. */
export const planted: readonly Room[] = [
  { tag: 'leak-listener', content: html`<leak-listener></leak-listener>`, scenes: [] },
  { tag: 'leak-memory', content: html`<leak-memory></leak-memory>`, scenes: [] },
  { tag: 'leak-timer', content: html`<leak-timer></leak-timer>`, scenes: [] },
  { tag: 'leak-subscription', content: html`<leak-subscription></leak-subscription>`, scenes: [] },
];

/** A host that makes a desk with every visit and closes none: what runs at it runs on. */
export const plantedDesk: DeskScene = {
  name: 'planted',
  content: () => html`<wa-calling></wa-calling>`,
  async then(desk) {
    desk.calling = createCalling({ adapter: backend('planted', { calls: running }), store: 'memory' });
    await until(() => desk.desk.calling?.state.calls.length === 1, 'the call');
  },
};
