import { isSameLine, type Line } from '../domain/line.js';
import type { DeskParts } from './desk-parts.js';

/** Is this told of one customer, though it names what is known to be another's? Then it is nobody's to see. */
export function isOfOtherLine(
  { registry, warn }: Pick<DeskParts, 'registry' | 'warn'>,
  line: Line,
  conversation = '',
  call?: Line,
): boolean {
  const known = registry.known(conversation)?.line?.facts.line;
  const isOther = [known, call].some((other) => other && !isSameLine(other, line));
  if (isOther) warn({ name: 'other-line', where: 'line' });
  return isOther;
}
