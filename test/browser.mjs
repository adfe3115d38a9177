/** Finds a browser for the tests; on a bare Debian machine (root or CI) installs one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) => [
    `${process.env[root]}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env[root]}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
];

const onPath = (name) => (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').map((folder) => `${folder}/${name}`);

/** Path of an installed browser, or undefined. `CHROME_PATH` wins. */
export function findBrowser() {
  const candidates = [process.env.CHROME_PATH, ...names.flatMap(onPath), ...places, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}

/** Path of a browser; installs Debian's chromium where that is possible without asking anybody. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (existsSync('/usr/bin/apt-get') && (isRoot || process.env.CI)) {
    console.log('No browser found: installing chromium with apt-get …');
    const apt = (...args) =>
      execFileSync(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['apt-get', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error('No browser found. Run `npx playwright install chromium`, or install Chrome, or set CHROME_PATH.');
}

/** What a test browser is started with: no sandbox only for root, no traffic of its own, fake microphone. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];
