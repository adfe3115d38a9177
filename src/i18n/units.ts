import { day, hour, minute, type Duration } from '../domain/instant.js';
import type { TimeUnit } from './format.js';

type InUnits = (count: number, unit: TimeUnit) => string;

/** "3 days", as a language writes it. */
export function unitsIn(locale: string, unitDisplay: 'long' | 'short'): InUnits {
  const formats = new Map<TimeUnit, Intl.NumberFormat>();
  return (count, unit) => {
    const format = formats.get(unit) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
    formats.set(unit, format);
    return format.format(count);
  };
}

/** "6 minutes ago", as a language writes it. */
export function agoIn(locale: string): InUnits {
  const format = new Intl.RelativeTimeFormat(locale);
  return (count, unit) => format.format(-count, unit);
}

/** A length that stands as a whole in one unit: 7 days, 1 hour, 90 minutes. */
export function lastingIn(locale: string): (length: Duration) => string {
  const inUnits = unitsIn(locale, 'long');
  return (length) => {
    if (length >= day && length % day === 0) return inUnits(length / day, 'day');
    return length >= hour && length % hour === 0 ? inUnits(length / hour, 'hour') : inUnits(Math.round(length / minute), 'minute');
  };
}
