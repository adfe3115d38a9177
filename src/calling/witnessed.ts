import type { LineNews } from '../adapter.js';
import type { Activity } from '../domain/activity.js';
import type { Actor } from '../domain/actor.js';
import { lineKey } from '../domain/line.js';
import type { Permission } from '../domain/permission.js';
import { day } from '../domain/instant.js';
import type { Policy } from '../domain/policy.js';

const customer: Actor = { kind: 'customer' };
const platform: Actor = { kind: 'platform' };

/** The activities that news of a line amount to, for backends that keep no log; a log's own record about the same fact replaces them. */
export function witnessed(news: LineNews, policy: Policy): readonly Activity[] {
  const shared = (at: number) => ({ id: `${news.kind}/${news.id}`, at, line: lineKey(news.line), derived: true as const });
  if (news.kind === 'request.changed') {
    const { request } = news;
    const sent = {
      ...shared(request.sentAt),
      id: `request.sent/${request.id}`,
      kind: 'request.sent',
      actor: request.by,
    } as const;
    const answers = { approved: customer, declined: customer, expired: platform, replaced: request.by } as const;
    if (request.status === 'pending') return [sent];
    return [sent, { ...shared(request.at), kind: `request.${request.status}`, actor: answers[request.status] }];
  }
  return news.kind === 'permission.changed' ? permissionChange(news.permission, shared(news.permission.at), policy) : [];
}

function permissionChange(
  permission: Permission,
  shared: Pick<Activity, 'id' | 'at' | 'line' | 'derived'>,
  policy: Policy,
): readonly Activity[] {
  if (permission.status === 'none') {
    switch (permission.because) {
      case 'revoked':
        return [{ ...shared, kind: 'permission.revoked', actor: customer }];
      case 'auto-revoked':
        return [{ ...shared, kind: 'permission.auto-revoked', missed: policy.streakRevokesAt, actor: platform }];
      case 'expired':
        return [{ ...shared, kind: 'permission.expired', days: policy.permissionLife / day, actor: platform }];
      default:
        return [];
    }
  }
  const how = permission.source && permission.source !== 'request' ? permission.source : permission.status;
  const until = permission.status === 'temporary' ? { until: permission.until } : {};
  return [{ ...shared, kind: 'permission.granted', how, ...until, actor: customer }];
}
