import type { ShortcutAct, Shortcuts } from '../calling/context.js';
import { isApple } from './keys-as-written.js';

/** One combination of keys. */
export interface Keys {
  readonly modifiers: ReadonlySet<Modifier>;
  /** As `KeyboardEvent.key` has it: `F9`, `Enter`; a letter or digit in capitals. */
  readonly key: string;
}

type Modifier = 'Control' | 'Alt' | 'Shift' | 'Meta';
const modifiers: readonly Modifier[] = ['Control', 'Alt', 'Shift', 'Meta'];

/** In what order the acts are looked for. */
export const shortcutActs: readonly ShortcutAct[] = ['answer', 'decline', 'mute', 'hangUp'];

const functionKey = /^F([1-9]|1\d|2[0-4])$/;
/** With these, browsers close the tab, the window or themselves, and open others; pages never hear of it. */
const browsersOwn = ['N', 'Q', 'T', 'W'];

/**
 * Reads a description like `Alt+A`, `F9` or `Mod+Shift+9`, where `Mod` is the key that shortcuts are made with on this platform. Undefined where it is none, or one that may not be taken: a letter or digit with no
 * Alt, Control or Meta is what people type and what screen readers move by, Control with Alt writes characters (AltGr) and is VoiceOver's.
 */
export function readKeys(description: unknown): Keys | undefined {
  if (typeof description !== 'string') return undefined;
  const parts = description.split('+').map((part) => part.trim());
  const key = parts.pop() ?? '';
  const named = parts.map((part) => (part === 'Mod' ? (isApple() ? 'Meta' : 'Control') : modifiers.find((modifier) => modifier === part)));
  if (named.includes(undefined)) return undefined;
  const held = new Set(named as Modifier[]);
  if (functionKey.test(key)) return held.has('Alt') && key === 'F4' ? undefined : { modifiers: held, key };
  const commands = held.has('Control') || held.has('Meta');
  if (!/^[a-z\d]$/i.test(key) || (!commands && !held.has('Alt')) || (held.has('Control') && held.has('Alt'))) return undefined;
  const upper = key.toUpperCase();
  return commands && browsersOwn.includes(upper) ? undefined : { modifiers: held, key: upper };
}

/** As `aria-keyshortcuts` has it. */
export const keysInWords = ({ modifiers: held, key }: Keys): string => [...modifiers.filter((each) => held.has(each)), key].join('+');

/** What of a host's wishes is taken, in the words of `aria-keyshortcuts`, and which acts are not: what cannot be read, and what another act has already. */
export function readShortcuts(wishes: Shortcuts): { readonly taken: Shortcuts; readonly refused: readonly ShortcutAct[] } {
  const taken: Partial<Record<ShortcutAct, string>> = {};
  const refused: ShortcutAct[] = [];
  for (const act of shortcutActs) {
    const wish = wishes[act];
    if (!wish) continue;
    const keys = readKeys(wish);
    const words = keys && keysInWords(keys);
    if (words !== undefined && !Object.values(taken).includes(words)) taken[act] = words;
    else refused.push(act);
  }
  return { taken, refused };
}

/**
 * Were these keys pressed? A letter is the one on the agent's keyboard; where that has none, because it is of another script or Alt makes it a
 * sign, it is the one in that place on a keyboard that has.
 */
export function arePressed({ modifiers: held, key }: Keys, event: KeyboardEvent): boolean {
  const pressed = { Control: event.ctrlKey, Alt: event.altKey, Shift: event.shiftKey, Meta: event.metaKey };
  if (modifiers.some((modifier) => pressed[modifier] !== held.has(modifier)) || event.getModifierState('AltGraph')) return false;
  if (functionKey.test(key)) return event.key === key;
  return /^[a-z\d]$/i.test(event.key) ? event.key.toUpperCase() === key : event.code === `Key${key}` || event.code === `Digit${key}`;
}

/** Somebody writes there: keys are letters, except those that never are. */
export const isWriting = (event: KeyboardEvent, { key }: Keys): boolean =>
  event.isComposing ||
  (!functionKey.test(key) && event.composedPath().some((place) => place instanceof HTMLElement && takesLetters(place)));

const takesLetters = (place: HTMLElement) =>
  place.isContentEditable ||
  place.matches('textarea, select, [role=textbox], [role=searchbox], [role=combobox]') ||
  (place instanceof HTMLInputElement && !/^(button|checkbox|color|file|image|radio|range|reset|submit)$/.test(place.type));
