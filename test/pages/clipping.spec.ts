import { expect, type Page } from '@playwright/test';
import { test } from './strict-page.js';
import { languageNames } from '../../demo/languages.js';
import { clippedText } from './clipped-text.js';
import { times } from './simulator-server.mjs';

const densities = ['usual', 'compact', 'touch'] as const;
const widths = [320, 400, 768] as const;

/** Each language with one density at the narrowest, then all with all. */
const views = widths.flatMap((width, round) =>
  densities.flatMap((_, turn) =>
    languageNames.map((language, index) => ({ language, width, density: densities[(index + turn + round) % densities.length] })),
  ),
);
const most = times(6, 54); // no text is clipped: language, density and width

/** What people wrote, in the rows of the picker: it is whole in the pane beside them. */
const preview = '.rows .line, .rows .name, .rows .about.no';

declare global {
  interface Window {
    clippedText: typeof clippedText;
  }
}

/** Everything on the page, then each dialog in its turn, since it covers the page. */
const clippedOn = (page: Page) =>
  page.evaluate(async (preview) => {
    const found = [...window.clippedText({ within: 'figure', preview })];
    for (const figure of document.querySelectorAll<HTMLElement>('figure[data-tag="wa-permission-modal"]')) {
      const modal = figure.querySelector('wa-permission-modal');
      figure.querySelector<HTMLElement>(':scope > button')?.click();
      await modal?.updateComplete;
      await modal?.shadowRoot?.querySelector('wa-template-picker')?.updateComplete;
      figure.id = 'open';
      found.push(...window.clippedText({ within: '#open', preview }));
      figure.removeAttribute('id');
      modal?.close();
    }
    return found;
  }, preview);

test.describe('no text is clipped', () => {
  for (const { language, width, density } of views.slice(0, most))
    test(`in ${language} at ${width} px, ${density} density`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(`window.clippedText = ${clippedText.toString()}`);
      await page.goto(`/gallery.html?lang=${language}&density=${density}`);
      await expect(page.locator('html')).toHaveAttribute('data-shown', 'all');
      expect(await clippedOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
});
