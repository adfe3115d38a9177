import type { Agent } from '../../domain/actor.js';
import type { PermissionRequest, RequestStatus } from '../../domain/permission.js';
import { tellLimits } from './allowances.js';
import { noteOnLine } from './backend-log.js';
import { defined } from './defined.js';
import type { LineRecord } from './line-record.js';
import type { OutreachForm } from '../../domain/outreach.js';
import { endPermission, grantPermission, holdsPermission } from './permission.js';
import { tell } from './tell.js';
import type { World } from './world.js';

/** A reply may come, and change, while the request lives. */
export const liveRequest = (world: World, { request }: LineRecord): PermissionRequest | undefined =>
  request && request.status !== 'replaced' && world.time.now() < (request.until ?? Infinity) ? request : undefined;

/** Sends a request whose rules were checked; a newer one replaces the older. `id` is its message's. */
export function placeRequest(world: World, line: LineRecord, sent: SentRequest): void {
  const now = world.time.now();
  if (liveRequest(world, line)?.status === 'pending') {
    become(world, line, 'replaced');
    noteOnLine(world, line, { kind: 'request.replaced', actor: { kind: 'platform' } });
  }
  const until = now + world.limits.requestLifeMs;
  const request: PermissionRequest = { id: sent.id, sentAt: now, by: sent.by, at: now, status: 'pending', until, text: sent.text };
  if (line.request) line.earlierRequests.push(line.request);
  line.request = request;
  line.requestedAt.push(now);
  line.countedRequests.push(now);
  tell(world, line, { kind: 'request.changed', request });
  noteOnLine(world, line, { kind: 'request.sent', form: sent.form, actor: sent.by, ...defined({ template: sent.template }) });
  tellLimits(world, line);
  world.time.at(until, () => lapse(world, line, sent.id));
}

export interface SentRequest {
  readonly id: string;
  readonly by: Agent;
  readonly text: string;
  readonly form: OutreachForm;
  readonly template: string | undefined;
}

/** The customer says yes: to a request that lives, or unasked from the business profile. */
export function approve(world: World, line: LineRecord, forGood: boolean): void {
  const request = liveRequest(world, line);
  if (!request) return grantPermission(world, line, 'profile', forGood);
  if (request.status !== 'approved') {
    become(world, line, 'approved');
    noteOnLine(world, line, { kind: 'request.approved', actor: { kind: 'customer' } });
  }
  grantPermission(world, line, 'request', forGood);
}

/** The customer says no: a held permission is taken back, else a living request is declined; otherwise nothing happens. */
export function refuse(world: World, line: LineRecord): void {
  if (holdsPermission(world, line)) {
    return endPermission(world, line, 'revoked', { kind: 'permission.revoked', actor: { kind: 'customer' } });
  }
  const request = liveRequest(world, line);
  if (!request || request.status === 'declined') return;
  become(world, line, 'declined');
  endPermission(world, line, 'declined');
  noteOnLine(world, line, { kind: 'request.declined', actor: { kind: 'customer' } });
}

/** The platform tells nobody; only the backend's own log may note it. */
function lapse(world: World, line: LineRecord, id: string): void {
  const { request } = line;
  if (request?.id !== id || request.status !== 'pending') return;
  const at = world.time.now();
  line.request = { ...request, status: 'expired', at };
  if (!holdsPermission(world, line)) line.permission = { status: 'none', at, because: 'lapsed' };
  if (world.settings.recordsExpiry) noteOnLine(world, line, { kind: 'request.expired', actor: { kind: 'platform' } });
  world.changed();
}

function become(world: World, line: LineRecord, status: RequestStatus): void {
  if (!line.request) return;
  line.request = { ...line.request, status, at: world.time.now() };
  tell(world, line, { kind: 'request.changed', request: line.request });
}
