import { control } from '../../src/styles/control.js';
import { tokens } from '../../src/styles/tokens.js';

/** What each `--wa-calling-*` is while no host has set it, as the elements' own styles say it; by its name without the prefix. */
export const usualTokens: ReadonlyMap<string, string> = new Map(
  [...`${control.cssText}${tokens.cssText}`.matchAll(/--_[\w-]+:\s*var\(\s*--wa-calling-([\w-]+),\s*([\s\S]*?)\s*\);\n/g)].map(
    ([, name = '', usual = '']) => [name, usual.replaceAll(/\s+/g, ' ')],
  ),
);

/** A colour by day and by night. */
export type Pair = readonly [light: string, dark: string];

/** A colour as it comes: most have one for each scheme. */
export function usualPair(name: string): Pair {
  const [light = '#000000', dark = light] = usualTokens.get(name)?.match(/#[\da-f]{6}/gi) ?? [];
  return [light, dark];
}
