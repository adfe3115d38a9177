import { second } from '../../domain/instant.js';
import type { ActivityContext } from '../parts/activities.js';
import type { CallItemMessages } from '../parts/call-items.js';
import { figure, say, type Phrase } from '../phrase.js';
import { customer, who } from './actors.js';

/** " 8 सेकंड बाद"; nothing when the time is not known. */
const after = (seconds: number | undefined, { format }: ActivityContext, word = 'बाद'): Phrase =>
  seconds === undefined ? [] : say` ${figure(format.duration(seconds * second))} ${word}`;

export const callItems: CallItemMessages = {
  title: { incoming: 'आई हुई कॉल', outgoing: 'की गई कॉल' },
  between: (agent, direction, c) =>
    direction === 'outgoing' ? say`${who(agent, c)} ने ${customer(c)} को की` : say`${customer(c)} ने ${who(agent, c)} को की`,
  because: {
    'missed.no-response': (a, c) => say`किसी एजेंट ने${after(a.after, c, 'तक')} नहीं उठाई`,
    'missed.declined': (a, c) => say`${who(a.actor, c)} ने${after(a.after, c)} अस्वीकार की`,
    'missed.inactive': (a, c) => (a.actor.kind === 'agent' && a.actor.name ? say`${who(a.actor, c)} निष्क्रिय` : ['एजेंट निष्क्रिय']),
    'missed.busy': () => ['सभी उपलब्ध एजेंट व्यस्त'],
    'missed.unassigned': () => ['असाइनमेंट के नियमों से किसी को असाइन नहीं हुई'],
    'rejected.by-customer': (a, c) => say`${customer(c)} ने${after(a.after, c)} अस्वीकार की`,
    unanswered: (a, c) =>
      a.actor.kind === 'agent' || a.actor.kind === 'platform'
        ? say`${who(a.actor, c)} ने${after(a.after, c)} जवाब मिले बिना खत्म की`
        : say`${customer(c)} ने${after(a.after, c, 'तक')} नहीं उठाई`,
    disconnected: (a, c) => {
      switch (a.side) {
        case 'agent':
          return say`एजेंट की तरफ़${after(a.seconds, c)} नेटवर्क की समस्या`;
        case 'customer':
          return say`${customer(c)} की तरफ़${after(a.seconds, c)} नेटवर्क की समस्या`;
        case 'unknown':
          return a.seconds === undefined ? ['नेटवर्क की समस्या'] : say`नेटवर्क की समस्या,${after(a.seconds, c)}`;
        default:
          return a.side satisfies never;
      }
    },
  },
  events: (count) => (count === 1 ? '1 घटना' : `${count} घटनाएँ`),
};
