import { day, hour, minute, second, type Duration } from '../../domain/instant.js';

const pattern = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
const units: readonly Duration[] = [7 * day, day, hour, minute, second];

/** A length of time in ISO 8601, such as `PT24H` or `P7D`; months and years have no length. Undefined for anything else, and for none. */
export function isoDuration(text: string): Duration | undefined {
  const parts = pattern.exec(text.trim())?.slice(1);
  const length = parts?.reduce((sum, part, index) => sum + Number(part ?? 0) * (units[index] ?? 0), 0);
  return length || undefined;
}
