import { nameWiring } from '../name-wiring.js';
import { isKnownToIntl } from './known-to-intl.js';

/** The zone, if this browser knows it; a mistaken name must not keep every moment from being written. */
export function knownZone(timeZone: string): string | undefined {
  if (!timeZone) return undefined;
  if (isKnownToIntl({ timeZone })) return timeZone;
  nameWiring((mistakes) => mistakes.nameUnknownZone(timeZone));
  return undefined;
}
