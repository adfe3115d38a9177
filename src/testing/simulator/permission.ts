import type { Activity } from '../../domain/activity.js';
import { day } from '../../domain/instant.js';
import type { Permission, PermissionEnd, PermissionSource } from '../../domain/permission.js';
import { noteOnLine } from './backend-log.js';
import type { LineRecord } from './line-record.js';
import { tell } from './tell.js';
import type { World } from './world.js';

export const holdsPermission = (world: World, { permission }: LineRecord): boolean =>
  permission.status === 'permanent' || (permission.status === 'temporary' && world.time.now() < permission.until);

function become(world: World, line: LineRecord, permission: Permission): void {
  line.cancelExpiry?.();
  line.cancelExpiry = undefined;
  line.permission = permission;
  tell(world, line, { kind: 'permission.changed', permission });
}

/** The customer allows calls: for the usual life, or for good where the platform knows that. */
export function grantPermission(world: World, line: LineRecord, source: PermissionSource, forGood: boolean): void {
  const at = world.time.now();
  const permanent = forGood && world.limits.permanentPermission;
  const until = at + world.limits.permissionLifeMs;
  line.streak = 0;
  become(world, line, permanent ? { status: 'permanent', at, source } : { status: 'temporary', at, until, source });
  if (!permanent) line.cancelExpiry = world.time.at(until, () => expire(world, line));
  const how = source === 'request' ? (permanent ? 'permanent' : 'temporary') : source;
  noteOnLine(world, line, { kind: 'permission.granted', how, actor: { kind: 'customer' }, ...(permanent ? {} : { until }) });
}

/** The permission ends, and that is told. */
export function endPermission(world: World, line: LineRecord, because: PermissionEnd, note?: EndNote): void {
  become(world, line, { status: 'none', at: world.time.now(), because });
  if (note) noteOnLine(world, line, note);
}

type EndNote =
  | Pick<Extract<Activity, { kind: 'permission.revoked' }>, 'kind' | 'actor'>
  | Pick<Extract<Activity, { kind: 'permission.auto-revoked' }>, 'kind' | 'actor' | 'missed'>;

/** The platform announces no expiry; only the backend's own log may note it. */
function expire(world: World, line: LineRecord): void {
  line.permission = { status: 'none', at: world.time.now(), because: 'expired' };
  if (world.settings.recordsExpiry) {
    noteOnLine(world, line, { kind: 'permission.expired', days: world.limits.permissionLifeMs / day, actor: { kind: 'platform' } });
  }
  world.changed();
}

/** An outgoing call was not picked up: after enough of them in a row the platform ends the permission. */
export function countMissed(world: World, line: LineRecord): void {
  line.streak += 1;
  const missed = line.streak;
  if (missed < world.limits.revokeAfter || !holdsPermission(world, line)) return;
  endPermission(world, line, 'auto-revoked', { kind: 'permission.auto-revoked', missed, actor: { kind: 'platform' } });
}
