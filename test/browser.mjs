/** Finds the browsers for the tests; on a bare Debian machine (root or CI) installs them. */
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

/** Letters of every language that the elements speak: words that cannot be drawn cannot be measured. */
const fonts = ['fonts-dejavu-core', 'fonts-lohit-deva'];

/** Installs a Debian package where that is possible without asking anybody; answers whether it was. */
function install(name) {
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/usr/bin/apt-get') || !(isRoot || process.env.CI)) return false;
  console.log(`No browser found: installing ${name} with apt-get …`);
  const apt = (...args) =>
    execFileSync(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['apt-get', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', name, ...fonts);
  return true;
}

/** Path of a browser; installs Debian's chromium if there is none. */
export function ensureBrowser() {
  const found = findBrowser() ?? (install('chromium') ? findBrowser() : undefined);
  if (found) return found;
  throw new Error('No browser found. Run `npx playwright install chromium`, or install Chrome, or set CHROME_PATH.');
}

/** Path of Firefox, the second engine, or undefined. `FIREFOX_PATH` wins. */
const findFirefox = () =>
  [process.env.FIREFOX_PATH, ...['firefox-esr', 'firefox'].flatMap(onPath), '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    (path) => path && existsSync(path),
  );

/** Path of Firefox, if it is there or can be installed; its tests are skipped without it, and nothing fails for want of it. */
export function ensureFirefox() {
  try {
    return findFirefox() ?? (install('firefox-esr') ? findFirefox() : undefined);
  } catch (failure) {
    console.log(`Firefox could not be installed: ${String(failure.message).split('\n')[0]}`);
    return undefined;
  }
}

/** A fake microphone that nobody is asked for, and sound without a gesture. */
export const firefoxPreferences = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'media.autoplay.default': 0,
};

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
