import type { LineFacts, ReportedLimit } from '../../src/domain/line-facts.js';
import { unknownLine } from '../../src/domain/line-merge.js';
import type { Permission, PermissionRequest } from '../../src/domain/permission.js';
import { quietState } from '../elements/fake-desk.js';
import { used, type NaiveLimit, type NaiveWorld } from './naive-line.js';

/** When the platform last reported its counts, if it does. */
export interface Reporting {
  readonly at: number;
}

/** The same world as a backend tells of it: the newest permission and request, histories, and the platform's counts as of its last report. */
export function toldLine(world: NaiveWorld, reporting: Reporting | undefined): LineFacts {
  const { past, policy, pause, forbids } = world;
  let permission: Permission = { status: 'none', at: 0, because: 'never-asked' };
  let request: PermissionRequest | undefined;
  let streak = { at: 0, count: 0 };
  let opened: number | undefined;
  const by = { kind: 'agent', id: 'jonas', name: 'Jonas Weber' } as const;
  const holds = (at: number) => permission.status === 'permanent' || (permission.status === 'temporary' && at < permission.until);
  for (const { at, what } of past) {
    switch (what) {
      case 'request':
        request = { id: `r${at}`, sentAt: at, at, by, status: 'pending' };
        break;
      case 'approve':
      case 'approve for good':
      case 'callback': {
        const source = what === 'callback' ? 'callback' : 'request';
        permission =
          what === 'approve for good'
            ? { status: 'permanent', at, source }
            : { status: 'temporary', at, until: at + policy.permissionLife, source };
        if (request && what !== 'callback') request = { ...request, at, status: 'approved' };
        break;
      }
      case 'decline':
        if (request && at < request.sentAt + policy.requestLife) request = { ...request, at, status: 'declined' };
        permission = { status: 'none', at, because: holds(at) ? 'revoked' : 'declined' };
        break;
      case 'auto-revoke':
        permission = { status: 'none', at, because: 'auto-revoked' };
        break;
      case 'unanswered':
        streak = { at, count: streak.at < permission.at ? 1 : streak.count + 1 };
        break;
      case 'connected in':
      case 'connected out':
        streak = { at, count: 0 };
        opened = at;
        break;
      case 'write':
        opened = at;
        break;
      default:
        what satisfies never;
    }
  }
  const connected = past.flatMap(({ at, what }) =>
    what === 'connected in' || what === 'connected out'
      ? [{ id: `c${at}`, at, direction: what === 'connected in' ? ('incoming' as const) : ('outgoing' as const) }]
      : [],
  );
  return {
    ...unknownLine(quietState.line!),
    permission,
    streak,
    connected,
    requestedAt: past.filter(({ what }) => what === 'request').map(({ at }) => at),
    ...(request && { request }),
    ...(opened !== undefined && { window: { at: opened, closesAt: opened + policy.windowLife } }),
    ...(pause && { restriction: { at: 0, ...pause } }),
    ...(forbids && {
      may: {
        at: Infinity,
        [forbids.act]: { ok: false, because: 'calling-disabled', ...(forbids.until !== undefined && { until: forbids.until }) },
      },
    }),
    ...(reporting && {
      limits: { at: reporting.at, request: reports('requests', world, reporting.at), call: reports('calls', world, reporting.at) },
    }),
  };
}

function reports(what: 'requests' | 'calls', world: NaiveWorld, at: number): readonly ReportedLimit[] {
  const known = { ...world, past: world.past.filter((each) => each.at <= at) };
  return world.policy[what].map((limit) => {
    const count = used(what, limit, known, at);
    const freesAt = count >= limit.max ? freeing(what, limit, known, at) : undefined;
    return { ...limit, used: count, ...(freesAt !== undefined && { freesAt }) };
  });
}

const freeing = (what: 'requests' | 'calls', limit: NaiveLimit, world: NaiveWorld, at: number): number | undefined =>
  world.past.map((each) => each.at + limit.within).find((t) => t > at && used(what, limit, world, t) < limit.max);
