import { second } from '../../domain/instant.js';
import type { OutreachForm } from '../../domain/outreach.js';
import type { Reason } from '../../domain/reason.js';
import type { ActivityContext, ActivityDetailMessages } from '../parts/activities.js';
import { figure, name, party, say, type Phrase } from '../phrase.js';
import { customer, who } from './actors.js';

const message = ({ form, template }: { form?: OutreachForm; template?: string }): Phrase | undefined => {
  if (!form) return undefined;
  if (form === 'free-form') return ['अपने शब्दों में मैसेज'];
  return template ? say`टेम्प्लेट ${name(template)}` : ['टेम्प्लेट'];
};

const why = (reason: Reason, { because }: ActivityContext): Phrase => [because(reason).title];

export const activityDetails: ActivityDetailMessages = {
  'missed.no-response': (a, c) =>
    a.actor.kind === 'customer' || a.actor.kind === 'platform' ? say`${who(a.actor, c)} ने खत्म की` : undefined,
  ended: (a, { format }) => (a.seconds === undefined ? undefined : [figure(format.duration(a.seconds * second))]),
  disconnected: (a, c) => {
    switch (a.side) {
      case 'agent':
        return ['एजेंट की तरफ़ नेटवर्क की समस्या'];
      case 'customer':
        return say`${customer(c)} की तरफ़ नेटवर्क की समस्या`;
      case 'unknown':
        return ['नेटवर्क की समस्या'];
      default:
        return a.side satisfies never;
    }
  },
  'permission.granted': (a, { format }) => (a.until === undefined ? undefined : say`${figure(format.moment(a.until))} तक`),
  'request.sent': message,
  'invite.sent': message,
  'call.not-placed': (a, c) => why(a.because, c),
  'outreach.not-sent': (a, c) => why(a.because, c),
  'ticket.updated': ({ from, to }) => (from && to ? say`${party(from)} से ${party(to)} को` : undefined),
};
