import { html, nothing, svg } from 'lit';

type Attributes = Readonly<Record<string, string | number>>;

/** An icon as lucide draws it: shapes on a grid of 24. */
export type IconNode = readonly (readonly [tag: string, attributes: Attributes])[];

const shapes: Readonly<Record<string, (a: Attributes) => unknown>> = {
  path: (a) => svg`<path d=${a.d} transform=${a.transform ?? nothing} />`,
  circle: (a) => svg`<circle cx=${a.cx} cy=${a.cy} r=${a.r} />`,
  line: (a) => svg`<line x1=${a.x1} y1=${a.y1} x2=${a.x2} y2=${a.y2} />`,
  polyline: (a) => svg`<polyline points=${a.points} />`,
  rect: (a) => svg`<rect x=${a.x} y=${a.y} width=${a.width} height=${a.height} rx=${a.rx ?? nothing} />`,
};

/** Decoration beside words, so hidden from assistive technology. The stroke is 1.5 on the pictures' grid of 20. */
export const icon = (node: IconNode, { part, little }: { part?: string; little?: boolean } = {}) =>
  html`<svg
    class=${little ? 'icon little' : 'icon'}
    part=${part ?? nothing}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${node.map(([tag, attributes]) => shapes[tag]?.(attributes))}
  </svg>`;
