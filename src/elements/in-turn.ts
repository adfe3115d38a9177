/** Lets a thousand elements that change at once render in several tasks: a press must not wait for the last of them. */

/** How long they render before the page may answer, ms: half a frame on a quick machine. */
const atOnce = 8;

/** What renders later than this after the one before is no part of its burst, ms. */
const pause = 4;

let began = -Infinity;
let last = -Infinity;
let nextTask: Promise<void> | undefined;

/** Renders now, or in a task to come. */
export function inTurn(render: () => void | Promise<unknown>): void | Promise<unknown> {
  const now = performance.now();
  if (now - last > pause) began = now;
  if (now - began < atOnce) {
    const rendered = render();
    last = performance.now();
    return rendered;
  }
  last = now;
  nextTask ??= answering();
  return nextTask.then(() => inTurn(render));
}

/** Resolves in a task of its own. A timer would wait longer, and long in a page that is hidden. */
async function answering(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  port1.close();
  nextTask = undefined;
  began = last = performance.now();
}
