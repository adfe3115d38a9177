import { expect } from '@playwright/test';
import { test } from './strict-page.js';
import { complaintsOf } from './demo-page.js';

test.describe('the gallery', () => {
  for (const { width, query } of [
    { width: 1440, query: '?theme=dark' },
    { width: 320, query: '?width=narrow&dir=rtl' },
  ])
    test(`shows every state at ${width} px (${query.slice(1)}), under a strict policy, and nothing scrolls sideways`, async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/gallery.html${query}`);
      await expect(page.locator('html')).toHaveAttribute('data-shown', 'all');
      expect(await page.locator('figure').count()).toBeGreaterThan(100);
      const wide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('figure')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .map((each) => (each as HTMLElement).dataset['scene'] ?? 'the page'),
      );
      expect(wide).toEqual([]);
      expect(complaints).toEqual([]);
    });
});
