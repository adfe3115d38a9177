import type { LastCall } from '../../domain/call.js';
import type { Agent } from '../../domain/actor.js';
import type { Line } from '../../domain/line.js';
import type { ConnectedCall } from '../../domain/line-facts.js';
import type { OutreachForm } from '../../domain/outreach.js';
import type { Permission, PermissionRequest } from '../../domain/permission.js';
import type { Activity } from '../../domain/activity.js';
import type { CallRecord } from './call-record.js';

/** What platform and backend know of one customer and the business number. */
export interface LineRecord {
  readonly line: Line;
  readonly conversations: ConversationRecord[];
  windowClosesAt: number | undefined;
  permission: Permission;
  request: PermissionRequest | undefined;
  readonly earlierRequests: PermissionRequest[];
  /** Every request that was sent, ascending. */
  readonly requestedAt: number[];
  /** Requests that count: a connected call forgets them. */
  countedRequests: number[];
  readonly connected: ConnectedCall[];
  /** Outgoing calls in a row that were not picked up. */
  streak: number;
  /** The call that rings or runs. */
  call: CallRecord | undefined;
  /** Calls off the expiry of the permission. */
  cancelExpiry: (() => void) | undefined;
}

export interface ConversationRecord {
  readonly id: string;
  readonly title: string;
  readonly customer: string;
  readonly seenBy: readonly string[] | undefined;
  readonly messages: Message[];
  /** Newest first. */
  readonly activities: Activity[];
  lastCall: LastCall | undefined;
}

interface Written {
  readonly id: string;
  readonly from: 'customer' | 'agent';
  readonly agent?: Agent;
  readonly text: string;
  readonly at: number;
}

/** One bubble of a chat. */
export type Message = Written &
  (
    | { readonly kind: 'text' }
    | { readonly kind: 'request'; readonly form: OutreachForm }
    | {
        readonly kind: 'invite';
        readonly form: OutreachForm;
        readonly button: string;
        readonly expiresAt: number;
        usedAt?: number;
      }
  );

export type InviteMessage = Extract<Message, { kind: 'invite' }>;
