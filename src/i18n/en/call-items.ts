import { second } from '../../domain/instant.js';
import type { ActivityContext } from '../parts/activities.js';
import type { CallItemMessages } from '../parts/call-items.js';
import { figure, say, type Phrase } from '../phrase.js';
import { by, Customer, customer, Who } from './actors.js';

/** " after 8 s"; nothing when the time is not known. */
const after = (seconds: number | undefined, { format }: ActivityContext, word = 'after'): Phrase =>
  seconds === undefined ? [] : say` ${word} ${figure(format.duration(seconds * second))}`;

export const callItems: CallItemMessages = {
  title: { incoming: 'Incoming call', outgoing: 'Outgoing call' },
  between: (agent, direction, c) =>
    direction === 'outgoing' ? say`${Who(agent, c)} to ${customer(c)}` : say`${Customer(c)} to ${by(agent, c)}`,
  because: {
    'missed.no-response': (a, c) => say`No agent answered${after(a.after, c, 'within')}`,
    'missed.declined': (a, c) => say`${Who(a.actor, c)} declined${after(a.after, c)}`,
    'missed.inactive': (a, c) => say`${a.actor.kind === 'agent' ? Who(a.actor, c) : 'The agent'} was inactive`,
    'missed.busy': () => ['All available agents were busy'],
    'missed.unassigned': () => ['Unassigned by the assignment rules'],
    'rejected.by-customer': (a, c) => say`${Customer(c)} declined${after(a.after, c)}`,
    unanswered: (a, c) =>
      a.actor.kind === 'agent' || a.actor.kind === 'platform'
        ? say`Ended by ${by(a.actor, c)}${after(a.after, c)} without an answer`
        : say`${Customer(c)} didn’t pick up${after(a.after, c, 'within')}`,
    disconnected: (a, c) => {
      switch (a.side) {
        case 'agent':
          return say`Network problem on the agent’s side${after(a.seconds, c)}`;
        case 'customer':
          return say`Network problem on ${customer(c)}’s side${after(a.seconds, c)}`;
        case 'unknown':
          return say`Network problem${after(a.seconds, c)}`;
        default:
          return a.side satisfies never;
      }
    },
  },
  events: (count) => (count === 1 ? '1 event' : `${count} events`),
};
