/**
 * The scenes of an element that differ by a colour, and by no word, icon or state for assistive technology. Those that differ by nothing have nothing to
 * tell. Runs in the page, so it stands alone.
 */
export async function toldByColourAlone(): Promise<readonly string[]> {
  const states = ['checked', 'current', 'disabled', 'expanded', 'invalid', 'pressed', 'selected'].map((state) => `aria-${state}`);

  function* shownIn(node: Node): Generator<Element | Text> {
    if (node instanceof Text) yield node;
    if (!(node instanceof Element)) return;
    const { display } = getComputedStyle(node);
    if (display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return;
    yield node;
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    for (const child of slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes) yield* shownIn(child);
  }
  const wordsOf = (node: Element | Text): string => {
    if (node instanceof Text) return node.data.trim();
    if (node instanceof SVGElement) return new XMLSerializer().serializeToString(node);
    const typed = node instanceof HTMLInputElement ? `${node.value} ${String(node.checked)}` : '';
    return `${node.localName} ${typed} ${states.map((state) => node.getAttribute(state)).join()}`;
  };
  const coloursOf = (node: Element | Text): string => {
    if (node instanceof Text) return '';
    const { color, backgroundColor, borderColor, boxShadow } = getComputedStyle(node);
    return [color, backgroundColor, borderColor, boxShadow].join();
  };

  const found: string[] = [];
  const known = new Map<string, { readonly scene: string; readonly colours: string }>();
  for (const figure of document.querySelectorAll<HTMLElement>('figure')) {
    const { tag, scene = '' } = figure.dataset;
    const modal = figure.querySelector('wa-permission-modal');
    if (modal) figure.querySelector<HTMLElement>(':scope > button')?.click();
    await modal?.updateComplete;
    const shown = [...shownIn(figure.querySelector('shown-desk') ?? figure)];
    modal?.close();
    const words = [tag, ...shown.map(wordsOf)].join('\n');
    const colours = shown.map(coloursOf).join('\n');
    const twin = known.get(words);
    if (twin && twin.colours !== colours) found.push(`${tag}: ${twin.scene} and ${scene}`);
    known.set(words, { scene, colours });
  }
  return found;
}
