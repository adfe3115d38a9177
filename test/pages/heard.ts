import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What live regions said, in turn; `!` before what interrupts. */
    heard: string[];
  }
}

/** From the next page on, all that a screen reader would say by itself is noted in `window.heard`. */
export const listen = (page: Page) =>
  page.addInitScript(() => {
    window.heard = [];
    const said = new WeakMap<Element, string>();
    const speak = (region: Element) => {
      const words = (region.textContent ?? '').trim().replaceAll(/\s+/gu, ' ');
      if (said.get(region) === words) return;
      said.set(region, words);
      const interrupts = region.matches('[role=alert], [aria-live=assertive]');
      if (words) window.heard.push(interrupts ? `! ${words}` : words);
    };
    const observer = new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest('[role=status], [role=alert], [aria-live]') ?? [];
      });
      for (const region of new Set(regions)) speak(region);
    });
    const watch = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true });
    watch(document);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      watch(root);
      return root;
    };
  });

/** What was said since the last time. */
export const heard = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.heard.splice(0));
