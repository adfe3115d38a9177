import { render } from 'lit';
import { callScenes } from './call-scenes.js';
import { aTask, gone, pass, settled, until, type Cycle } from './cycle.js';
import { databases, mayUseDatabases } from './databases.js';
import type { DeskScene } from './desk-scene.js';
import { deskScenes } from './desk-scenes.js';
import { answerHttp } from './http-backend.js';
import { plantedDesk } from './planted.js';

/** By turns a new desk, and one that is kept and comes back. */
function cycleOf({ name, content, isThere, then, stays = 0, saves }: DeskScene): Cycle {
  const made = () => {
    const place = document.createElement('div');
    render(content(name), place);
    return place;
  };
  const kept = made();
  let isNew = false;
  const run = async () => {
    isNew = !isNew;
    const place = isNew ? made() : kept;
    const desk = place.querySelector('wa-calling')!;
    mayUseDatabases(saves === true);
    document.body.append(place);
    await settled();
    if (isThere) await until(() => isThere(desk), name);
    await then?.(desk);
    await settled();
    place.remove();
    await gone();
    if (stays) await pass(stays);
    await until(() => !desk.desk.calling && databases.open === 0, `${name} is gone`);
    await aTask();
  };
  return { name: `wa-calling, ${name}`, run };
}

/** The desk itself. */
export const deskCycles: readonly Cycle[] = [...deskScenes, ...callScenes, plantedDesk].map(cycleOf);

answerHttp('over HTTP');

// what is said on the console is kept for whoever looks at it
console.warn = () => undefined;
