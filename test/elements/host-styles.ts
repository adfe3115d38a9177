import { shadowRootsIn } from './settled.js';

/** Styles of the page around the elements; `set` replaces them. */
export class HostStyles {
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    document.adoptedStyleSheets.push(this.#sheet);
  }

  set(css: string): void {
    this.#sheet.replaceSync(css);
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}

/** Every node in the shadow roots below. */
export const nodesIn = (shown: ParentNode): readonly HTMLElement[] =>
  [...shadowRootsIn(shown)]
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
    .filter(({ localName }) => localName !== 'style');

/** What of a look is no matter of the room that there is. */
const looks = [
  '-webkit-text-fill-color',
  'animation-duration',
  'animation-timing-function',
  'background-color',
  'background-image',
  'border-bottom-color',
  'border-bottom-width',
  'border-inline-start-width',
  'border-top-color',
  'border-top-left-radius',
  'border-top-width',
  'box-shadow',
  'box-sizing',
  'color',
  'column-gap',
  'display',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'margin-block-start',
  'max-block-size',
  'max-inline-size',
  'min-block-size',
  'min-inline-size',
  'outline-color',
  'overflow-wrap',
  'padding-block-start',
  'padding-inline-start',
  'row-gap',
  'text-align',
  'text-decoration-color',
  'text-indent',
  'text-transform',
  'transition-duration',
  'transition-timing-function',
  'white-space',
  'word-break',
  'word-spacing',
];

/** How a node looks, in words. */
export function lookOf(node: Element, pseudo?: string): readonly string[] {
  const style = getComputedStyle(node, pseudo);
  return looks.map((name) => `${name}: ${style.getPropertyValue(name)}`);
}
