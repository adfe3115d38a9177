import { second } from '../../domain/instant.js';
import type { ActivityContext } from '../parts/activities.js';
import type { CallItemMessages } from '../parts/call-items.js';
import { figure, say, type Phrase } from '../phrase.js';
import { customer, who } from './actors.js';
import { plural } from './grammar.js';

/** " بعد 8 ثوانٍ"; nothing when the time is not known. */
const after = (seconds: number | undefined, { format }: ActivityContext, word = 'بعد'): Phrase =>
  seconds === undefined ? [] : say` ${word} ${figure(format.duration(seconds * second))}`;

export const callItems: CallItemMessages = {
  title: { incoming: 'مكالمة واردة', outgoing: 'مكالمة صادرة' },
  between: (agent, direction, c) =>
    direction === 'outgoing' ? say`من ${who(agent, c)} إلى ${customer(c)}` : say`من ${customer(c)} إلى ${who(agent, c)}`,
  because: {
    'missed.no-response': (a, c) => say`لا رد من أي موظف${after(a.after, c, 'خلال')}`,
    'missed.declined': (a, c) => say`رُفضت بواسطة ${who(a.actor, c)}${after(a.after, c)}`,
    'missed.inactive': (a, c) =>
      a.actor.kind === 'agent' && a.actor.name ? say`لا نشاط من ${who(a.actor, c)}` : ['لا نشاط من موظف الدعم'],
    'missed.busy': () => ['كل الموظفين المتاحين مشغولون'],
    'missed.unassigned': () => ['لم تُعيَّن وفق قواعد التعيين'],
    'rejected.by-customer': (a, c) => say`رُفضت بواسطة ${customer(c)}${after(a.after, c)}`,
    unanswered: (a, c) =>
      a.actor.kind === 'agent' || a.actor.kind === 'platform'
        ? say`أُنهيت بواسطة ${who(a.actor, c)}${after(a.after, c)} بلا رد`
        : say`لا رد من ${customer(c)}${after(a.after, c, 'خلال')}`,
    disconnected: (a, c) => {
      switch (a.side) {
        case 'agent':
          return say`مشكلة في الشبكة من جهة موظف الدعم${after(a.seconds, c)}`;
        case 'customer':
          return say`مشكلة في الشبكة من جهة ${customer(c)}${after(a.seconds, c)}`;
        case 'unknown':
          return say`مشكلة في الشبكة${after(a.seconds, c)}`;
        default:
          return a.side satisfies never;
      }
    },
  },
  events: (count) =>
    plural(count, {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: `${count} أحداث`,
      many: `${count} حدثًا`,
      other: `${count} حدث`,
    }),
};
