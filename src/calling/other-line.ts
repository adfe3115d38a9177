import { lineKey, type Line } from '../domain/line.js';
import type { DeskParts } from './desk-parts.js';

/** Is this told of one customer, though it names what is known to be another's? Then it is nobody's to see. */
export function isOfOtherLine(
  { registry, warn }: Pick<DeskParts, 'registry' | 'warn'>,
  line: Line,
  conversation = '',
  call?: Line,
): boolean {
  const told = lineKey(line);
  const known = registry.known(conversation)?.line?.facts.line;
  const isOther = (known && lineKey(known) !== told) || (call && lineKey(call) !== told);
  if (isOther) warn({ name: 'other-line', where: 'line' });
  return Boolean(isOther);
}
