import { day, second } from '../../domain/instant.js';
import type { ActivityContext, ActivityMessages } from '../parts/activities.js';
import { figure, say, strong, type Phrase } from '../phrase.js';
import { by, Customer, customer, Who } from './actors.js';
import { outcomes } from './call-statuses.js';

const length = (seconds: number, { format }: ActivityContext) => figure(format.duration(seconds * second));

/** " tras 8 s"; nothing when the time is not known. */
const after = (seconds: number | undefined, context: ActivityContext, word = 'tras'): Phrase =>
  seconds === undefined ? [] : say` ${word} ${length(seconds, context)}`;

export const activities: ActivityMessages = {
  // assignment of an incoming call
  'missed.no-response': (a, c) => say`${strong('Perdida')}: ningún agente contestó${after(a.after, c, 'en')}`,
  'missed.declined': (a, c) => say`${strong('Perdida')}: ${by(a.actor, c)} la rechazó${after(a.after, c)}`,
  'missed.inactive': (a, c) =>
    a.actor.kind === 'agent' && a.actor.name
      ? say`${strong('Perdida')}: ${by(a.actor, c)} no tenía actividad`
      : say`${strong('Perdida')}: el agente no tenía actividad`,
  'missed.busy': () => say`${strong('Perdida')}: todos los agentes disponibles estaban ocupados`,
  'missed.unassigned': () => say`${strong('Perdida')}: sin asignar por las reglas de asignación`,
  // connection
  'connected.by-agent': (a, c) => say`${Who(a.actor, c)} ${strong('contestó')}${after(a.after, c)}`,
  'connected.by-customer': (a, c) => say`${Customer(c)} ${strong('contestó')}${after(a.after, c)}`,
  'rejected.by-customer': (a, c) => say`${Customer(c)} ${strong('rechazó')} la llamada${after(a.after, c)}`,
  unanswered: (a, c) =>
    a.actor.kind === 'agent' || a.actor.kind === 'platform'
      ? say`${strong('Sin respuesta')}: terminada por ${by(a.actor, c)}${after(a.after, c)}`
      : say`${strong('Sin respuesta')}: ${customer(c)} no contestó${after(a.after, c, 'en')}`,
  // in call
  ended: (a, c) =>
    a.actor.kind === 'unknown' ? say`La llamada ${strong('terminó')}` : say`${Who(a.actor, c)} ${strong('terminó')} la llamada`,
  disconnected: (a, c) => say`La llamada ${strong('se interrumpió')}${after(a.seconds, c)}`,
  // permission
  'permission.granted': (a, c) => {
    switch (a.how) {
      case 'temporary':
        return a.until === undefined
          ? say`${Customer(c)} ${strong('permitió llamadas')}`
          : say`${Customer(c)} ${strong('permitió llamadas')} durante ${figure(c.format.days(a.until - a.at))}`;
      case 'permanent':
        return say`${Customer(c)} ${strong('permitió llamadas')} para siempre`;
      case 'callback':
        return say`${Customer(c)} ${strong('permitió llamadas')} al llamarte`;
      case 'profile':
        return say`${Customer(c)} ${strong('permitió llamadas')} en el perfil de empresa`;
      default:
        return a.how satisfies never;
    }
  },
  'permission.revoked': (_, c) => say`${Customer(c)} ${strong('retiró el permiso')}`,
  'permission.auto-revoked': (a) => say`El permiso ${strong('terminó')} tras ${figure(String(a.missed))} llamadas perdidas seguidas`,
  'permission.expired': (a, c) => say`El permiso ${strong('venció')} después de ${figure(c.format.days(a.days * day))}`,
  // permission request
  'request.sent': (a, c) => say`${Who(a.actor, c)} ${strong('pidió permiso')}`,
  'request.approved': (_, c) => say`${Customer(c)} ${strong('aceptó')} la solicitud`,
  'request.declined': (_, c) => say`${Customer(c)} ${strong('rechazó')} la solicitud`,
  'request.expired': () => say`La solicitud ${strong('venció')} sin respuesta`,
  'request.replaced': () => say`Solicitud ${strong('sustituida')} por otra más reciente`,
  // invite
  'invite.sent': (a, c) => say`${Who(a.actor, c)} ${strong('envió una invitación')} a llamar`,
  'invite.used': (_, c) => say`${Customer(c)} ${strong('usó la invitación')} a llamar`,
  'invite.expired': () => say`La invitación a llamar ${strong('venció')} sin usarse`,
  // failed acts
  'call.not-placed': () => say`${strong('No se pudo')} realizar la llamada`,
  'outreach.not-sent': (a) =>
    say`${strong('No se pudo enviar')} la ${a.what === 'request' ? 'solicitud de permiso' : 'invitación a llamar'}`,
  // ticket
  'ticket.updated': (a, c) => say`Ticket: ${strong(outcomes[a.outcome])}${a.seconds > 0 ? say`, ${length(a.seconds, c)}` : ''}`,
};
