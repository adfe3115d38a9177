import { day, second } from '../../domain/instant.js';
import type { ActivityContext, ActivityMessages } from '../parts/activities.js';
import { figure, name, say, strong, type Phrase } from '../phrase.js';
import { by, Customer, customer, Who } from './actors.js';
import { outcomes } from './call-statuses.js';

const length = (seconds: number, { format }: ActivityContext) => figure(format.duration(seconds * second));

/** " após 8 s"; nothing when the time is not known. */
const after = (seconds: number | undefined, context: ActivityContext, word = 'após'): Phrase =>
  seconds === undefined ? [] : say` ${word} ${length(seconds, context)}`;

export const activities: ActivityMessages = {
  // assignment of an incoming call
  'missed.no-response': (a, c) => say`${strong('Perdida')}: nenhum agente atendeu${after(a.after, c, 'em')}`,
  'missed.declined': (a, c) => say`${strong('Perdida')}: recusada ${by(a.actor, c)}${after(a.after, c)}`,
  'missed.inactive': (a) =>
    say`${strong('Perdida')}: ${a.actor.kind === 'agent' && a.actor.name ? name(a.actor.name) : 'o agente'} estava sem atividade`,
  'missed.busy': () => say`${strong('Perdida')}: todos os agentes disponíveis estavam ocupados`,
  'missed.unassigned': () => say`${strong('Perdida')}: sem atribuição pelas regras de distribuição`,
  // connection
  'connected.by-agent': (a, c) => say`${Who(a.actor, c)} ${strong('atendeu')}${after(a.after, c)}`,
  'connected.by-customer': (a, c) => say`${Customer(c)} ${strong('atendeu')}${after(a.after, c)}`,
  'rejected.by-customer': (a, c) => say`${Customer(c)} ${strong('recusou')} a ligação${after(a.after, c)}`,
  unanswered: (a, c) =>
    a.actor.kind === 'agent' || a.actor.kind === 'platform'
      ? say`${strong('Não atendida')}: encerrada ${by(a.actor, c)}${after(a.after, c)}`
      : say`${strong('Não atendida')}: ${customer(c)} não atendeu${after(a.after, c, 'em')}`,
  // in call
  ended: (a, c) =>
    a.actor.kind === 'unknown' ? say`A ligação ${strong('terminou')}` : say`${Who(a.actor, c)} ${strong('encerrou')} a ligação`,
  disconnected: (a, c) => say`A ligação ${strong('caiu')}${after(a.seconds, c)}`,
  // permission
  'permission.granted': (a, c) => {
    switch (a.how) {
      case 'temporary':
        return a.until === undefined
          ? say`${Customer(c)} ${strong('permitiu ligações')}`
          : say`${Customer(c)} ${strong('permitiu ligações')} por ${figure(c.format.days(a.until - a.at))}`;
      case 'permanent':
        return say`${Customer(c)} ${strong('permitiu ligações')} para sempre`;
      case 'callback':
        return say`${Customer(c)} ${strong('permitiu ligações')} ao ligar para você`;
      case 'profile':
        return say`${Customer(c)} ${strong('permitiu ligações')} no perfil da empresa`;
      default:
        return a.how satisfies never;
    }
  },
  'permission.revoked': (_, c) => say`${Customer(c)} ${strong('retirou a permissão')}`,
  'permission.auto-revoked': (a) => say`A permissão ${strong('terminou')} após ${figure(String(a.missed))} ligações perdidas seguidas`,
  'permission.expired': (a, c) => say`A permissão ${strong('expirou')} após ${figure(c.format.days(a.days * day))}`,
  // permission request
  'request.sent': (a, c) => say`${Who(a.actor, c)} ${strong('pediu permissão')}`,
  'request.approved': (_, c) => say`${Customer(c)} ${strong('aprovou')} o pedido`,
  'request.declined': (_, c) => say`${Customer(c)} ${strong('recusou')} o pedido`,
  'request.expired': () => say`O pedido ${strong('expirou')} sem resposta`,
  'request.replaced': () => say`Pedido ${strong('substituído')} por um mais recente`,
  // invite
  'invite.sent': (a, c) => say`${Who(a.actor, c)} ${strong('enviou um convite')} para ligar`,
  'invite.used': (_, c) => say`${Customer(c)} ${strong('usou o convite')} para ligar`,
  'invite.expired': () => say`O convite para ligar ${strong('expirou')} sem uso`,
  // failed acts
  'call.not-placed': () => say`${strong('Não foi possível')} fazer a ligação`,
  'outreach.not-sent': (a) =>
    say`${strong('Não foi possível enviar')} ${a.what === 'request' ? 'o pedido de permissão' : 'o convite para ligar'}`,
  // ticket
  'ticket.updated': (a, c) => say`Ticket: ${strong(outcomes[a.outcome])}${a.seconds > 0 ? say`, ${length(a.seconds, c)}` : ''}`,
};
