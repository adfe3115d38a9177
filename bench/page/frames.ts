import '../../src/define/call-button.js';
import { rest, type Case } from './figure.js';
import { idsOf, knownDesk } from './known-desk.js';
import { callButton, mounted, type Rendered } from './list.js';
import { longTasks, noLongTask, noTask } from './long-tasks.js';
import { PlainButton } from './plain-button.js';

const ids = idsOf(300);

/** One frame at 60 a second, ms. */
const frame = 1000 / 60;

export const mounting: Case = {
  what: () => 'long tasks (50 ms) of mounting 300 `<wa-call-button>`',
  ...noLongTask,
  async prepare() {
    const { element } = await knownDesk(ids);
    return {
      async ours() {
        let remove: (() => void) | undefined;
        const count = await longTasks(async () => ({ remove } = await mounted(element, () => ids.map(callButton))));
        remove?.();
        return count;
      },
      floor: noTask,
    };
  },
};

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The first task after a frame was painted. */
async function painted(): Promise<void> {
  await nextFrame();
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}

/** From a press to the paint that shows it. */
async function pressed(button: Rendered): Promise<number> {
  const inner = button.shadowRoot?.querySelector('button');
  await rest();
  await nextFrame();
  const began = performance.now();
  inner?.click();
  await painted();
  const took = performance.now() - began;
  if (inner?.ariaBusy !== 'true') throw new Error('The press does not show.');
  button.remove();
  return took;
}

export const click: Case = {
  what: () => 'click on `<wa-call-button>` to next paint, 4× slower',
  floor: 'a plain Lit element with its template',
  as: 'difference',
  atMost: frame,
  promise: '≤ one frame more',
  async prepare() {
    const { element } = await knownDesk(ids);
    const { elements: ours } = await mounted(element, () => ids.map(callButton));
    await window.slowDown(4);
    return {
      // each once: a conversation whose check goes on cannot be pressed again
      ours: () => pressed(ours.shift() as Rendered),
      floor: async () => {
        const { elements } = await mounted(element, () => [new PlainButton()]);
        return pressed(elements[0] as Rendered);
      },
    };
  },
};
