import { second } from '../../domain/instant.js';
import type { OutreachForm } from '../../domain/outreach.js';
import type { Reason } from '../../domain/reason.js';
import type { ActivityContext, ActivityDetailMessages } from '../parts/activities.js';
import { figure, name, party, say, type Phrase } from '../phrase.js';
import { customer, who } from './actors.js';

const message = ({ form, template }: { form?: OutreachForm; template?: string }): Phrase | undefined => {
  if (!form) return undefined;
  if (form === 'free-form') return ['رسالة حرة'];
  return template ? say`القالب ${name(template)}` : ['قالب'];
};

const why = (reason: Reason, { because }: ActivityContext): Phrase => [because(reason).title];

export const activityDetails: ActivityDetailMessages = {
  'missed.no-response': (a, c) =>
    a.actor.kind === 'customer' || a.actor.kind === 'platform' ? say`أُنهيت بواسطة ${who(a.actor, c)}` : undefined,
  ended: (a, { format }) => (a.seconds === undefined ? undefined : [figure(format.duration(a.seconds * second))]),
  disconnected: (a, c) => {
    switch (a.side) {
      case 'agent':
        return ['مشكلة في الشبكة من جهة موظف الدعم'];
      case 'customer':
        return say`مشكلة في الشبكة من جهة ${customer(c)}`;
      case 'unknown':
        return ['مشكلة في الشبكة'];
      default:
        return a.side satisfies never;
    }
  },
  'permission.granted': (a, { format }) => (a.until === undefined ? undefined : say`حتى ${figure(format.moment(a.until))}`),
  'request.sent': message,
  'invite.sent': message,
  'call.not-placed': (a, c) => why(a.because, c),
  'outreach.not-sent': (a, c) => why(a.because, c),
  'ticket.updated': ({ from, to }) => (from && to ? say`من ${party(from)} إلى ${party(to)}` : undefined),
};
