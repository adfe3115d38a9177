import { noChange } from 'lit';
import { directive, type DirectiveResult } from 'lit/directive.js';
import { Filling } from './filling.js';

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

/** An icon ready to be copied, by its looks. One that is lines only is one path, so that in its place another can be drawn. */
interface Drawing {
  readonly svg: SVGSVGElement;
  readonly line: string | undefined;
  readonly dressed: Map<string, SVGSVGElement>;
}

const drawings = new WeakMap<IconNode, Drawing>();

/** All lines as one; each begins at the corner again, since a small "m" would go on from where the last one ended. */
const lineOf = (node: IconNode): string | undefined =>
  node.every(([tag, { d, ...others }]) => tag === 'path' && d && Object.keys(others).length === 0)
    ? node.map(([, { d }]) => `M0 0${d}`).join('')
    : undefined;

function drawingOf(node: IconNode): Drawing {
  const known = drawings.get(node);
  if (known) return known;
  const line = lineOf(node);
  const svg = drawn('svg', frame);
  const shapes: IconNode = line === undefined ? node : [['path', { d: line }]];
  svg.append(...shapes.map(([tag, attributes]) => drawn(tag as keyof SVGElementTagNameMap, attributes)));
  const drawing = { svg, line, dressed: new Map<string, SVGSVGElement>() };
  drawings.set(node, drawing);
  return drawing;
}

/** A copy of the drawing, redrawn where another icon takes its place: a template for each shape costs a feed more than its rows. */
class Icon extends Filling<[IconNode, Looks?]> {
  #node: IconNode | undefined;
  #shown: SVGSVGElement | undefined;

  override render(node: IconNode, looks: Looks = {}): Node | typeof noChange {
    const before = this.#node;
    this.#node = node;
    if (node === before || (before && this.#redraws(before, node))) return noChange;
    return (this.#shown = copyOf(node, looks));
  }

  #redraws(before: IconNode, node: IconNode): boolean {
    const { line } = drawingOf(node);
    if (line === undefined || drawingOf(before).line === undefined) return false;
    this.#shown?.firstElementChild?.setAttribute('d', line);
    return true;
  }
}

const copied = (svg: SVGSVGElement) => svg.cloneNode(true) as SVGSVGElement;

function copyOf(node: IconNode, { part = '', little = false }: Looks): SVGSVGElement {
  const { svg, dressed } = drawingOf(node);
  const looks = little ? 'icon little' : 'icon';
  const key = `${looks}/${part}`;
  const ready = dressed.get(key) ?? copied(svg);
  if (!dressed.has(key)) {
    dressed.set(key, ready);
    ready.setAttribute('class', looks);
    if (part) ready.setAttribute('part', part);
  }
  return copied(ready);
}

export const icon: (node: IconNode, looks?: Looks) => DirectiveResult = directive(Icon);
