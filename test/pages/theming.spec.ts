import { expect } from '@playwright/test';
import { complaintsOf } from './demo-page.js';
import { test } from './strict-page.js';

test.describe('the theming page', () => {
  for (const { width, preset } of [
    { width: 1440, preset: 'Lagoon' },
    { width: 320, preset: 'Terminal' },
  ])
    test(`shows ${preset} at ${width} px, under a strict policy, and nothing scrolls sideways`, async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/theming.html?preset=${preset}`);
      await expect(page.locator('html')).toHaveAttribute('data-shown', 'all');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(complaints).toEqual([]);
    });

  test('shows every change at once, and writes the rule that makes it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/theming.html?theme=light');
    const rule = page.locator('pre');
    const edge = page.locator('wa-call-panel').locator('[part=card]');
    await expect(rule).toContainText('nothing to set');
    await page.getByRole('button', { name: 'Plum' }).click();
    await expect(rule).toContainText('--wa-calling-accent: light-dark(#6b2fa0, #d3b2ff);');
    await expect(edge).toHaveCSS('border-top-left-radius', '24px');
    await page.getByLabel('Corners').fill('2');
    await expect(edge).toHaveCSS('border-top-left-radius', '3px');
    await page.getByLabel('Surface, light').fill('#ffeedd');
    await expect(edge).toHaveCSS('background-color', 'rgb(255, 238, 221)');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await rule.innerText());
    const declarations = await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet.cssRules.length === 1 ? (sheet.cssRules[0] as CSSStyleRule).style.length : 0;
    }, copied);
    expect(declarations).toBe(copied.split(';').length - 1);
  });
});
