import { chromium, expect, test, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFlags, ensureBrowser } from '../browser.mjs';
import { settings, startSimulatorServer, times, type SimulatorServer } from './simulator-server.mjs';

const forcedCloses = times(3, 200); // the browser dies while it writes
const damages = times(1, 20); // a damaged profile, each of 3 ways

const databaseName = /wa-calling\//;

let server: SimulatorServer;
let profile: string;
test.beforeEach(async () => {
  server = await startSimulatorServer();
  profile = mkdtempSync(join(tmpdir(), 'wa-calling-faults-'));
});
test.afterEach(() => {
  server.close();
  rmSync(profile, { recursive: true, force: true });
});

const browser = () => chromium.launchPersistentContext(profile, { executablePath: ensureBrowser(), args: browserFlags });

/** Calls that nobody answers: each leaves activities. */
function happen(count: number): void {
  for (let time = 0; time < count; time++) {
    server.simulator.phone('amara').call('order');
    server.simulator.phone('amara').hangUp();
  }
}

const known = () => server.simulator.conversation('order').activities.map(({ id }) => id);

/** A page of the agent, and what nobody handled in it. */
async function open(context: BrowserContext, query = ''): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${server.url}/tab.html?store=saved${query}`);
  return { page, errors };
}

/** It is live and shows the newest 50. */
const showsAll = (page: Page) =>
  expect
    .poll(async () => {
      const { connection, activities } = await page.evaluate(() => window.shown());
      return connection === 'live' && [...activities].sort().join() === known().slice(0, 50).sort().join();
    })
    .toBe(true);

/** Nothing that never happened is shown by a page that has only the disk. */
async function showsNoPhantom(context: BrowserContext): Promise<void> {
  const { page, errors } = await open(context, '&silent');
  expect((await page.evaluate((ids) => window.painted(ids), known())).phantoms, 'rows of nobody').toBe(0);
  expect(errors).toEqual([]);
  await page.close();
}

test('a page that has only the disk shows what is there, and a look at it would see rows of nobody', async () => {
  const context = await browser();
  const { page } = await open(context);
  happen(3);
  await showsAll(page);
  await context.newPage(); // behind another page, what waits is written
  const silent = await open(context, '&silent');
  const painted = () => silent.page.evaluate(() => window.painted([]));
  await expect.poll(async () => (await painted()).rows).toBeGreaterThan(0);
  const { rows, phantoms } = await painted();
  expect(phantoms).toBe(rows);
  await context.close();
});

interface Place {
  readonly session: CDPSession;
  readonly origin: string;
  readonly database: string;
}

const clear =
  (objectStoreName: string) =>
  ({ session, origin, database }: Place) =>
    session.send('IndexedDB.clearObjectStore', { securityOrigin: origin, databaseName: database, objectStoreName });

/** What the browser itself does to its storage. */
const acts: Readonly<Record<string, (place: Place) => Promise<unknown>>> = {
  'has no room left': ({ session, origin }) => session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 }),
  'evicts it': ({ session, origin }) => session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' }),
  'deletes the database': ({ session, origin, database }) =>
    session.send('IndexedDB.deleteDatabase', { securityOrigin: origin, databaseName: database }),
  ...Object.fromEntries(
    ['activities', 'conversations', 'uses', 'drafts', 'intents', 'meta'].map((part) => [`empties ${part}`, clear(part)] as const),
  ),
};

test.describe('storage that the browser itself breaks', () => {
  for (const [name, act] of Object.entries(acts))
    for (const when of ['at rest', 'while it writes'] as const)
      test(`is survived: it ${name} ${when}`, async () => {
        const context = await browser();
        const { page, errors } = await open(context);
        await showsAll(page);
        happen(3);
        await showsAll(page);
        const database = (await page.evaluate(() => indexedDB.databases())).find((each) => databaseName.test(each.name ?? ''))?.name ?? '';
        const session = await context.newCDPSession(page);
        await session.send('IndexedDB.enable');
        const done = act({ session, origin: server.url, database });
        if (when === 'at rest') await done;
        happen(5);
        await done;
        await showsAll(page);
        await page.reload();
        await showsAll(page);
        expect(errors).toEqual([]);
        await showsNoPhantom(context);
        await context.close();
      });
});

/** Ways to spoil the files of a database. */
const spoils: Readonly<Record<string, (file: string, bytes: Buffer) => void>> = {
  'cut short': (file, bytes) => writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2))),
  overwritten: (file, bytes) =>
    writeFileSync(
      file,
      bytes.map((byte, index) => (index % 7 === 0 ? byte ^ 0xff : byte)),
    ),
  'filled with zeros': (file, bytes) => writeFileSync(file, bytes.fill(0, Math.floor(bytes.length / 3))),
};

function spoil(how: (file: string, bytes: Buffer) => void): number {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('IndexedDB') && /\.(log|ldb)$|MANIFEST/.test(file))
    .map((file) => join(profile, file));
  for (const file of files) how(file, readFileSync(file));
  return files.length;
}

test.describe('a profile', () => {
  for (const [name, how] of Object.entries(spoils))
    test(`whose files are ${name} shows nothing that never was, and works`, async () => {
      test.setTimeout(damages * 60_000);
      for (let time = 0; time < damages; time++) {
        const context = await browser();
        const { page } = await open(context);
        happen(1 + (time % 9));
        await showsAll(page);
        await context.close();
        expect(spoil(how)).toBeGreaterThan(0);
        const next = await browser();
        await showsNoPhantom(next);
        const after = await open(next);
        await showsAll(after.page);
        expect(after.errors).toEqual([]);
        await next.close();
      }
      console.log(`${damages} faults injected, ${damages} survived`);
    });

  test('of a browser that dies while it writes shows nothing that never was, and works', async () => {
    test.setTimeout(forcedCloses * 60_000);
    for (let time = 0; time < forcedCloses; time++) {
      const context = await browser();
      const { page } = await open(context);
      await showsAll(page);
      happen(1 + ((settings.seed + time) % 9));
      await new Promise((resolve) => setTimeout(resolve, (settings.seed + time * 7) % 40));
      const session = await context.newCDPSession(page);
      const gone = new Promise((resolve) => context.once('close', resolve));
      session.send('Browser.crash').catch(() => {
        // nobody is left to answer
      });
      await gone;
    }
    const context = await browser();
    await showsNoPhantom(context);
    const { page } = await open(context);
    await showsAll(page);
    await context.close();
    console.log(`seed ${settings.seed}: ${forcedCloses} faults injected, ${forcedCloses} survived`);
  });
});
