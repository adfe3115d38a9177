import { Directive, directive, type DirectiveResult } from 'lit/directive.js';

type Attributes = Readonly<Record<string, string | number>>;

/** An icon as lucide draws it: shapes on a grid of 24. */
export type IconNode = readonly (readonly [tag: string, attributes: Attributes])[];

/** Decoration beside words, so hidden from assistive technology. The stroke is 1.5 on the pictures' grid of 20. */
const frame: Attributes = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.8,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': 'true',
};

function drawn<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes): SVGElementTagNameMap[K] {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
  return shape;
}

interface Looks {
  readonly part?: string;
  readonly little?: boolean;
}

const drawings = new WeakMap<IconNode, SVGSVGElement>();

function drawingOf(node: IconNode): SVGSVGElement {
  const known = drawings.get(node);
  if (known) return known;
  const drawing = drawn('svg', frame);
  drawing.append(...node.map(([tag, attributes]) => drawn(tag as keyof SVGElementTagNameMap, attributes)));
  drawings.set(node, drawing);
  return drawing;
}

/** A copy of the drawing, for as long as it is the same icon: a template for each shape costs a feed more than its rows. */
class Icon extends Directive {
  #node: IconNode | undefined;
  #shown: SVGSVGElement | undefined;

  override render(node: IconNode, { part, little = false }: Looks = {}): SVGSVGElement {
    if (!this.#shown || this.#node !== node) this.#shown = drawingOf(node).cloneNode(true) as SVGSVGElement;
    this.#node = node;
    this.#shown.setAttribute('class', little ? 'icon little' : 'icon');
    if (part) this.#shown.setAttribute('part', part);
    return this.#shown;
  }
}

export const icon: (node: IconNode, looks?: Looks) => DirectiveResult = directive(Icon);
