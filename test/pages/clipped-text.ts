/**
 * What of the words cannot be read whole: cut by an edge, drawn beyond a box that they stand in, or wider than the field that shows them;
 * in every popover too. `preview` finds what is meant to be cut. Runs in the page, so it stands alone.
 */
export function clippedText({ within, preview }: { within: string; preview: string }): readonly string[] {
  const slack = 1; // px: widths are rounded

  function* elementsIn(node: ParentNode): Generator<HTMLElement> {
    for (const element of node.querySelectorAll<HTMLElement>('*')) {
      yield element;
      if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    }
  }
  const parentOf = (element: Element): HTMLElement | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? (root.host as HTMLElement) : null);
  };
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

  const nowhere = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  const known = new Map<HTMLElement, typeof nowhere | undefined>();
  /** The edges that the words in a box must not cross, up to the nearest that scrolls or floats; none where they are for ears alone. */
  function edgesOf(box: HTMLElement | null): typeof nowhere | undefined {
    if (!box) return nowhere;
    if (!known.has(box)) known.set(box, edgesFrom(box));
    return known.get(box);
  }
  function edgesFrom(box: HTMLElement) {
    const { clipPath, display, overflowX, overflowY, position } = getComputedStyle(box);
    if (clipPath !== 'none') return undefined;
    if (overflowX === 'auto' || overflowX === 'scroll') return nowhere;
    const around = position === 'fixed' || box.matches(within) ? nowhere : edgesOf(parentOf(box));
    if (!around || display === 'inline' || display === 'contents') return around;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    return {
      left: Math.max(around.left, left),
      right: Math.min(around.right, right),
      top: cuts(overflowY) ? Math.max(around.top, top) : around.top,
      bottom: cuts(overflowY) ? Math.min(around.bottom, bottom) : around.bottom,
    };
  }
  /** Word by word: the space at which a line breaks may hang over its edge. */
  function* boxesOfWords(element: Element): Generator<DOMRect> {
    const range = document.createRange();
    for (const node of element.childNodes) {
      if (!(node instanceof Text)) continue;
      for (const { 0: word, index } of node.data.matchAll(/\S+/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        yield* range.getClientRects();
      }
    }
  }
  function crossesAnEdge(element: HTMLElement): boolean {
    const boxes = [...boxesOfWords(element)].filter(({ width }) => width > 0);
    const edges = boxes.length > 0 ? edgesOf(element) : undefined;
    if (!edges) return false;
    return boxes.some(
      ({ left, right, top, bottom, height }) =>
        left < edges.left - slack ||
        right > edges.right + slack ||
        // glyphs of tall scripts have boxes higher than their lines
        top + height / 4 < edges.top ||
        bottom - height / 4 > edges.bottom,
    );
  }
  function isCut(element: HTMLElement): boolean {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (clipPath !== 'none' || element.textContent.trim() === '') return false;
    return (
      (cuts(overflowX) && element.scrollWidth > element.clientWidth + slack) ||
      (cuts(overflowY) && element.scrollHeight > element.clientHeight + slack)
    );
  }
  /** What a field shows has no box of its own: it is measured. */
  function isTooWide(field: HTMLElement): boolean {
    const words =
      field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field instanceof HTMLInputElement ? field.placeholder : '';
    const pen = document.createElement('canvas').getContext('2d');
    if (!words || !pen) return false;
    const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
    pen.font = font;
    return pen.measureText(words).width > field.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) + slack;
  }

  const isShown = (element: HTMLElement) => element.getClientRects().length > 0 && !element.closest(preview);
  const clippedIn = (place: HTMLElement) => {
    known.clear();
    return [...elementsIn(place)].filter((element) => isShown(element) && (isCut(element) || isTooWide(element) || crossesAnEdge(element)));
  };

  return [...document.querySelectorAll<HTMLElement>(within)].flatMap((place) => {
    const found = clippedIn(place);
    for (const popover of elementsIn(place)) {
      if (popover.popover === null || popover.textContent.trim() === '' || !popover.isConnected) continue;
      popover.showPopover();
      found.push(...clippedIn(popover));
      popover.hidePopover();
    }
    return found.map((element) => {
      const words = (element.textContent || element.localName).trim().replaceAll(/\s+/g, ' ');
      return `${place.dataset['tag']}, ${place.dataset['scene']}: ${words.slice(0, 80)}`;
    });
  });
}
