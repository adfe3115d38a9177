/**
 * An oracle that shares nothing with the domain: it replays what happened and asks, moment by moment, whether something would be
 * possible then. Slow, obvious, and the judge of what is shown.
 */
export interface NaiveLimit {
  readonly max: number;
  readonly within: number;
}

export interface NaivePolicy {
  readonly requests: readonly NaiveLimit[];
  readonly calls: readonly NaiveLimit[];
  readonly permissionLife: number;
  readonly requestLife: number;
  readonly windowLife: number;
  readonly streakWarnsAt: number;
  readonly streakRevokesAt: number;
  readonly inviteNeedsPermission: boolean;
}

/** What happened between a customer and a number. */
export type Happening =
  | 'request'
  | 'approve'
  | 'approve for good'
  | 'callback'
  | 'decline'
  | 'auto-revoke'
  | 'write'
  | 'unanswered'
  | 'connected out'
  | 'connected in';

export interface Past {
  readonly at: number;
  readonly what: Happening;
}

export interface Obstacle {
  readonly what: 'calls' | 'requests' | 'both';
  readonly until?: number;
}

export interface NaiveWorld {
  readonly policy: NaivePolicy;
  /** Ascending, no two at the same moment, all of it before now. */
  readonly past: readonly Past[];
  readonly pause?: Obstacle;
  /** What the backend forbids, for as long. */
  readonly forbids?: { readonly act: 'dial' | 'request' | 'invite'; readonly until?: number };
}

export interface Situation {
  readonly permission: 'temporary' | 'permanent' | 'requested' | 'none';
  readonly because: 'never-asked' | 'declined' | 'revoked' | 'auto-revoked' | 'expired' | 'lapsed';
  /** When permission or request end by themselves. */
  readonly until?: number;
  readonly missedInARow: number;
  readonly windowClosesAt: number;
}

/** Replays the past and lets time run to `t`. */
export function situation({ policy, past }: NaiveWorld, t: number): Situation {
  let allowed: 'no' | 'for a while' | 'for good' = 'no';
  let allowedUntil = 0;
  let asked: number | undefined;
  let because: Situation['because'] = 'never-asked';
  let missedInARow = 0;
  let windowClosesAt = 0;

  const run = (to: number) => {
    // of two that end in the same moment the permission is what is told
    const ends = [
      ...(asked === undefined ? [] : [{ at: asked + policy.requestLife, end: 'request' as const }]),
      ...(allowed === 'for a while' ? [{ at: allowedUntil, end: 'permission' as const }] : []),
    ].sort((a, b) => a.at - b.at);
    for (const { at, end } of ends) {
      if (at > to) continue;
      if (end === 'permission') [allowed, because] = ['no', 'expired'];
      else [asked, because] = [undefined, 'lapsed'];
    }
  };
  for (const { at, what } of past.filter((each) => each.at <= t)) {
    run(at);
    if (what === 'request') asked = at;
    if (what === 'approve' || what === 'approve for good' || what === 'callback') {
      allowed = what === 'approve for good' ? 'for good' : 'for a while';
      allowedUntil = at + policy.permissionLife;
      missedInARow = 0;
      if (what !== 'callback') asked = undefined;
    }
    if (what === 'decline') {
      because = allowed === 'no' ? 'declined' : 'revoked';
      [allowed, asked] = ['no', undefined];
    }
    if (what === 'auto-revoke') [allowed, because] = ['no', 'auto-revoked'];
    if (what === 'unanswered') missedInARow += 1;
    if (what === 'connected in' || what === 'connected out') missedInARow = 0;
    if (what === 'write' || what === 'connected in' || what === 'connected out') windowClosesAt = at + policy.windowLife;
  }
  run(t);
  const more = { because, missedInARow, windowClosesAt };
  if (allowed === 'for good') return { permission: 'permanent', ...more };
  if (allowed === 'for a while') return { permission: 'temporary', until: allowedUntil, ...more };
  return asked === undefined ? { permission: 'none', ...more } : { permission: 'requested', until: asked + policy.requestLife, ...more };
}

/** How much of one limit is used at `t`. */
export function used(what: 'requests' | 'calls', { within }: NaiveLimit, { past }: NaiveWorld, t: number): number {
  const counts = past.filter(({ at }) => at <= t && t < at + within);
  if (what === 'calls') return counts.filter((each) => each.what === 'connected out').length;
  const talked = past.filter((each) => each.what === 'connected in' || each.what === 'connected out').map(({ at }) => at);
  return counts.filter((each) => each.what === 'request' && !talked.some((at) => at > each.at)).length;
}

export type Obstruction = 'restricted' | 'backend' | 'no-permission' | 'already-permitted' | 'limit';

/** What stands in the way of an act at `t`, the weightiest first; undefined when nothing does. */
export function obstruction(act: 'call' | 'request' | 'invite', world: NaiveWorld, t: number): Obstruction | undefined {
  const { pause, forbids, policy } = world;
  const { permission } = situation(world, t);
  const isHeld = permission === 'temporary' || permission === 'permanent';
  const pausedFor = act === 'call' ? 'calls' : 'requests';
  if (act !== 'invite' && pause && (pause.what === 'both' || pause.what === pausedFor) && (pause.until === undefined || t < pause.until))
    return 'restricted';
  if (forbids?.act === (act === 'call' ? 'dial' : act) && (forbids.until === undefined || t < forbids.until)) return 'backend';
  if (act === 'invite') return policy.inviteNeedsPermission && !isHeld ? 'no-permission' : undefined;
  if (act === 'call' && !isHeld) return 'no-permission';
  if (act === 'request' && permission === 'permanent') return 'already-permitted';
  const what = act === 'call' ? 'calls' : 'requests';
  return policy[what].some((limit) => used(what, limit, world, t) >= limit.max) ? 'limit' : undefined;
}

/** The first moment from `now` on at which this is no longer in the way, looking at every moment at which anything could end. */
export function passesAt(act: 'call' | 'request' | 'invite', what: Obstruction, world: NaiveWorld, now: number): number | undefined {
  const { policy, past, pause, forbids } = world;
  const spans = [...policy.requests, ...policy.calls].map(({ within }) => within);
  const ends = past.flatMap(({ at }) => spans.map((span) => at + span));
  const moments = [...ends, pause?.until, forbids?.until].filter((at): at is number => at !== undefined && at > now).sort((a, b) => a - b);
  const stands = (t: number) => {
    if (what !== 'limit') return obstruction(act, world, t) === what;
    const counted = act === 'call' ? 'calls' : 'requests';
    return policy[counted].some((limit) => used(counted, limit, world, t) >= limit.max);
  };
  return moments.find((t) => !stands(t));
}
