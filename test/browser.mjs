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

/** Installs Debian packages where that is possible without asking anybody; answers whether they were. */
function install(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/usr/bin/apt-get') || !(isRoot || process.env.CI)) return false;
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  const apt = (...args) =>
    execFileSync(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['apt-get', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages, ...fonts);
  return true;
}

/** Path of a browser; installs Debian's chromium if there is none. */
export function ensureBrowser() {
  const found = findBrowser() ?? (install(['chromium']) ? findBrowser() : undefined);
  if (found) return found;
  throw new Error('No browser found. Run `npx playwright install chromium`, or install Chrome, or set CHROME_PATH.');
}

const first = (paths) => paths.find((path) => path && existsSync(path));

/** The other engines: how each is found, and Debian's packages of it. */
const others = {
  /** Path of Firefox; `FIREFOX_PATH` wins. */
  firefox: {
    find: () =>
      first([process.env.FIREFOX_PATH, ...['firefox-esr', 'firefox'].flatMap(onPath), '/Applications/Firefox.app/Contents/MacOS/firefox']),
    packages: ['firefox-esr'],
  },
  /** Path of WebKitGTK's driver, which knows its browser; it is shown on a display of its own. */
  webkit: { find: () => first(onPath('Xvfb')) && first(onPath('WebKitWebDriver')), packages: ['webkit2gtk-driver', 'xvfb'] },
};

/** Path of another engine, if it is there or can be installed; its tests are skipped without it, and nothing fails for want of it. */
export function ensureEngine(name) {
  const { find, packages } = others[name];
  try {
    return find() ?? (install(packages) ? find() : undefined);
  } catch (failure) {
    console.log(`${packages.join(' and ')} could not be installed: ${String(failure.message).split('\n')[0]}`);
    return undefined;
  }
}

/** A fake microphone that nobody is asked for, and sound without a gesture. */
export const firefoxPreferences = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'media.autoplay.default': 0,
};

/** A window for each page: one that lies behind another draws no frames, and its timers are slow. */
export const createPage = ({ context }) => context.newPage({ type: 'window' });

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
