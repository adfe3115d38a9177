/** The tests of `tabs.spec.ts` see what they claim to see: each handling is taken away once, and what it was for does not happen. */
import { expect, type BrowserContext } from '@playwright/test';
import { test } from './strict-page.js';
import { startSimulatorServer, type SimulatorServer } from './simulator-server.mjs';
import { TabPages } from './tab-pages.js';

let server: SimulatorServer;
test.beforeEach(async () => {
  server = await startSimulatorServer();
});
test.afterEach(() => server.close());

/** Longer than any takeover took, even on a busy machine. */
const longEnough = 3000;

/** Three tabs, all of which show everything. */
async function threeTabs(context: BrowserContext, without: string): Promise<TabPages> {
  const tabs = new TabPages(context, server, { without });
  for (let count = 0; count < 3; count++) await tabs.add();
  await expect.poll(() => tabs.behind(), { timeout: 8000 }).toEqual([]);
  return tabs;
}

function happen(): void {
  server.simulator.phone('amara').call('order');
  server.simulator.phone('amara').hangUp();
}

test.describe('without', () => {
  test('turns at the lock, every tab leads', async ({ context }) => {
    const tabs = await threeTabs(context, 'turns');
    await expect.poll(() => server.streams.open.size).toBe(3);
    for (const { name } of tabs.open.slice(1)) server.streams.ending(name);
    expect(server.streams.overlaps, 'and it is seen').toHaveLength(1);
    expect(tabs.leaders).toHaveLength(3);
  });

  for (const end of ['close', 'crash'] as const) {
    test(`takeover, nobody goes on after a ${end}`, async ({ context }) => {
      const tabs = await threeTabs(context, 'takeover');
      const [leader] = tabs.leaders;
      if (leader) await tabs[end](leader);
      // what happened before the server has heard of it might still be told
      await expect.poll(() => server.streams.open.size).toBe(0);
      happen();
      await tabs.open[0]?.page.waitForTimeout(longEnough);
      expect(server.streams.open.size).toBe(0);
      expect(await tabs.behind()).toHaveLength(2);
    });
  }

  test('stealing, nobody goes on while the leader stalls', async ({ context }) => {
    test.setTimeout(90_000);
    const tabs = await threeTabs(context, 'steal');
    const [stalled] = tabs.leaders;
    const asleep = stalled?.page.evaluate(() => {
      for (const until = Date.now() + 20_000; Date.now() < until;);
    });
    happen();
    await tabs.open.find((tab) => tab !== stalled)?.page.waitForTimeout(18_000);
    expect(tabs.leaders).toEqual([stalled]);
    await asleep;
  });
});
