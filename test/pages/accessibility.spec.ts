import { expect, test, type Browser, type Page } from '@playwright/test';
import { createRequire } from 'node:module';
import { lookForBarriers, type Look } from './barriers.js';
import { toldByColourAlone } from './colour-alone.js';
import { times } from './simulator-server.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const colours = ['light', 'dark', 'forced, light', 'forced, dark'] as const;
const languages = { ltr: 'en', rtl: 'ar' } as const;
const zooms = [1, 2] as const;

/** Every pair of colours, direction and zoom in the first eight, then all with all. */
const views = [0, 1].flatMap((turn) =>
  colours.flatMap((colour, index) =>
    (['ltr', 'rtl'] as const).map((dir, side) => ({ colour, dir, zoom: zooms[(index + side + turn) % 2] ?? 1 })),
  ),
);
type View = (typeof views)[number];
const plain: View = { colour: 'light', dir: 'ltr', zoom: 1 };
const most = times(8, 16); // no barrier: colours, direction and zoom, each with every element in every state

/** The gallery as it is seen so; a browser that zooms has fewer and larger pixels. */
async function openGallery(browser: Browser, { colour, dir, zoom }: View, query = ''): Promise<Page> {
  const theme = colour.endsWith('dark') ? 'dark' : 'light';
  const page = await browser.newPage({
    viewport: { width: 1280 / zoom, height: 900 / zoom },
    deviceScaleFactor: zoom,
    colorScheme: theme,
    forcedColors: colour.startsWith('forced') ? 'active' : 'none',
    reducedMotion: 'reduce',
    // axe is no part of the page
    bypassCSP: true,
  });
  await page.addInitScript({ path: axe });
  await page.goto(`/gallery.html?theme=${theme}&lang=${languages[dir]}&dir=${dir}${query}`);
  await expect(page.locator('html')).toHaveAttribute('data-shown', 'all', { timeout: 60_000 });
  return page;
}

/** Looks at all of it: at the dialogs, each of which covers the page, on a page of their own. */
async function lookAt(browser: Browser, view: View): Promise<Look> {
  const looks: Look[] = [];
  for (const dialogs of [false, true]) {
    const page = await openGallery(browser, view, dialogs ? '&only=wa-permission-modal' : '');
    looks.push(await page.evaluate(lookForBarriers, dialogs));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280 / view.zoom);
    await page.close();
  }
  const sum = (count: 'elements' | 'states' | 'popovers') => looks.reduce((total, look) => total + look[count], 0);
  return {
    elements: sum('elements'),
    states: sum('states'),
    popovers: sum('popovers'),
    barriers: looks.flatMap(({ barriers }) => barriers),
  };
}

test.describe('nobody is kept out', () => {
  for (const view of views.slice(0, most))
    test(`in ${view.colour} colours, ${view.dir}, at ${view.zoom * 100} %`, async ({ browser }) => {
      test.setTimeout(300_000);
      const { elements, states, popovers, barriers } = await lookAt(browser, view);
      console.log(`${elements} elements in ${states} states, ${popovers} popovers: ${barriers.length} violations`);
      expect(barriers).toEqual([]);
    });

  test('by a colour that says what nothing else does', async ({ browser }) => {
    test.setTimeout(300_000);
    const page = await openGallery(browser, plain);
    expect(await page.evaluate(toldByColourAlone)).toEqual([]);
    await page.close();
  });
});

test.describe('a planted barrier is found', () => {
  test('by axe, by size and by movement', async ({ browser }) => {
    const page = await openGallery(browser, plain, '&only=wa-call-panel&scene=ongoing');
    expect((await page.evaluate(lookForBarriers, false)).barriers).toEqual([]);
    await page.locator('wa-call-panel').evaluate(({ shadowRoot }) => {
      const [mute, keypad, audio, end] = [...(shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])];
      mute?.replaceChildren();
      keypad?.style.setProperty('color', '#bbb');
      audio?.animate({ opacity: [0, 1] }, { duration: 500, iterations: Infinity });
      if (end) end.style.cssText = 'min-height: 0; height: 20px; padding: 0';
    });
    const { barriers } = await page.evaluate(lookForBarriers, false);
    for (const what of [/button-name/, /color-contrast .*Keypad/, /moves .*Audio/, /too small .*End call/])
      expect(barriers).toContainEqual(expect.stringMatching(what));
    await page.close();
  });

  test('by colour alone', async ({ browser }) => {
    const page = await openGallery(browser, plain, '&only=wa-call-marker');
    expect(await page.evaluate(toldByColourAlone)).toEqual([]);
    await page.locator('wa-call-marker').evaluateAll(([missed, inCall]) => {
      inCall?.shadowRoot?.replaceChildren(...[...(missed?.shadowRoot?.childNodes ?? [])].map((node) => node.cloneNode(true)));
      (inCall?.shadowRoot?.querySelector('[part]') as HTMLElement).style.color = 'green';
    });
    expect(await page.evaluate(toldByColourAlone)).toEqual(['wa-call-marker: missed and in call']);
    await page.close();
  });
});
