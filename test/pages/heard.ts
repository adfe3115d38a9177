import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** By element: what its live regions said, in turn. `!` stands before what interrupts. */
    heard: Record<string, string[]>;
  }
}

/** From the next page on, all that a screen reader would say by itself is noted in `window.heard`. */
export const listen = (page: Page) =>
  page.addInitScript(() => {
    window.heard = {};
    const said = new WeakMap<Element, string>();
    const speak = (region: Element) => {
      const words = (region.textContent ?? '').trim().replaceAll(/\s+/gu, ' ');
      if (said.get(region) === words || !region.checkVisibility()) return;
      said.set(region, words);
      const root = region.getRootNode();
      const speaker = root instanceof ShadowRoot ? root.host.localName : 'page';
      const interrupts = region.matches('[role=alert], [aria-live=assertive]');
      if (words) (window.heard[speaker] ??= []).push(interrupts ? `! ${words}` : words);
    };
    // a region that comes with its words is not read, as screen readers have it: only what changes in one is
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

export const heard = (page: Page) => page.evaluate(() => window.heard);
