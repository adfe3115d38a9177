import type { LineNews } from '../adapter.js';
import type { Activity, ActivityKind } from '../domain/activity.js';
import type { Actor } from '../domain/actor.js';
import { lineKey, type Line } from '../domain/line.js';
import type { Permission } from '../domain/permission.js';
import { day, type Instant } from '../domain/instant.js';
import type { Policy } from '../domain/policy.js';

const customer: Actor = { kind: 'customer' };
const platform: Actor = { kind: 'platform' };

/**
 * The activities that news of a line amount to, for backends that keep no log; a log's own record about the same fact replaces them.
 * An id names the fact (kind, line, moment; of a request that it was sent, the request), so that news of it in other words are the
 * same record, and so is an expiry that was derived before it was told.
 */
export function witnessed(news: LineNews, policy: Policy): readonly Activity[] {
  const { line } = news;
  if (news.kind === 'request.changed') {
    const { request } = news;
    const sent = {
      ...fact('request.sent', line, request.sentAt),
      id: `request.sent/${request.id}`,
      actor: request.by,
    };
    const answers = { approved: customer, declined: customer, expired: platform, replaced: request.by } as const;
    if (request.status === 'pending') return [sent];
    return [sent, { ...fact(`request.${request.status}`, line, request.at), actor: answers[request.status] }];
  }
  return news.kind === 'permission.changed' ? permissionChange(news.permission, line, policy) : [];
}

function permissionChange(permission: Permission, line: Line, policy: Policy): readonly Activity[] {
  const { at } = permission;
  if (permission.status === 'none') {
    switch (permission.because) {
      case 'revoked':
        return [{ ...fact('permission.revoked', line, at), actor: customer }];
      case 'auto-revoked':
        return [{ ...fact('permission.auto-revoked', line, at), missed: policy.streakRevokesAt, actor: platform }];
      case 'expired':
        return [{ ...fact('permission.expired', line, at), days: policy.permissionLife / day, actor: platform }];
      case 'never-asked':
      case 'declined':
      case 'lapsed':
      case undefined:
        return []; // told by the request, or by nobody
      default:
        return permission.because satisfies never;
    }
  }
  const how = permission.source && permission.source !== 'request' ? permission.source : permission.status;
  const until = permission.status === 'temporary' ? { until: permission.until } : {};
  return [{ ...fact('permission.granted', line, at), how, ...until, actor: customer }];
}

function fact<K extends ActivityKind>(kind: K, of: Line, at: Instant) {
  const line = lineKey(of);
  return { id: `${kind}/${line}/${at}`, kind, at, line, derived: true } as const;
}
