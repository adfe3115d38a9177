/** Starts WebKitGTK for the tests: its own browser, on a display that nobody sees, through its own driver. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts what shall end with this process. */
function child(...how) {
  const started = spawn(...how);
  process.once('exit', () => started.kill());
  return started;
}

/** A display with a number that is free; answers its name. */
async function openDisplay() {
  const display = child('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(display.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

const isReady = (port) =>
  fetch(`http://127.0.0.1:${port}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

/** `launcher` for the test runner, the `plugin` that starts what it needs, and a `port` for its server: another runner starts beside it. `driver`: its path. */
export async function webKit(driver) {
  const port = await freePort();
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  return {
    port: await freePort(),
    plugin: {
      name: 'webkit',
      async serverStart() {
        child(driver, [`--port=${port}`], { env: { ...process.env, DISPLAY: await openDisplay() }, stdio: 'ignore' });
        for (let turn = 0; turn < 100 && !(await isReady(port)); turn += 1) await wait(100);
      },
    },
    launcher: webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { args: ['--automation', '--enable-mock-capture-devices=true'] },
      },
    }),
  };
}
