import type { ReportedLimit } from '../../domain/line-facts.js';
import { defined } from './defined.js';
import type { LineRecord } from './line-record.js';
import type { PlatformAllowance } from './platform-limits.js';
import { tell } from './tell.js';
import type { World } from './world.js';

/** How much of an allowance is used. A use counts while `now < use + withinMs`; uses ascend. */
function reported({ max, withinMs }: PlatformAllowance, uses: readonly number[], now: number): ReportedLimit {
  const counted = uses.filter((use) => now < use + withinMs);
  const frees = counted[counted.length - max];
  return defined({ within: withinMs, max, used: counted.length, freesAt: frees === undefined ? undefined : frees + withinMs });
}

/** Requests and calls of a line, as the platform reports them. */
export function limitsOf(world: World, line: LineRecord): { request: readonly ReportedLimit[]; call: readonly ReportedLimit[] } {
  const now = world.time.now();
  const outgoing = line.connected.filter(({ direction }) => direction === 'outgoing').map(({ at }) => at);
  return {
    request: world.limits.requests.map((allowance) => reported(allowance, line.countedRequests, now)),
    call: world.limits.calls.map((allowance) => reported(allowance, outgoing, now)),
  };
}

/** When one more becomes possible; undefined while it is possible now. */
export function blockedUntil(limits: readonly ReportedLimit[]): number | undefined {
  const frees = limits.filter(({ used, max }) => used >= max).map(({ freesAt }) => freesAt ?? Infinity);
  return frees.length ? Math.max(...frees) : undefined;
}

export function tellLimits(world: World, line: LineRecord): void {
  if (world.settings.reportsLimits) tell(world, line, { kind: 'limits.changed', limits: limitsOf(world, line) });
}
