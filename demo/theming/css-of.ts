import { densities, fonts, type Choices, type Role } from './choices.js';
import { wordsOn } from './contrast.js';
import { usualPair, type Pair } from './usual-tokens.js';

/** What is set together with a colour: words that can be read on it, its hover, its quiet ground. */
const followers: Readonly<Record<Role, (colour: string, index: 0 | 1) => Readonly<Record<string, string>>>> = {
  accent: (colour) => ({ accent: colour, 'on-accent': wordsOn(colour) }),
  call: (colour, index) => ({
    call: colour,
    'call-hover': mix(colour, ['black', 'white'][index], 85),
    'on-call': wordsOn(colour),
    'call-text': mix(colour, ['black', 'white'][index], 85),
    'call-soft': `color-mix(in oklab, ${colour} 13%, var(--wa-calling-surface, ${usualPair('surface')[index]}))`,
  }),
  surface: (colour, index) => ({
    surface: colour,
    raised: index === 0 ? colour : mix(colour, 'white', 96),
    sunken: mix(colour, 'black', index === 0 ? 97 : 80),
    fill: mix(colour, ['black', 'white'][index], index === 0 ? 94 : 90),
    'fill-hover': mix(colour, ['black', 'white'][index], index === 0 ? 90 : 85),
    border: mix(colour, ['black', 'white'][index], index === 0 ? 90 : 88),
  }),
  text: (colour, index) => ({ text: colour, 'text-muted': mix(colour, ['white', 'black'][index], 72) }),
};

const mix = (colour: string, other: string | undefined, share: number) => `color-mix(in oklab, ${colour} ${share}%, ${other})`;

/** One `light-dark()` for each role: a theme of both schemes at once. */
function coloursOf(role: Role, [light, dark]: Pair): readonly (readonly [string, string])[] {
  const [usualLight, usualDark] = usualPair(role);
  if (light === usualLight && dark === usualDark) return [];
  const [byDay, byNight] = [followers[role](light, 0), followers[role](dark, 1)];
  return Object.entries(byDay).map(([name, value]) => [name, value === byNight[name] ? value : `light-dark(${value}, ${byNight[name]})`]);
}

/** What of the look differs from how the elements come: names without the prefix, and values. */
export function declarationsOf({ colours, corners, font, density }: Choices): readonly (readonly [string, string])[] {
  const rem = (px: number) => `${Number((px / 16).toFixed(4))}rem`;
  return [
    ...(Object.entries(colours) as [Role, Pair][]).flatMap(([role, pair]) => coloursOf(role, pair)),
    ...(corners === 8
      ? []
      : ([
          ['radius-s', rem(corners * 0.75)],
          ['radius-m', rem(corners)],
          ['radius-l', rem(corners * 1.5)],
        ] as const)),
    ...(fonts[font] ? ([['font', fonts[font]]] as const) : []),
    ...Object.entries(densities[density]).map(([name, size]) => [name, `${size}rem`] as const),
  ];
}

/** A rule that a host can paste. */
export function cssOf(selector: string, choices: Choices): string {
  const declarations = declarationsOf(choices).map(([name, value]) => `  --wa-calling-${name}: ${value};\n`);
  return `${selector} {\n${declarations.join('') || '  /* the elements as they come: nothing to set */\n'}}`;
}
