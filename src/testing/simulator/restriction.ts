import { defined } from './defined.js';
import { platformRefusals, Refused } from './refused.js';
import { tell } from './tell.js';
import type { World } from './world.js';
import type { Restriction } from '../../domain/line-facts.js';

export type Restricted = Restriction['what'];

/** The platform pauses the business number, or lifts that; told on every line. */
export function restrict(world: World, what: Restricted, until: number | undefined): void {
  const restriction = defined({ what, until });
  world.restriction = { ...restriction, at: world.time.now() };
  for (const line of world.lines.values()) tell(world, line, { kind: 'restriction.changed', restriction });
}

export function activeRestriction({ restriction, time }: World): Restriction | undefined {
  const active = restriction && restriction.what !== 'none' && time.now() < (restriction.until ?? Infinity);
  return active ? restriction : undefined;
}

export function needUnrestricted(world: World, act: 'calls' | 'requests'): void {
  const active = activeRestriction(world);
  if (!active || (active.what !== act && active.what !== 'both')) return;
  throw new Refused({ ...platformRefusals.restricted, ...defined({ until: active.until }) });
}
