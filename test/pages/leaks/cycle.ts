import { databases } from './databases.js';

/** Something that comes and goes. */
export interface Cycle {
  readonly name: string;
  /** Puts it on the page and takes it away. */
  run(): Promise<void>;
}

/** Elements render in microtasks. No task passes meanwhile, and so no frame: drawing each of them takes ten times as long. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await undefined;
}

const { port1, port2 } = new MessageChannel();

/** Until all that was put off to a task of its own was done. */
export const aTask = () =>
  new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

/** Until it has come to that: what takes the browser a while, as opening a database. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const began = performance.now();
  while (!isSo()) {
    if (performance.now() - began > 60_000) throw new Error(`Waited in vain: ${what}.`);
    await aTask();
  }
}

/** Nothing waits for the disk: it would be told to have taken as long as passes. */
export async function pass(ms: number): Promise<void> {
  await until(() => databases.transactions === 0 && databases.opening === 0, 'the disk');
  window.pass(ms);
  await settled();
}

/** What was taken off the page is not just moved: that is known in the next task. */
export const gone = () => new Promise<void>((resolve) => void setTimeout(resolve));
