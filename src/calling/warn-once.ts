import type { Warning } from '../boundary/warning.js';

/** Names each kind of trouble with a backend's shapes once on the console: its place, never a value. */
export function warnOnce(): (warning: Warning) => void {
  const named = new Set<string>();
  return ({ name, where }) => {
    const key = `${name} ${where.replace(/\d+/g, 'n')}`;
    if (named.has(key)) return;
    named.add(key);
    console.warn(`[wa-calling] ${name} at ${where || 'the top'}: left out, the rest was applied.`);
  };
}
