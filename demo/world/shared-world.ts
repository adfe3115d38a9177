/** The world of all tabs, as a SharedWorker: one platform, one backend, every phone once. */
import { WorldServer } from './serve-world.js';

const server = new WorldServer();

addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports;
  if (port) server.add(port);
});
