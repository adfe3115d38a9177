import { expect, test } from '@playwright/test';
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
