import { second } from '../../domain/instant.js';
import type { ActivityContext } from '../parts/activities.js';
import type { CallItemMessages } from '../parts/call-items.js';
import { figure, say, type Phrase } from '../phrase.js';
import { by, Customer, ofCustomer, toCustomer, Who } from './actors.js';
import { plural } from './grammar.js';

/** " tras 8 s"; nothing when the time is not known. */
const after = (seconds: number | undefined, { format }: ActivityContext, word = 'tras'): Phrase =>
  seconds === undefined ? [] : say` ${word} ${figure(format.duration(seconds * second))}`;

export const callItems: CallItemMessages = {
  title: { incoming: 'Llamada entrante', outgoing: 'Llamada saliente' },
  between: (agent, direction, c) =>
    direction === 'outgoing' ? say`${Who(agent, c)} llamó ${toCustomer(c)}` : say`${Customer(c)} llamó a ${by(agent, c)}`,
  because: {
    'missed.no-response': (a, c) => say`Ningún agente contestó${after(a.after, c, 'en')}`,
    'missed.declined': (a, c) => say`${Who(a.actor, c)} rechazó la llamada${after(a.after, c)}`,
    'missed.inactive': (a, c) => say`Sin actividad: ${a.actor.kind === 'agent' ? by(a.actor, c) : 'el agente'}`,
    'missed.busy': () => ['Todos los agentes disponibles estaban ocupados'],
    'missed.unassigned': () => ['Sin asignar por las reglas de asignación'],
    'rejected.by-customer': (a, c) => say`${Customer(c)} rechazó la llamada${after(a.after, c)}`,
    unanswered: (a, c) =>
      a.actor.kind === 'agent' || a.actor.kind === 'platform'
        ? say`Terminada por ${by(a.actor, c)}${after(a.after, c)} sin respuesta`
        : say`${Customer(c)} no contestó${after(a.after, c, 'en')}`,
    disconnected: (a, c) => {
      switch (a.side) {
        case 'agent':
          return say`Problema de red del lado del agente${after(a.seconds, c)}`;
        case 'customer':
          return say`Problema de red del lado ${ofCustomer(c)}${after(a.seconds, c)}`;
        case 'unknown':
          return say`Problema de red${after(a.seconds, c)}`;
        default:
          return a.side satisfies never;
      }
    },
  },
  events: (count) => plural(count, { one: '1 evento', other: `${count} eventos` }),
};
