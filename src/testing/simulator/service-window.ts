import type { LineRecord } from './line-record.js';
import { platformRefusals, Refused } from './refused.js';
import { tell } from './tell.js';
import type { World } from './world.js';

/** The customer-service window: opened or refreshed for its whole life. */
export function openWindow(world: World, line: LineRecord): void {
  const closesAt = world.time.now() + world.limits.windowLifeMs;
  if (line.windowClosesAt === closesAt) return;
  line.windowClosesAt = closesAt;
  tell(world, line, { kind: 'window.changed', window: { closesAt } });
}

export function closeWindow(world: World, line: LineRecord): void {
  line.windowClosesAt = undefined;
  tell(world, line, { kind: 'window.changed', window: {} });
}

export const isWindowOpen = (world: World, line: LineRecord): boolean =>
  line.windowClosesAt !== undefined && world.time.now() < line.windowClosesAt;

/** Free-form messages need an open window. */
export function needWindow(world: World, line: LineRecord): void {
  if (!isWindowOpen(world, line)) throw new Refused(platformRefusals.windowClosed);
}
