import type { Activity } from '../../domain/activity.js';
import { lineKey } from '../../domain/line.js';
import type { CallRecord } from './call-record.js';
import { defined } from './defined.js';
import type { LineRecord } from './line-record.js';
import { tell } from './tell.js';
import type { Without } from './without.js';
import type { World } from './world.js';

/** What the log notes; id, moment, order, line and conversation are added. */
export type Note = Without<Activity, 'id' | 'at' | 'sequence' | 'line' | 'conversation' | 'call' | 'derived'>;

/** Notes it in these conversations of the line, and tells it. */
function note(world: World, record: LineRecord, conversations: readonly string[], what: Note, call?: Activity['call']): void {
  for (const { id: conversation, activities } of record.conversations.filter(({ id }) => conversations.includes(id))) {
    const activity = {
      ...what,
      ...defined({ call }),
      id: world.id('activity'),
      at: world.time.now(),
      sequence: world.news.latest + 1,
      line: lineKey(record.line),
      conversation,
    } as Activity;
    activities.unshift(activity);
    tell(world, record, { kind: 'activity.added', activity, conversation });
  }
}

/** Permission and requests are the line's: every conversation of it gets a record. */
export const noteOnLine = (world: World, record: LineRecord, what: Note): void =>
  note(
    world,
    record,
    record.conversations.map(({ id }) => id),
    what,
  );

export const noteInConversation = (world: World, record: LineRecord, conversation: string, what: Note): void =>
  note(world, record, [conversation], what);

export function noteOnCall(world: World, call: CallRecord, what: Note): void {
  const { id, direction, status, conversation } = call;
  if (conversation !== undefined) note(world, call.line, [conversation], what, { id, direction, status });
}
