import ArrowLeftRight from 'lucide/dist/esm/icons/arrow-left-right.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import PhoneIncoming from 'lucide/dist/esm/icons/phone-incoming.mjs';
import PhoneMissed from 'lucide/dist/esm/icons/phone-missed.mjs';
import PhoneOutgoing from 'lucide/dist/esm/icons/phone-outgoing.mjs';
import RefreshCw from 'lucide/dist/esm/icons/refresh-cw.mjs';
import ShieldCheck from 'lucide/dist/esm/icons/shield-check.mjs';
import ShieldQuestion from 'lucide/dist/esm/icons/shield-question-mark.mjs';
import ShieldX from 'lucide/dist/esm/icons/shield-x.mjs';
import Ticket from 'lucide/dist/esm/icons/ticket.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import UserX from 'lucide/dist/esm/icons/user-x.mjs';
import WifiOff from 'lucide/dist/esm/icons/wifi-off.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { ActivityKind } from '../../domain/activity.js';
import type { CallStatus } from '../../domain/call.js';
import type { Direction } from '../../domain/signal.js';
import { HangUp, ShieldClock } from '../drawn-icons.js';
import type { IconNode } from '../icon.js';

export interface ActivityIcon {
  readonly icon: IconNode;
  /** Green: a voice is connected or may be. Red: it was lost or refused. Amber: an act failed. Blue: waiting for someone. */
  readonly tone: '' | 'good' | 'bad' | 'warning' | 'info';
}

/** Every kind has its own icon, so that colour never stands alone. */
export const activityIcons: Readonly<Record<ActivityKind, ActivityIcon>> = {
  'missed.no-response': { icon: PhoneMissed, tone: 'bad' },
  'missed.declined': { icon: PhoneMissed, tone: 'bad' },
  'missed.inactive': { icon: UserX, tone: 'bad' },
  'missed.busy': { icon: UserX, tone: 'bad' },
  'missed.unassigned': { icon: ArrowLeftRight, tone: '' },
  'connected.by-agent': { icon: PhoneIncoming, tone: 'good' },
  'connected.by-customer': { icon: PhoneOutgoing, tone: 'good' },
  'rejected.by-customer': { icon: PhoneMissed, tone: 'bad' },
  unanswered: { icon: PhoneMissed, tone: 'bad' },
  ended: { icon: HangUp, tone: '' },
  disconnected: { icon: WifiOff, tone: 'bad' },
  'permission.granted': { icon: ShieldCheck, tone: 'good' },
  'permission.revoked': { icon: ShieldX, tone: 'bad' },
  'permission.auto-revoked': { icon: ShieldX, tone: 'bad' },
  'permission.expired': { icon: ShieldClock, tone: '' },
  'request.sent': { icon: ShieldQuestion, tone: 'info' },
  'request.approved': { icon: Check, tone: 'good' },
  'request.declined': { icon: X, tone: 'bad' },
  'request.expired': { icon: Clock, tone: '' },
  'request.replaced': { icon: RefreshCw, tone: '' },
  'invite.sent': { icon: PhoneIncoming, tone: 'info' },
  'invite.used': { icon: PhoneIncoming, tone: 'good' },
  'invite.expired': { icon: Clock, tone: '' },
  'call.not-placed': { icon: TriangleAlert, tone: 'warning' },
  'outreach.not-sent': { icon: TriangleAlert, tone: 'warning' },
  'ticket.updated': { icon: Ticket, tone: '' },
};

/** A call that connects or did shows its direction; one that was lost shows how. */
export function callIcon(direction: Direction, status: CallStatus | undefined): ActivityIcon {
  const icon = direction === 'incoming' ? PhoneIncoming : PhoneOutgoing;
  switch (status) {
    case 'missed':
    case 'unanswered':
    case 'declined':
      return { icon: PhoneMissed, tone: 'bad' };
    case 'disconnected':
      return { icon: WifiOff, tone: 'bad' };
    case 'calling':
    case 'ringing':
    case 'ongoing':
    case 'completed':
      return { icon, tone: 'good' };
    case undefined:
      return { icon, tone: '' };
    default:
      return status satisfies never;
  }
}
