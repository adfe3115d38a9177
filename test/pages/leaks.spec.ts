import { expect, test, type Browser, type Page } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../browser.mjs';
import { countWhatIsHeld } from './leaks/counted.js';
import type {} from './leaks/cycles.js';
import { growth, Keeper, type Kept } from './leaks/kept.js';
import { times } from './simulator-server.mjs';
import { pageScript } from './single-files.js';

/** Nothing else is there. */
const place = 'http://leaks.localhost';

const often = times(300, 10_000); // an element in a state comes and goes, and nothing of it is kept
const portions = 5; // of that, with a look before and after each
const warmUp = 10;

/** An engine that compiles as it goes, and throws away what it compiled, weighs something else every time. */
const steady = '--no-opt --no-maglev --always-sparkplug --no-lazy-feedback-allocation --no-flush-bytecode';
test.use({ launchOptions: { executablePath: ensureBrowser(), args: [...browserFlags, `--js-flags=${steady}`] } });

const planted = ', planted';
const clean = 'wa-call-marker, missed';
const tagOf = (name: string) => name.split(',')[0] ?? '';
const namesOf = (tag: string, names: readonly string[]) => names.filter((name) => tagOf(name) === tag);

let script: string;
test.beforeAll(async () => {
  script = await pageScript(new URL('leaks/cycles.ts', import.meta.url));
});

/** The page of `leaks/` in a process of its own, and eyes for what it keeps. */
async function openCycles(browser: Browser): Promise<{ page: Page; keeper: Keeper }> {
  const page = await browser.newPage();
  await page.route(`${place}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"></html>' }));
  await page.addInitScript(countWhatIsHeld);
  await page.goto(place);
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction(() => 'cycle' in window);
  return { page, keeper: await Keeper.of(page) };
}

type Cycles = Awaited<ReturnType<typeof openCycles>>;

/** What is kept of all these, so many times each. A leak leaks every time: what grew is looked at once more, since what an engine learns comes to an end. */
async function keptOf({ page, keeper }: Cycles, names: readonly string[], count: number): Promise<readonly string[]> {
  const portion = count / portions;
  const cycle = (count: number) => page.evaluate(([names, count]) => window.cycle(names, count), [names, count] as const);
  await cycle(warmUp);
  let kept: readonly string[] = [];
  for (let round = 0; round < 2; round += 1) {
    const looks: Kept[] = [await keeper.look()];
    for (let looked = 0; looked < portions; looked += 1) {
      await cycle(portion);
      looks.push(await keeper.look());
    }
    kept = growth(looks, portion);
    if (kept.length === 0) break;
  }
  return kept;
}

/**
 * What each state of an element keeps. All take turns, since a look takes time; where something seems to be kept each is looked at alone, which
 * decides: of many states together some are always on their way.
 */
async function leaksOf(cycles: Cycles, names: readonly string[], count = often): Promise<readonly string[]> {
  const together = await keptOf(cycles, names, count);
  if (together.length === 0) return [];
  const leaks: string[] = [];
  for (const name of names) leaks.push(...(await keptOf(cycles, [name], count)).map((what) => `${name}: ${what}`));
  return leaks;
}

test.describe('an element that comes and goes', () => {
  test('leaves nothing behind, in any state', async ({ browser }) => {
    test.setTimeout(often * 4000);
    const lanes = [await openCycles(browser), await openCycles(browser)] as const;
    const names = (await lanes[0].page.evaluate(() => window.cycles)).filter((name) => !name.endsWith(planted));
    const tags = new Set(names.map(tagOf));
    const left = [...tags];
    const leaks: string[] = [];
    // each takes the next element when it is done with one
    const go = async (cycles: Cycles) => {
      for (let tag = left.shift(); tag; tag = left.shift()) leaks.push(...(await leaksOf(cycles, namesOf(tag, names))));
    };
    await Promise.all(lanes.map(go));
    console.log(`${names.length} states of ${tags.size} elements, each ${often} times: ${leaks.length} leaks`);
    expect(leaks).toEqual([]);
  });

  test('is caught when it leaves something behind', async ({ browser }) => {
    test.slow();
    const cycles = await openCycles(browser);
    const found = (what: string) => keptOf(cycles, [`leak-${what}${planted}`], 50);
    expect(await leaksOf(cycles, [clean, `leak-listener${planted}`], 50)).toContain('leak-listener, planted: 1.00 listeners a cycle');
    expect(await found('memory')).toEqual([expect.stringMatching(/ bytes a cycle$/)]);
    expect(await found('subscription')).toContain('1.00 subscriptions a cycle');
    expect(await found('timer')).toContain('1.00 timers a cycle');
    expect(await keptOf(cycles, [`wa-calling${planted}`], 50)).toContain('2.00 actors a cycle');
  });
});
