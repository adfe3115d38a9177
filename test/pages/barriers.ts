import type axe from 'axe-core';

/** What a look at the gallery found, and at how much it looked. */
export interface Look {
  readonly elements: number;
  readonly states: number;
  readonly popovers: number;
  readonly barriers: readonly string[];
}

/**
 * What keeps somebody from using a scene: what axe finds, targets of less than 24 px, and what moves although it must not; in every popover
 * too. Of the dialogs, or of all else. Runs in the page, so it stands alone.
 */
export async function lookForBarriers(dialogs: boolean): Promise<Look> {
  const { axe } = window;
  const least = 24; // px, WCAG 2.5.8
  const forced = matchMedia('(forced-colors: active)').matches;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

  function* elementsIn(node: ParentNode): Generator<HTMLElement> {
    for (const element of node.querySelectorAll<HTMLElement>('*')) {
      yield element;
      if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    }
  }
  const figureOf = (element: Element): HTMLElement | null => {
    const figure = element.closest<HTMLElement>('figure');
    const root = element.getRootNode();
    return figure ?? (root instanceof ShadowRoot ? figureOf(root.host) : null);
  };
  const told = (element: Element, what: string) => {
    const { tag, scene } = figureOf(element)?.dataset ?? {};
    const words = (element.ariaLabel ?? element.textContent).trim().replaceAll(/\s+/g, ' ');
    return `${tag}, ${scene}: ${what} <${element.localName}> ${words.slice(0, 60)}`;
  };

  /** A forced text colour is drawn by the browser, and axe reads the one that it stands for: it judges only what opted out. */
  const isDrawnByBrowser = (rule: string, element: Element) =>
    forced && rule === 'color-contrast' && getComputedStyle(element).forcedColorAdjust === 'auto';
  async function byAxe(places: readonly HTMLElement[]): Promise<readonly string[]> {
    const { violations } = await axe.run(
      { include: [...places] },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // the gallery repeats its elements, a page does not
        rules: { 'target-size': { enabled: true }, 'landmark-unique': { enabled: false } },
        resultTypes: ['violations'],
        elementRef: true,
      },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.flatMap(({ element }) => (element && !isDrawnByBrowser(id, element) ? [told(element, id)] : [])),
    );
  }

  const pressed = 'button, a[href], input, select, textarea, summary, [role=button], [role=option], [role=tab], [role^=menuitem]';
  /** Where a press counts: its label too, and not a link in the middle of a sentence. */
  function isSmall(element: HTMLElement): boolean {
    if (!element.matches(pressed) || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (getComputedStyle(element).clipPath !== 'none' || getComputedStyle(element).display === 'inline') return false;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return [element, ...labels].every((target) => {
      const { width, height } = target.getBoundingClientRect();
      return Math.min(width, height) < least - 0.1;
    });
  }
  const moves = (element: HTMLElement) =>
    still && element.getAnimations().some((each) => each.playState === 'running' && Number(each.effect?.getComputedTiming().duration) > 1);

  async function barriersIn(places: readonly HTMLElement[]): Promise<readonly string[]> {
    const elements = places.flatMap((place) => [...elementsIn(place)]);
    return [
      ...(await byAxe(places)),
      ...elements.filter(isSmall).map((element) => told(element, 'too small')),
      ...elements.filter(moves).map((element) => told(element, 'moves')),
    ];
  }

  /** Opens all at once, each on ground of its own, where nothing covers it. */
  function openPopovers(places: readonly HTMLElement[]): readonly HTMLElement[] {
    const popovers = places
      .flatMap((place) => [...elementsIn(place)])
      .filter((each) => each.popover !== null && each.textContent.trim() !== '');
    let below = document.documentElement.scrollHeight;
    for (const popover of popovers) {
      popover.popover = 'manual';
      popover.showPopover();
      popover.style.cssText = `position: absolute; inset: ${below}px auto auto 0`;
      below += popover.offsetHeight + 2 * least;
    }
    return popovers;
  }
  async function openDialog(figure: HTMLElement): Promise<void> {
    const modal = figure.querySelector('wa-permission-modal');
    figure.querySelector<HTMLElement>(':scope > button')?.click();
    await modal?.updateComplete;
    await modal?.shadowRoot?.querySelector('wa-template-picker')?.updateComplete;
  }

  const figures = [...document.querySelectorAll<HTMLElement>('figure')].filter(
    (figure) => dialogs === (figure.dataset['tag'] === 'wa-permission-modal'),
  );
  const barriers: string[] = [];
  let popovers: readonly HTMLElement[] = [];
  if (dialogs) {
    // each covers the page: one after the other
    for (const figure of figures) {
      await openDialog(figure);
      barriers.push(...(await barriersIn([figure])));
      figure.querySelector('wa-permission-modal')?.close();
    }
  } else {
    barriers.push(...(await barriersIn(figures)));
    popovers = openPopovers(figures);
    barriers.push(...(await barriersIn(popovers)));
  }
  const elements = new Set(figures.map(({ dataset }) => dataset['tag'])).size;
  return { elements, states: figures.length, popovers: popovers.length, barriers };
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
