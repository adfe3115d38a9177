import { expect, chromium, test } from '@playwright/test';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFlags, ensureBrowser } from '../browser.mjs';
import { startSimulatorServer } from './simulator-server.mjs';
import type { Planted } from './tab/secrets.js';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const random = (from: string, length: number) => Array.from({ length }, () => from[randomInt(from.length)]).join('');
const ten = (make: () => string) => Array.from({ length: 10 }, make);

/** Sixty secrets that occur nowhere else. */
const plant = (): Planted => ({
  names: ten(() => `Nora ${random(letters, 20)}`),
  phones: ten(() => `+49${random('123456789', 11)}`),
  texts: ten(() => `May we call you about ${random(letters, 24)}?`),
  typed: ten(() => `Call us about ${random(letters, 24)}`),
  calls: ten(() => `wacid.${random(letters, 28)}`),
  offers: ten(() => `v=0 o=- ${random('123456789', 16)} 2 IN IP4 192.0.2.77`),
});

/** The part that is a secret's own, and two pieces of it: compression may break a text apart, but leaves random pieces as they are. */
const piecesOf = (secret: string): readonly string[] => {
  const own = [...secret.split(/[^A-Za-z0-9]/)].sort((a, b) => b.length - a.length)[0] ?? secret;
  return [own, own.slice(0, 10), own.slice(-10)];
};

/** The secrets of which a piece is in these bytes, as UTF-8 or UTF-16. */
const foundIn = (bytes: Buffer, secrets: readonly string[]): readonly string[] =>
  secrets.filter((secret) => piecesOf(secret).some((piece) => bytes.includes(piece) || bytes.includes(Buffer.from(piece, 'utf16le'))));

function filesOf(profile: string): readonly string[] {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .map((file) => join(profile, file))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** A browser lives through a day at the desk and is closed. What is found in its database, and in all files of its profile? */
async function afterADay(encrypted: boolean) {
  const planted = plant();
  const secrets = Object.values<readonly string[]>({ ...planted }).flat();
  const server = await startSimulatorServer();
  const profile = mkdtempSync(join(tmpdir(), 'wa-calling-profile-'));
  try {
    const context = await chromium.launchPersistentContext(profile, { executablePath: ensureBrowser(), args: browserFlags });
    const page = await context.newPage();
    await page.goto(`${server.url}/secrets.html`);
    const database = await page.evaluate(({ planted, encrypted }) => window.live(planted, encrypted), { planted, encrypted });
    await context.close();
    const files = filesOf(profile);
    const onDisk = [...new Set(files.flatMap((file) => foundIn(readFileSync(file), secrets)))];
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    console.log(
      `${encrypted ? 'with' : 'without'} a key: ${onDisk.length} of ${secrets.length} secrets in ${files.length} files, ${(bytes / 2 ** 20).toFixed(1)} MiB`,
    );
    expect(files.some((file) => file.includes('IndexedDB'))).toBe(true);
    return {
      ...planted,
      names: [...planted.names].sort(),
      inDatabase: [...foundIn(Buffer.from(database), secrets)].sort(),
      onDisk: onDisk.sort(),
    };
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

test.describe('the disk', () => {
  test('holds no phone number, text, call id or session description; names it does hold, so the search can find', async () => {
    const { names, typed, inDatabase, onDisk } = await afterADay(false);
    expect(inDatabase).toEqual(names);
    // what stood there as a draft is gone from the database once sent, its bytes when the browser tidies its files
    expect(onDisk.filter((secret) => !typed.includes(secret))).toEqual(names);
  });

  test('holds none of 60 secrets where the host gave a key', async () => {
    const { inDatabase, onDisk } = await afterADay(true);
    expect(inDatabase).toEqual([]);
    expect(onDisk).toEqual([]);
  });
});
