import '../../src/define/call-button.js';
import { rest, type Case } from './figure.js';
import { idsOf, knownDesk } from './known-desk.js';
import { callButton, mounted } from './list.js';
import { PlainButton } from './plain-button.js';

const ids = idsOf(1000);

/** Both are there in the browser that runs the bench. */
declare const gc: () => void;
declare const performance: Performance & { readonly memory: { readonly usedJSHeapSize: number } };

function heapUsed(): number {
  gc();
  return performance.memory.usedJSHeapSize;
}

/** What a list holds while nothing happens, bytes. */
async function held(list: () => ReturnType<typeof mounted>): Promise<number> {
  await rest();
  const before = heapUsed();
  const { remove } = await list();
  await rest();
  const taken = heapUsed() - before;
  remove();
  return taken;
}

export const heap: Case = {
  what: () => 'heap of 1,000 idle `<wa-call-button>`',
  floor: '1,000 plain Lit elements with its template',
  unit: 'bytes',
  atMost: 1.3,
  async prepare() {
    const { element } = await knownDesk(ids);
    return {
      ours: () => held(() => mounted(element, () => ids.map(callButton))),
      floor: () => held(() => mounted(element, () => ids.map(() => new PlainButton()))),
    };
  },
};

export const actors: Case = {
  what: () => 'actors alive behind 1,000 idle `<wa-call-button>`',
  floor: 'none',
  as: 'count',
  unit: 'actors',
  atMost: 0,
  promise: 'none',
  async prepare() {
    const { element } = await knownDesk(ids);
    await mounted(element, () => ids.map(callButton));
    return { ours: () => window.countActors(), floor: () => Promise.resolve(0) };
  },
};
