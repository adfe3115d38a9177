import type { Instant } from './instant.js';
import type { Signal, SignalKind, SignalOf } from './signal.js';
import { stableJson } from './stable-json.js';

/**
 * Signals as a set: each once, in one order (`at`, then value), whatever order they came in and however often. A repetition
 * differs at most in when it was heard; the earliest hearing is kept. What reads this set cannot depend on the delivery.
 */
export function signalSet(signals: readonly Signal[]): readonly Signal[] {
  const byValue = new Map<string, Signal>();
  for (const signal of signals) {
    const value = stableJson({ ...signal, heardAt: undefined });
    const same = byValue.get(value);
    byValue.set(value, same ? firstHeard(same, signal) : signal);
  }
  return [...byValue].sort(([a, first], [b, second]) => first.at - second.at || (a < b ? -1 : 1)).map(([, signal]) => signal);
}

/** The signals of one kind, in their order. */
export const signalsOf = <K extends SignalKind>(signals: readonly Signal[], kind: K): readonly SignalOf<K>[] =>
  signals.filter((signal): signal is SignalOf<K> => signal.kind === kind);

/** The earliest of some moments, of which any may be unknown. */
export function earliest(moments: readonly (Instant | undefined)[]): Instant | undefined {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length ? Math.min(...known) : undefined;
}

function firstHeard(a: Signal, b: Signal): Signal {
  return (heardAt(b) ?? Infinity) < (heardAt(a) ?? Infinity) ? b : a;
}

const heardAt = (signal: Signal): Instant | undefined => (signal.kind === 'incoming' ? signal.heardAt : undefined);
