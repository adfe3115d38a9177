import type { Messages } from '../../src/i18n/messages.js';
import { plain, type Phrase } from '../../src/i18n/phrase.js';
import { samples } from './samples/samples.js';

/** Every text of a locale by its place, said with everything that the samples try; empty where nothing is said. */
export function everySentence({ locale: _, direction: __, stop: ___, timeZone: ____, ...words }: Messages): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const say = (place: string, value: unknown, tried: unknown): void => {
    if (value === undefined || typeof value === 'string') return void said.set(place, value ?? '');
    if (Array.isArray(value)) return void said.set(place, plain(value as Phrase));
    if (typeof value === 'function')
      return (tried as readonly unknown[][]).forEach((about, index) => say(`${place}(${index})`, value(...about), undefined));
    for (const [name, inside] of Object.entries(value as object))
      say(place ? `${place}.${name}` : name, inside, (tried as Record<string, unknown> | undefined)?.[name]);
  };
  say('', words, samples);
  return said;
}
