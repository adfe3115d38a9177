import type { Activity } from '../../domain/activity.js';
import type { CallStatus, LastCall } from '../../domain/call.js';
import type { Customer } from '../../domain/line.js';
import type { Permission } from '../../domain/permission.js';
import type { Direction } from '../../domain/signal.js';
import { defined } from './defined.js';
import type { ConversationRecord, Message } from './line-record.js';
import { isWindowOpen } from './service-window.js';
import { lineOf, type World } from './world.js';

/** A conversation as the helpdesk itself shows it. A snapshot: ask again after a change. */
export interface BackendConversation {
  readonly id: string;
  readonly title: string;
  readonly customer: Customer;
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** Newest first. */
  readonly activities: readonly Activity[];
  readonly window: { readonly open: boolean; readonly closesAt?: number };
  readonly permission: Permission;
  /** The call that rings or runs on the line. */
  readonly call?: { readonly id: string; readonly direction: Direction; readonly status: CallStatus; readonly startedAt?: number };
  readonly lastCall?: LastCall;
}

export function backendConversation(world: World, conversation: ConversationRecord): BackendConversation {
  const line = lineOf(world, conversation.customer);
  const { id, title, messages, activities, lastCall } = conversation;
  const { call } = line;
  return {
    id,
    title,
    customer: line.line.customer,
    messages: [...messages],
    activities: [...activities],
    window: { open: isWindowOpen(world, line), ...defined({ closesAt: line.windowClosesAt }) },
    permission: line.permission,
    ...defined({
      lastCall,
      call: call && { id: call.id, direction: call.direction, status: call.status, ...defined({ startedAt: call.startedAt }) },
    }),
  };
}
