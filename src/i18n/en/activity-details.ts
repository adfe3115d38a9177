import type { OutreachForm } from '../../domain/outreach.js';
import { second } from '../../domain/instant.js';
import type { Reason } from '../../domain/reason.js';
import type { ActivityContext, ActivityDetailMessages } from '../parts/activities.js';
import { figure, name, party, say, type Phrase } from '../phrase.js';
import { by, customer } from './actors.js';

const message = ({ form, template }: { form?: OutreachForm; template?: string }): Phrase | undefined => {
  if (!form) return undefined;
  if (form === 'free-form') return ['Free-form message'];
  return template ? say`Template ${name(template)}` : ['Template'];
};

const why = (reason: Reason, { because }: ActivityContext): Phrase => [because(reason).title];

export const activityDetails: ActivityDetailMessages = {
  'missed.no-response': (a, c) =>
    a.actor.kind === 'customer' || a.actor.kind === 'platform' ? say`Ended by ${by(a.actor, c)}` : undefined,
  ended: (a, { format }) => (a.seconds === undefined ? undefined : [figure(format.duration(a.seconds * second))]),
  disconnected: (a, c) => {
    switch (a.side) {
      case 'agent':
        return ['Network problem on the agent’s side'];
      case 'customer':
        return say`Network problem on ${customer(c)}’s side`;
      case 'unknown':
        return ['Network problem'];
      default:
        return a.side satisfies never;
    }
  },
  'permission.granted': (a, { format }) => (a.until === undefined ? undefined : say`Until ${figure(format.moment(a.until))}`),
  'request.sent': message,
  'invite.sent': message,
  'call.not-placed': (a, c) => why(a.because, c),
  'outreach.not-sent': (a, c) => why(a.because, c),
  'ticket.updated': ({ from, to }) => (from && to ? say`From ${party(from)} to ${party(to)}` : undefined),
};
