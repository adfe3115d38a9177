import { usualPair, type Pair } from './usual-tokens.js';

/** The roles that carry a look; the other colours follow from these, or stay. */
export const roles = { accent: 'Brand', call: 'Calls', surface: 'Surface', text: 'Words' } as const;
export type Role = keyof typeof roles;

export const fonts = {
  'As it comes': '',
  Humanist: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, sans-serif",
  Serif: "'Iowan Old Style', Charter, Georgia, serif",
  Monospaced: "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace",
} as const;

/** Sizes that belong together, in rem: `usual` is how the elements come. */
export const densities = {
  compact: { 'font-size': 0.8125, control: 1.875, 'control-small': 1.5, 'space-3': 0.5, 'space-4': 0.75 },
  usual: {},
  touch: { 'font-size': 1, control: 2.75, 'control-small': 2.25 },
} as const satisfies Record<string, Readonly<Record<string, number>>>;

export interface Choices {
  readonly colours: Readonly<Record<Role, Pair>>;
  /** Of a button, px; cards are rounder, keys less. */
  readonly corners: number;
  readonly font: keyof typeof fonts;
  readonly density: keyof typeof densities;
}

const asItComes: Choices = {
  colours: { accent: usualPair('accent'), call: usualPair('call'), surface: usualPair('surface'), text: usualPair('text') },
  corners: 8,
  font: 'As it comes',
  density: 'usual',
};

const look = (colours: Partial<Choices['colours']>, more: Partial<Choices> = {}): Choices => ({
  ...asItComes,
  ...more,
  colours: { ...asItComes.colours, ...colours },
});

export const presets = {
  'As it comes': asItComes,
  Lagoon: look({ accent: ['#0b5cad', '#8cc4ff'], surface: ['#fbfdff', '#111a24'], text: ['#10243a', '#e6f0fa'] }, { corners: 12 }),
  Plum: look({ accent: ['#6b2fa0', '#d3b2ff'], call: ['#0f6f63', '#45c8b4'], surface: ['#fffdff', '#1c1622'] }, { corners: 16 }),
  Ember: look(
    { accent: ['#a8380f', '#ffb089'], surface: ['#fffcf8', '#1f1813'], text: ['#2b1a10', '#f6ece4'] },
    { font: 'Serif', corners: 4 },
  ),
  Terminal: look(
    { accent: ['#1f2a1f', '#b8f5c0'], call: ['#17692f', '#5be37d'], surface: ['#ffffff', '#0b0f0b'] },
    { font: 'Monospaced', corners: 0, density: 'compact' },
  ),
} as const satisfies Record<string, Choices>;
