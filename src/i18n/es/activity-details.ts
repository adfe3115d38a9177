import { second } from '../../domain/instant.js';
import type { OutreachForm } from '../../domain/outreach.js';
import type { Reason } from '../../domain/reason.js';
import type { ActivityContext, ActivityDetailMessages } from '../parts/activities.js';
import { figure, name, party, say, type Phrase } from '../phrase.js';
import { by, ofCustomer } from './actors.js';

const message = ({ form, template }: { form?: OutreachForm; template?: string }): Phrase | undefined => {
  if (!form) return undefined;
  if (form === 'free-form') return ['Mensaje libre'];
  return template ? say`Plantilla ${name(template)}` : ['Plantilla'];
};

const why = (reason: Reason, { because }: ActivityContext): Phrase => [because(reason).title];

export const activityDetails: ActivityDetailMessages = {
  'missed.no-response': (a, c) =>
    a.actor.kind === 'customer' || a.actor.kind === 'platform' ? say`Terminada por ${by(a.actor, c)}` : undefined,
  ended: (a, { format }) => (a.seconds === undefined ? undefined : [figure(format.duration(a.seconds * second))]),
  disconnected: (a, c) => {
    switch (a.side) {
      case 'agent':
        return ['Problema de red del lado del agente'];
      case 'customer':
        return say`Problema de red del lado ${ofCustomer(c)}`;
      case 'unknown':
        return ['Problema de red'];
      default:
        return a.side satisfies never;
    }
  },
  'permission.granted': (a, { format }) => (a.until === undefined ? undefined : say`Hasta: ${figure(format.moment(a.until))}`),
  'request.sent': message,
  'invite.sent': message,
  'call.not-placed': (a, c) => why(a.because, c),
  'outreach.not-sent': (a, c) => why(a.because, c),
  'ticket.updated': ({ from, to }) => (from && to ? say`De ${party(from)} a ${party(to)}` : undefined),
};
