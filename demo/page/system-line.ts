import Phone from 'lucide/dist/esm/icons/phone.mjs';
import PhoneIncoming from 'lucide/dist/esm/icons/phone-incoming.mjs';
import PhoneMissed from 'lucide/dist/esm/icons/phone-missed.mjs';
import PhoneOutgoing from 'lucide/dist/esm/icons/phone-outgoing.mjs';
import ShieldCheck from 'lucide/dist/esm/icons/shield-check.mjs';
import ShieldQuestion from 'lucide/dist/esm/icons/shield-question-mark.mjs';
import ShieldX from 'lucide/dist/esm/icons/shield-x.mjs';
import { HangUp } from '../../src/elements/drawn-icons.js';
import type { IconNode } from '../../src/elements/icon.js';
import type { BackendConversation } from '../../src/testing/testing.js';
import { firstName } from './first-name.js';
import { timer } from './time.js';

type Activity = BackendConversation['activities'][number];

export interface SystemLine {
  readonly words: string;
  readonly sign: IconNode;
  readonly tone?: 'good' | 'bad';
}

/** How the helpdesk's own chat tells of calls and permission, in its own words; the rest is told by the feed alone. */
export function systemLine(activity: Activity, customer: string | undefined): SystemLine | undefined {
  const name = firstName(customer);
  const who = activity.actor.kind === 'agent' ? (activity.actor.name ?? 'An agent') : 'Somebody';
  switch (activity.kind) {
    case 'request.sent':
      return { words: `${who} asked for permission to call`, sign: ShieldQuestion };
    case 'request.declined':
      return { words: `${name} said no to calls`, sign: ShieldX, tone: 'bad' };
    case 'request.expired':
      return { words: 'The permission request expired', sign: ShieldX };
    case 'permission.granted':
      return {
        words: `${name} allowed calls${activity.until === undefined ? ' for good' : ' for 7 days'}`,
        sign: ShieldCheck,
        tone: 'good',
      };
    case 'permission.revoked':
      return { words: `${name} no longer allows calls`, sign: ShieldX, tone: 'bad' };
    case 'permission.auto-revoked':
      return { words: `Permission ended after ${activity.missed} missed calls`, sign: ShieldX, tone: 'bad' };
    case 'permission.expired':
      return { words: 'Permission to call ended', sign: ShieldX };
    case 'invite.sent':
      return { words: `${who} sent a call invite`, sign: PhoneIncoming };
    case 'connected.by-customer':
      return { words: 'Call started', sign: PhoneOutgoing, tone: 'good' };
    case 'connected.by-agent':
      return { words: `${who} answered the call`, sign: PhoneIncoming, tone: 'good' };
    case 'ended':
      return { words: `Call ended${activity.seconds === undefined ? '' : ` after ${timer(activity.seconds * 1000)}`}`, sign: HangUp };
    case 'unanswered':
      return { words: `${name} did not pick up`, sign: PhoneMissed, tone: 'bad' };
    case 'rejected.by-customer':
      return { words: `${name} declined the call`, sign: PhoneMissed, tone: 'bad' };
    case 'disconnected':
      return { words: 'The call was cut by a network problem', sign: Phone, tone: 'bad' };
    case 'missed.no-response':
    case 'missed.declined':
    case 'missed.inactive':
    case 'missed.busy':
    case 'missed.unassigned':
      return { words: 'Missed call', sign: PhoneMissed, tone: 'bad' };
    default:
      return undefined;
  }
}
