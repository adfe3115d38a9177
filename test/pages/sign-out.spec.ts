import { expect, type BrowserContext } from '@playwright/test';
import { test } from './strict-page.js';
import { startSimulatorServer, type SimulatorServer } from './simulator-server.mjs';
import { TabPages } from './tab-pages.js';

let server: SimulatorServer;
test.beforeEach(async () => {
  server = await startSimulatorServer();
});
test.afterEach(() => server.close());

function happen(): void {
  server.simulator.phone('amara').call('order');
  server.simulator.phone('amara').hangUp();
}

/** Rows of the database by part; `meta` holds no facts. */
const rowsIn = (dump: string): number =>
  (JSON.parse(dump) as { part: string; rows: unknown[] }[]).reduce((sum, { part, rows }) => sum + (part === 'meta' ? 0 : rows.length), 0);

test.describe('the database of an agent', () => {
  test('is empty after a sign-out in one of several tabs, as the tabs are, and stays so whatever the others hear or write', async ({
    context,
  }) => {
    const tabs = new TabPages(context, server, { store: 'saved' });
    const [here, ...others] = [await tabs.add(), await tabs.add(), await tabs.add()];
    happen();
    await expect.poll(() => tabs.behind(), { timeout: 8000 }).toEqual([]);
    await expect.poll(async () => rowsIn(await here.page.evaluate(() => window.dump()))).toBeGreaterThan(1);
    const [typing] = others;
    await typing?.page.evaluate(() => window.type('May we call you about your table?'));
    await here.page.evaluate(() => window.signOut());
    expect(rowsIn(await here.page.evaluate(() => window.dump()))).toBe(0);
    const nothing = { connection: 'signed-out', activities: [], text: '' };
    for (const { page } of tabs.open) await expect.poll(() => page.evaluate(() => window.shown())).toMatchObject(nothing);
    happen();
    await typing?.page.evaluate(() => window.type('Typed too late'));
    await typing?.page.waitForTimeout(2000);
    for (const { page } of tabs.open) expect(rowsIn(await page.evaluate(() => window.dump()))).toBe(0);
    expect(server.streams.open.size, 'nobody listens any more').toBe(0);
  });

  /** A sign-out in a tab that follows, while the others are at rest: nothing they would write or read shows it to them. Is it known everywhere? */
  const knownEverywhere = async (context: BrowserContext, query: Readonly<Record<string, string>> = {}): Promise<boolean> => {
    const tabs = new TabPages(context, server, { store: 'saved', ...query });
    for (let count = 0; count < 3; count++) await tabs.add();
    await expect.poll(() => tabs.behind(), { timeout: 8000 }).toEqual([]);
    const following = tabs.open.find((tab) => !tabs.leaders.includes(tab));
    await following?.page.waitForTimeout(2000); // what is written late is written
    await following?.page.evaluate(() => window.signOut());
    const connections = () => Promise.all(tabs.open.map(({ page }) => page.evaluate(() => window.shown().connection)));
    await following?.page.waitForTimeout(1000);
    return (await connections()).every((connection) => connection === 'signed-out');
  };

  test('is empty also for tabs that are at rest: they are told', async ({ context }) => {
    expect(await knownEverywhere(context)).toBe(true);
  });

  test('would go on being shown in tabs at rest that are not told', async ({ context }) => {
    expect(await knownEverywhere(context, { without: 'sign-out' })).toBe(false);
  });

  test('is never held back from a later version of the SDK; the earlier one goes on in memory and says so', async ({ context }) => {
    const tabs = new TabPages(context, server, { store: 'saved' });
    const [older, newer] = [await tabs.add(), await tabs.add()];
    await expect.poll(() => tabs.behind(), { timeout: 8000 }).toEqual([]);
    await expect.poll(() => older.page.evaluate(() => window.shown().storage)).toBe('saved');
    const took = await newer.page.evaluate(() => window.openAsNewer());
    console.log(`a later version waited ${took.toFixed(0)} ms for two tabs of an earlier one`);
    expect(took).toBeLessThan(1000);
    happen();
    await expect.poll(() => tabs.behind(), { timeout: 8000 }).toEqual([]);
    await expect.poll(() => older.page.evaluate(() => window.shown().storage), { timeout: 8000 }).toBe('memory');
  });
});
