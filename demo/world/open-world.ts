import { WorldServer } from './serve-world.js';
import { WorldLink } from './world-link.js';

/** A worker that has not come by then will not come, ms. */
const patience = 8000;

/** The world of all tabs; one of this page alone where the browser has no shared module workers. */
export async function openWorld(): Promise<WorldLink> {
  return (await sharedWorld()) ?? WorldLink.open(ownWorld());
}

function sharedWorld(): Promise<WorldLink | undefined> {
  if (typeof SharedWorker === 'undefined') return Promise.resolve(undefined);
  return new Promise((opened) => {
    const worker = new SharedWorker(new URL('./shared-world.ts', import.meta.url), { type: 'module', name: 'wa-calling-demo' });
    worker.addEventListener('error', () => opened(undefined));
    setTimeout(() => opened(undefined), patience);
    void WorldLink.open(worker.port).then(opened);
  });
}

function ownWorld(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  new WorldServer().add(port1);
  return port2;
}
