import { expect, type Page } from '@playwright/test';

/** Presses each key in turn, and names what has the focus after each. */
export async function walk(page: Page, ...keys: readonly string[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    names.push(await focused(page));
  }
  return names;
}

/** Name of what has the focus, through every shadow root: what a screen reader begins with. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const of = at as HTMLInputElement | null;
    const root = of?.getRootNode() as ShadowRoot | Document | undefined;
    const by = of?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const words =
      of?.getAttribute('aria-label') ??
      (by.length > 0 ? by.map((id) => root?.getElementById(id)?.textContent).join(' ') : undefined) ??
      of?.labels?.[0]?.textContent ??
      (of === document.body ? 'nothing' : of?.textContent);
    return words?.replace(/\s+/g, ' ').trim() ?? '';
  });

/** Goes on by this key until what has such a name has the focus. */
export async function reach(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
  const passed = [await focused(page)];
  // more than a page has places
  while (!name.test(passed.at(-1) ?? '') && passed.length < 100) passed.push(...(await walk(page, key)));
  expect(passed.at(-1), passed.join(', ')).toMatch(name);
}
