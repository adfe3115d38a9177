import { day, second } from '../../domain/instant.js';
import type { ActivityContext, ActivityMessages } from '../parts/activities.js';
import { figure, say, strong, type Phrase } from '../phrase.js';
import { by, Customer, customer, Who } from './actors.js';
import { outcomes } from './call-statuses.js';

const length = (seconds: number, { format }: ActivityContext) => figure(format.duration(seconds * second));

/** " setelah 8 detik"; nothing when the time is not known. */
const after = (seconds: number | undefined, context: ActivityContext, word = 'setelah'): Phrase =>
  seconds === undefined ? [] : say` ${word} ${length(seconds, context)}`;

export const activities: ActivityMessages = {
  // assignment of an incoming call
  'missed.no-response': (a, c) => say`${strong('Tak terjawab')}: tidak ada agen yang menjawab${after(a.after, c, 'dalam')}`,
  'missed.declined': (a, c) => say`${strong('Tak terjawab')}: ${by(a.actor, c)} menolak${after(a.after, c)}`,
  'missed.inactive': (a, c) =>
    say`${strong('Tak terjawab')}: ${a.actor.kind === 'agent' && a.actor.name ? by(a.actor, c) : 'agen'} tidak aktif`,
  'missed.busy': () => say`${strong('Tak terjawab')}: semua agen yang tersedia sedang sibuk`,
  'missed.unassigned': () => say`${strong('Tak terjawab')}: tidak ditugaskan menurut aturan penugasan`,
  // connection
  'connected.by-agent': (a, c) => say`${Who(a.actor, c)} ${strong('menjawab')}${after(a.after, c)}`,
  'connected.by-customer': (a, c) => say`${Customer(c)} ${strong('mengangkat')}${after(a.after, c)}`,
  'rejected.by-customer': (a, c) => say`${Customer(c)} ${strong('menolak')} panggilan${after(a.after, c)}`,
  unanswered: (a, c) =>
    a.actor.kind === 'agent' || a.actor.kind === 'platform'
      ? say`${strong('Tidak diangkat')}: diakhiri oleh ${by(a.actor, c)}${after(a.after, c)} tanpa jawaban`
      : say`${strong('Tidak diangkat')}: ${customer(c)} tidak mengangkat${after(a.after, c, 'dalam')}`,
  // in call
  ended: (a, c) =>
    a.actor.kind === 'unknown' ? say`Panggilan ${strong('berakhir')}` : say`${Who(a.actor, c)} ${strong('mengakhiri')} panggilan`,
  disconnected: (a, c) => say`Panggilan ${strong('terputus')}${after(a.seconds, c)}`,
  // permission
  'permission.granted': (a, c) => {
    switch (a.how) {
      case 'temporary':
        return a.until === undefined
          ? say`${Customer(c)} ${strong('mengizinkan panggilan')}`
          : say`${Customer(c)} ${strong('mengizinkan panggilan')} selama ${figure(c.format.days(a.until - a.at))}`;
      case 'permanent':
        return say`${Customer(c)} ${strong('mengizinkan panggilan')} seterusnya`;
      case 'callback':
        return say`${Customer(c)} ${strong('mengizinkan panggilan')} dengan menelepon Anda`;
      case 'profile':
        return say`${Customer(c)} ${strong('mengizinkan panggilan')} di profil bisnis`;
      default:
        return a.how satisfies never;
    }
  },
  'permission.revoked': (_, c) => say`${Customer(c)} ${strong('mencabut izin')}`,
  'permission.auto-revoked': (a) =>
    say`Izin ${strong('berakhir')} setelah ${figure(String(a.missed))} panggilan tak terjawab berturut-turut`,
  'permission.expired': (a, c) => say`Izin ${strong('kedaluwarsa')} setelah ${figure(c.format.days(a.days * day))}`,
  // permission request
  'request.sent': (a, c) => say`${Who(a.actor, c)} ${strong('meminta izin')}`,
  'request.approved': (_, c) => say`${Customer(c)} ${strong('menyetujui')} permintaan`,
  'request.declined': (_, c) => say`${Customer(c)} ${strong('menolak')} permintaan`,
  'request.expired': () => say`Permintaan ${strong('kedaluwarsa')} tanpa jawaban`,
  'request.replaced': () => say`Permintaan ${strong('diganti')} dengan yang lebih baru`,
  // invite
  'invite.sent': (a, c) => say`${Who(a.actor, c)} ${strong('mengirim undangan menelepon')}`,
  'invite.used': (_, c) => say`${Customer(c)} ${strong('memakai undangan menelepon')}`,
  'invite.expired': () => say`Undangan menelepon ${strong('kedaluwarsa')} tanpa dipakai`,
  // failed acts
  'call.not-placed': () => say`Panggilan ${strong('tidak dapat dilakukan')}`,
  'outreach.not-sent': (a) => say`${a.what === 'request' ? 'Permintaan izin' : 'Undangan menelepon'} ${strong('tidak dapat dikirim')}`,
  // ticket
  'ticket.updated': (a, c) => say`Tiket: ${strong(outcomes[a.outcome])}${a.seconds > 0 ? say`, ${length(a.seconds, c)}` : ''}`,
};
