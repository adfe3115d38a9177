import { second } from '../../domain/instant.js';
import type { ActivityContext } from '../parts/activities.js';
import type { CallItemMessages } from '../parts/call-items.js';
import { figure, say, type Phrase } from '../phrase.js';
import { by, Customer, customer, Who } from './actors.js';

/** " setelah 8 detik"; nothing when the time is not known. */
const after = (seconds: number | undefined, { format }: ActivityContext, word = 'setelah'): Phrase =>
  seconds === undefined ? [] : say` ${word} ${figure(format.duration(seconds * second))}`;

export const callItems: CallItemMessages = {
  title: { incoming: 'Panggilan masuk', outgoing: 'Panggilan keluar' },
  between: (agent, direction, c) =>
    direction === 'outgoing' ? say`${Who(agent, c)} ke ${customer(c)}` : say`${Customer(c)} ke ${by(agent, c)}`,
  because: {
    'missed.no-response': (a, c) => say`Tidak ada agen yang menjawab${after(a.after, c, 'dalam')}`,
    'missed.declined': (a, c) => say`${Who(a.actor, c)} menolak${after(a.after, c)}`,
    'missed.inactive': (a, c) => say`${a.actor.kind === 'agent' ? Who(a.actor, c) : 'Agen'} tidak aktif`,
    'missed.busy': () => ['Semua agen yang tersedia sedang sibuk'],
    'missed.unassigned': () => ['Tidak ditugaskan menurut aturan penugasan'],
    'rejected.by-customer': (a, c) => say`${Customer(c)} menolak${after(a.after, c)}`,
    unanswered: (a, c) =>
      a.actor.kind === 'agent' || a.actor.kind === 'platform'
        ? say`Diakhiri oleh ${by(a.actor, c)}${after(a.after, c)} tanpa jawaban`
        : say`${Customer(c)} tidak mengangkat${after(a.after, c, 'dalam')}`,
    disconnected: (a, c) => {
      switch (a.side) {
        case 'agent':
          return say`Gangguan jaringan di pihak agen${after(a.seconds, c)}`;
        case 'customer':
          return say`Gangguan jaringan di pihak ${customer(c)}${after(a.seconds, c)}`;
        case 'unknown':
          return say`Gangguan jaringan${after(a.seconds, c)}`;
        default:
          return a.side satisfies never;
      }
    },
  },
  events: (count) => `${count} peristiwa`,
};
