import { render } from 'lit';
import { rooms } from '../../../demo/gallery/rooms.js';
import type { Room, Scene } from '../../../demo/gallery/scene.js';
import { ShownDesk } from '../../../demo/gallery/shown-desk.js';
import '../../../src/define/all.js';
import { en } from '../../../src/i18n/en.js';
import { planted } from './planted.js';

/** One element in one state, which comes and goes. */
interface Cycle {
  readonly name: string;
  /** Puts it on the page and takes it away. */
  run(): Promise<void>;
}

/** Elements render in microtasks. No task passes meanwhile, and so no frame: drawing each of them takes ten times as long. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await undefined;
}

const { port1, port2 } = new MessageChannel();

/** Until all that was put off to a task of its own was done. */
const aTask = () =>
  new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

/** Of elements that have left, since the page was opened. */
let subscriptions = 0;

/** By turns a new element, and one that is kept and comes back; that one where nothing is drawn, as in a drawer of the host that is shut. */
function cycleOf({ tag, content }: Room, scene: Scene): Cycle {
  const desk = new ShownDesk();
  const made = () => {
    const place = document.createElement('div');
    render(scene.content ?? content, place);
    return place;
  };
  const kept = made();
  const run = async () => {
    document.body.append(desk);
    desk.show(scene, en);
    desk.hidden = !desk.hidden;
    const place = desk.hidden ? kept : made();
    desk.append(place);
    await settled();
    if (scene.then) {
      desk.turn(scene.then);
      await settled();
    }
    const element = scene.after && place.querySelector<HTMLElement>(tag);
    if (element) {
      await scene.after?.(element);
      await settled();
    }
    place.remove();
    subscriptions += desk.listeners;
    desk.remove();
  };
  return { name: `${tag}, ${scene.name}`, run };
}

const cycles: readonly Cycle[] = [
  ...rooms.flatMap((room) => room.scenes.map((scene) => cycleOf(room, scene))),
  ...planted.map((room) => cycleOf(room, { name: 'planted' })),
];

Object.assign(window, {
  cycles: cycles.map(({ name }) => name),
  cycle: async (names: readonly string[], times: number) => {
    const all = cycles.filter(({ name }) => names.includes(name));
    for (let count = 0; count < times; count += 1) {
      for (const { run } of all) await run();
      await aTask();
    }
  },
  subscriptions: () => subscriptions,
});

declare global {
  interface Window {
    readonly cycles: readonly string[];
    /** Each of them in turn, so many times. */
    cycle(names: readonly string[], times: number): Promise<void>;
    subscriptions(): number;
  }
}
