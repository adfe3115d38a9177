import { second } from '../../domain/instant.js';
import type { OutreachForm } from '../../domain/outreach.js';
import type { Reason } from '../../domain/reason.js';
import type { ActivityContext, ActivityDetailMessages } from '../parts/activities.js';
import { figure, name, party, say, type Phrase } from '../phrase.js';
import { by, customer } from './actors.js';

const message = ({ form, template }: { form?: OutreachForm; template?: string }): Phrase | undefined => {
  if (!form) return undefined;
  if (form === 'free-form') return ['Pesan bebas'];
  return template ? say`Template ${name(template)}` : ['Template'];
};

const why = (reason: Reason, { because }: ActivityContext): Phrase => [because(reason).title];

export const activityDetails: ActivityDetailMessages = {
  'missed.no-response': (a, c) =>
    a.actor.kind === 'customer' || a.actor.kind === 'platform' ? say`Diakhiri oleh ${by(a.actor, c)}` : undefined,
  ended: (a, { format }) => (a.seconds === undefined ? undefined : [figure(format.duration(a.seconds * second))]),
  disconnected: (a, c) => {
    switch (a.side) {
      case 'agent':
        return ['Gangguan jaringan di pihak agen'];
      case 'customer':
        return say`Gangguan jaringan di pihak ${customer(c)}`;
      case 'unknown':
        return ['Gangguan jaringan'];
      default:
        return a.side satisfies never;
    }
  },
  'permission.granted': (a, { format }) => (a.until === undefined ? undefined : say`Hingga ${figure(format.moment(a.until))}`),
  'request.sent': message,
  'invite.sent': message,
  'call.not-placed': (a, c) => why(a.because, c),
  'outreach.not-sent': (a, c) => why(a.because, c),
  'ticket.updated': ({ from, to }) => (from && to ? say`Dari ${party(from)} ke ${party(to)}` : undefined),
};
