import type { Calling } from '../calling/calling.js';
import type { Shortcuts } from '../calling/context.js';
import { actByKey } from './shortcut-acts.js';
import { arePressed, isWriting, readKeys, readShortcuts, shortcutActs } from './shortcut-keys.js';

/** What was said on the console: a host may set the same ones again and again. */
const said = new Set<string>();

/**
 * Hears the host's shortcuts on this page, until it calls what is returned; `taken` are those that it hears. Frames inside of it have keys of their
 * own. What cannot be taken is named once on the console.
 */
export function hearShortcuts(wishes: Shortcuts, calling: () => Calling | undefined) {
  const { taken, refused } = readShortcuts(wishes);
  if (refused.length > 0) warn(refused.join(', '));
  const heard = shortcutActs.flatMap((act) => {
    const keys = readKeys(taken[act]);
    return keys ? [{ act, keys }] : [];
  });
  const press = (event: KeyboardEvent) => {
    const found = event.defaultPrevented ? undefined : heard.find(({ keys }) => arePressed(keys, event) && !isWriting(event, keys));
    const desk = calling();
    if (!found || !desk) return;
    // a key that is held down acts once, and does nothing else either
    if (event.repeat || actByKey(found.act, desk)) event.preventDefault();
  };
  document.addEventListener('keydown', press);
  return { taken, stop: () => document.removeEventListener('keydown', press) };
}

function warn(acts: string): void {
  if (said.has(acts)) return;
  said.add(acts);
  console.warn(
    `[wa-calling] No shortcut for ${acts}: it takes an F key, or a letter or digit with Alt, or with Control or Meta (Mod), that neither browsers nor ` +
      'screen readers need, and each once. See the property shortcuts.',
  );
}
