import { render } from 'lit';
import { Actor } from 'xstate';
import { rooms } from '../../../demo/gallery/rooms.js';
import type { Room, Scene } from '../../../demo/gallery/scene.js';
import { ShownDesk } from '../../../demo/gallery/shown-desk.js';
import '../../../src/define/all.js';
import { en } from '../../../src/i18n/en.js';
import type { Counted } from './counted.js';
import { aTask, settled, type Cycle } from './cycle.js';
import { databases } from './databases.js';
import { deskCycles } from './desks.js';
import { streams } from './http-backend.js';
import { planted } from './planted.js';
import { sound } from './sound.js';

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
  ...deskCycles,
  ...rooms.flatMap((room) => room.scenes.map((scene) => cycleOf(room, scene))),
  ...planted.map((room) => cycleOf(room, { name: 'planted' })),
];

Object.assign(window, {
  /** What all running charts are made of. */
  actors: Actor.prototype,
  cycles: cycles.map(({ name }) => name),
  cycle: async (names: readonly string[], times: number) => {
    const all = cycles.filter(({ name }) => names.includes(name));
    for (let count = 0; count < times; count += 1) {
      for (const { run } of all) await run();
      await aTask();
    }
  },
  counted: (): Counted => ({
    databases: databases.open + databases.opening,
    transactions: databases.transactions,
    streams: streams.open,
    ...sound,
    subscriptions,
  }),
});

declare global {
  interface Window {
    readonly cycles: readonly string[];
    /** Each of them in turn, so many times. */
    cycle(names: readonly string[], times: number): Promise<void>;
  }
}
