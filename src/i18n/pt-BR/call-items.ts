import { second } from '../../domain/instant.js';
import type { ActivityContext } from '../parts/activities.js';
import type { CallItemMessages } from '../parts/call-items.js';
import { figure, name, say, type Phrase } from '../phrase.js';
import { by, Customer, customer, ofCustomer, Who } from './actors.js';
import { plural } from './grammar.js';

/** " após 8 s"; nothing when the time is not known. */
const after = (seconds: number | undefined, { format }: ActivityContext, word = 'após'): Phrase =>
  seconds === undefined ? [] : say` ${word} ${figure(format.duration(seconds * second))}`;

export const callItems: CallItemMessages = {
  title: { incoming: 'Ligação recebida', outgoing: 'Ligação feita' },
  between: (agent, direction, c) =>
    direction === 'outgoing'
      ? say`${Who(agent, c)} para ${customer(c)}`
      : say`${Customer(c)} para ${agent.name ? name(agent.name) : 'um agente'}`,
  because: {
    'missed.no-response': (a, c) => say`Nenhum agente atendeu${after(a.after, c, 'em')}`,
    'missed.declined': (a, c) => say`${Who(a.actor, c)} recusou${after(a.after, c)}`,
    'missed.inactive': (a, c) => say`${a.actor.kind === 'agent' ? Who(a.actor, c) : 'O agente'} estava sem atividade`,
    'missed.busy': () => ['Todos os agentes disponíveis estavam ocupados'],
    'missed.unassigned': () => ['Sem atribuição pelas regras de distribuição'],
    'rejected.by-customer': (a, c) => say`${Customer(c)} recusou${after(a.after, c)}`,
    unanswered: (a, c) =>
      a.actor.kind === 'agent' || a.actor.kind === 'platform'
        ? say`Encerrada ${by(a.actor, c)}${after(a.after, c)} sem resposta`
        : say`${Customer(c)} não atendeu${after(a.after, c, 'em')}`,
    disconnected: (a, c) => {
      switch (a.side) {
        case 'agent':
          return say`Problema de rede do lado do agente${after(a.seconds, c)}`;
        case 'customer':
          return say`Problema de rede do lado ${ofCustomer(c)}${after(a.seconds, c)}`;
        case 'unknown':
          return say`Problema de rede${after(a.seconds, c)}`;
        default:
          return a.side satisfies never;
      }
    },
  },
  events: (count) => plural(count, { one: `${count} evento`, other: `${count} eventos` }),
};
