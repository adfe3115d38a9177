import { expect } from '@playwright/test';
import { test } from './strict-page.js';
import { settings, startSimulatorServer, times, type SimulatorServer } from './simulator-server.mjs';
import { TabPages, type OpenTab } from './tab-pages.js';

const rounds = times(30, 1000); // the page is killed between storing, sending, being acknowledged and recording

/** Before it is sent; when the server has it; when it has happened; when the answer is on its way. */
const points = ['is pressed', 'arrives', 'is done', 'is answered'] as const;

let server: SimulatorServer;
test.beforeEach(async () => {
  server = await startSimulatorServer();
});
test.afterEach(() => server.close());

const happened = () => server.simulator.effects.filter(({ kind }) => kind === 'outreach').length;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const isLive = ({ page }: OpenTab) => page.evaluate(() => window.shown().connection === 'live' && window.shown().storage !== 'opening');

/** What was left is looked for by the page itself; the agent presses again until told that it was sent. */
async function untilSent({ page }: OpenTab, words: string): Promise<void> {
  const outreach = () => page.evaluate(() => window.shown().outreach);
  while ((await settled(outreach)) !== 'sent') await page.evaluate((text) => window.invite(text), words);
}

async function settled(outreach: () => Promise<string>): Promise<string> {
  await expect.poll(outreach).not.toBe('sending');
  return outreach();
}

/** Kills the page at this point of sending these words. */
async function killAt(point: (typeof points)[number], tabs: TabPages, tab: OpenTab, words: string, late: number): Promise<void> {
  const end = async () => {
    await pause(late);
    await tabs.crash(tab);
  };
  const killed = point === 'is pressed' ? undefined : new Promise<void>((resolve) => server.interrupt(point, () => end().then(resolve)));
  await tab.page.evaluate((text) => window.invite(text), words);
  await (killed ?? end());
}

/** Kills the page so many times, each time sending other words. Answers which of them became more than one invite, or none. */
async function live(tabs: TabPages, count: number): Promise<readonly string[]> {
  const harm: string[] = [];
  let tab = await tabs.add();
  await expect.poll(() => isLive(tab)).toBe(true);
  for (let round = 0; round < count; round++) {
    const point = points[round % points.length] ?? 'arrives';
    const words = `Call us about order ${round}`;
    const before = happened();
    await killAt(point, tabs, tab, words, (settings.seed + round * 7) % 13);
    tab = await tabs.add();
    const next = tab;
    await expect.poll(() => isLive(next)).toBe(true);
    await untilSent(next, words);
    if (happened() !== before + 1) harm.push(`${words}, killed when it ${point}: ${happened() - before} effects`);
  }
  await expect.poll(() => tabs.behind()).toEqual([]);
  return harm;
}

test.describe('a page that is killed while it sends', () => {
  test(`has sent once, whenever that was`, async ({ context }) => {
    test.setTimeout(rounds * 30_000);
    const harm = await live(new TabPages(context, server, { store: 'saved' }), rounds);
    console.log(`seed ${settings.seed}: ${rounds} faults injected, ${rounds - harm.length} survived`);
    expect(harm).toEqual([]);
  });

  test('would have sent twice, had it written nothing down', async ({ context }) => {
    expect(await live(new TabPages(context, server), points.length)).not.toEqual([]);
  });
});
