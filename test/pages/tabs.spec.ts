import { expect, type BrowserContext, type Page } from '@playwright/test';
import { test } from './strict-page.js';
import { settings, startSimulatorServer, times, type SimulatorServer } from './simulator-server.mjs';
import { crash, TabPages, type OpenTab } from './tab-pages.js';

const { seed, long } = settings;
const most = times(3, 8); // tabs at once
const acts = times(180, 4000); // open, close, crash, reload: 60 and 500 for each of the tabs

let server: SimulatorServer;
test.beforeEach(async () => {
  server = await startSimulatorServer();
});
test.afterEach(() => server.close());

/** Calls that nobody answers: each leaves activities. */
function happen(times = 1): void {
  const phone = server.simulator.phone('amara');
  for (let time = 0; time < times; time++) {
    phone.call('order');
    phone.hangUp();
  }
}

/** Sooner than a follower would notice by itself that it missed something: it must not have. */
const allKnowAll = (tabs: TabPages) => expect.poll(() => tabs.behind(), { timeout: 8000, intervals: [5, 20, 50] }).toEqual([]);

/** Mulberry32: the same seed, the same run. */
function dice(from: number): (sides: number) => number {
  let state = from;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

const kinds = ['close', 'crash', 'reload', 'open', 'open'] as const;

test.describe('tabs of one agent', () => {
  test('share one stream through any opening, closing, crashing and reloading', async ({ context }) => {
    test.setTimeout(long ? 7_200_000 : 600_000); // half a minute alone on a machine
    const tabs = new TabPages(context, server);
    const roll = dice(seed);
    const counts: Record<string, number> = { open: 0, close: 0, crash: 0, reload: 0 };
    await tabs.add();
    for (let act = 0; act < acts; act++) {
      happen(roll(3));
      const leader = tabs.leaders[0];
      const any = leader && roll(2) ? leader : tabs.open[roll(tabs.open.length)];
      const what = tabs.open.length === 1 ? 'open' : (kinds[roll(kinds.length)] ?? 'open');
      const done = perform(what, any);
      happen(roll(3));
      await done;
      happen(roll(3));
      if (roll(2)) await allKnowAll(tabs);
    }
    happen();
    await allKnowAll(tabs);
    expect(tabs.leaders.length).toBe(1);
    expect(server.streams.open.size).toBe(1);
    expect(server.streams.overlaps, 'two leaders at once, ms').toEqual([]);
    console.log(
      `seed ${seed}: ${acts} acts in up to ${most} tabs ${JSON.stringify(counts)}, ${server.counts.events} streams, ${server.counts.desk} sign-ins`,
    );

    async function perform(what: 'open' | 'close' | 'crash' | 'reload', tab: OpenTab | undefined): Promise<void> {
      if (what === 'open' && tabs.open.length >= most) what = 'reload';
      counts[what] = (counts[what] ?? 0) + 1;
      if (what === 'open') await tabs.add();
      else if (tab) await tabs[what](tab);
    }
  });

  test('go on in another one nearly as fast as a lock changes hands', async ({ context }) => {
    test.setTimeout(long ? 600_000 : 120_000);
    const rounds = times(8, 40);
    for (const end of ['close', 'crash'] as const) {
      const takeovers: number[] = [];
      const handOvers: number[] = [];
      for (let round = 0; round < rounds; round++) {
        handOvers.push(await rawHandOver(context, end));
        takeovers.push(await takeover(context, end));
      }
      const [raw, ours] = [median(handOvers), median(takeovers)];
      console.log(`${end}: lock ${raw} ms, takeover ${ours} ms, ${(ours / raw).toFixed(2)} times, median of ${rounds}`);
      expect(ours / raw).toBeLessThanOrEqual(6);
    }
  });

  test('go on in another one when the one that leads stalls', async ({ context }) => {
    test.setTimeout(120_000);
    const tabs = new TabPages(context, server);
    for (let count = 0; count < 3; count++) await tabs.add();
    await allKnowAll(tabs);
    const [stalled] = tabs.leaders;
    const others = tabs.open.filter((tab) => tab !== stalled);
    const asleep = stalled?.page.evaluate(() => {
      for (const until = Date.now() + 25_000; Date.now() < until;);
    });
    happen(3);
    await expect.poll(() => tabs.leaders.some((tab) => others.includes(tab)), { timeout: 20_000 }).toBe(true);
    await asleep;
    happen(3);
    await allKnowAll(tabs);
    await expect.poll(() => server.streams.open.size).toBe(1);
    expect(tabs.leaders).not.toContain(stalled);
  });
});

const ends = { close: (page: Page) => page.close(), crash };

/** From the end of the tab that leads to the stream of the next one, ms. */
async function takeover(context: BrowserContext, end: keyof typeof ends): Promise<number> {
  const tabs = new TabPages(context, server);
  await tabs.add();
  await allKnowAll(tabs);
  await tabs.add();
  await allKnowAll(tabs);
  const opened = new Promise<number>((done) => {
    const listener = () => {
      server.onStream.delete(listener);
      done(Date.now());
    };
    server.onStream.add(listener);
  });
  const [leader] = tabs.leaders;
  if (!leader) throw new Error('No tab leads.');
  const began = Date.now();
  await tabs[end](leader);
  const took = (await opened) - began;
  for (const tab of [...tabs.open]) await tabs.close(tab);
  return took;
}

/** From the end of a tab that holds a bare Web Lock to the moment another one has it, ms. */
async function rawHandOver(context: BrowserContext, end: keyof typeof ends): Promise<number> {
  const [holder, waiter] = [await context.newPage(), await context.newPage()];
  for (const page of [holder, waiter]) await page.goto(`${server.url}/bare.html`);
  await holder.evaluate(
    () => new Promise<void>((held) => void navigator.locks.request('raw', () => (held(), new Promise(() => undefined)))),
  );
  const granted = waiter.evaluate(() => navigator.locks.request('raw', () => Date.now()));
  await waiter.evaluate(() => navigator.locks.query());
  const began = Date.now();
  await ends[end](holder);
  const took = (await granted) - began;
  await waiter.close();
  return took;
}
