import type { ConversationFacts } from '../../adapter.js';
import { day } from '../../domain/instant.js';
import { limitsOf } from './allowances.js';
import { callFactsFor } from './call-record.js';
import { defined } from './defined.js';
import type { ConversationRecord, LineRecord } from './line-record.js';
import { liveRequest } from './permission-request.js';
import { activeRestriction } from './restriction.js';
import { isWindowOpen } from './service-window.js';
import { mayWrite } from './templates.js';
import type { World } from './world.js';

const week = 7 * day;

/** What the backend knows of a conversation now. */
export function factsFor(world: World, agent: string, conversation: ConversationRecord, line: LineRecord): ConversationFacts {
  const now = world.time.now();
  const recent = (at: number) => now < at + week;
  const restriction = activeRestriction(world);
  return {
    id: conversation.id,
    line: line.line,
    asOf: now,
    window: defined({ closesAt: isWindowOpen(world, line) ? line.windowClosesAt : undefined }),
    permission: line.permission,
    streak: line.streak,
    ...(world.settings.reportsLimits
      ? { limits: limitsOf(world, line) }
      : { requestedAt: line.requestedAt.filter(recent), connected: line.connected.filter(({ at }) => recent(at)) }),
    ...(!mayWrite(world, agent) && { may: { createTemplate: { ok: false, because: 'forbidden' } as const } }),
    ...defined({
      request: liveRequest(world, line) ?? (line.request?.status === 'expired' ? line.request : undefined),
      restriction: restriction && defined({ what: restriction.what, until: restriction.until }),
      call: line.call && callFactsFor(agent, line.call),
      lastCall: conversation.lastCall,
    }),
  };
}
