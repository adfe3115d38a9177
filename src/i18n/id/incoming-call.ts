import type { IncomingCallMessages } from '../parts/incoming-call.js';
import { customer } from './grammar.js';

export const incomingCall: IncomingCallMessages = {
  title: (count) => (count === 1 ? 'Panggilan WhatsApp masuk' : `${count} panggilan WhatsApp masuk`),
  answering: 'Menjawab',
  connecting: 'Menghubungkan mikrofon Anda…',
  declining: 'Menolak…',
  answer: 'Jawab',
  endAndAnswer: 'Akhiri dan jawab',
  answerWho: (who) => `Jawab ${who}`,
  endAndAnswerWho: (who) => `Akhiri panggilan Anda dan jawab ${who}`,
  decline: 'Tolak',
  declineWho: (who) => `Tolak ${who}`,
  waysToDecline: 'Cara menolak',
  declineForMe: { title: 'Tolak untuk saya', sentence: 'Rekan lain masih dapat menjawab' },
  declineForCustomer: (name) => ({ title: 'Tolak untuk pelanggan', sentence: `Panggilan berakhir bagi ${customer(name)}` }),
  newChat: 'Chat baru',
  endsOther: (who) => `Anda sedang dalam panggilan dengan ${who}. Jika dijawab, panggilan itu berakhir.`,
  announced: (who, key) => `Panggilan WhatsApp masuk dari ${who}.${key ? ` Tekan ${key} untuk membukanya.` : ''}`,
  left: {
    colleague: (name) => `${name ?? 'Rekan Anda'} menjawab`,
    after: (after, who) => (after ? `Setelah ${after} · ${who}` : who),
    otherTab: { title: 'Anda menjawab di tab lain', sentence: 'Bisukan dan akhiri di sana' },
    missed: 'Panggilan tak terjawab',
    stopped: (after, who) => (after ? `Berhenti berdering setelah ${after} · ${who}` : `Berhenti berdering · ${who}`),
    tooLate: { title: 'Panggilan sudah berakhir', sentence: 'Dering berhenti saat Anda menjawab' },
    passedOn: (because, name) => {
      switch (because) {
        case 'reassigned':
          return name ? `Panggilan dialihkan ke ${name}` : 'Panggilan dialihkan';
        case 'no-answer':
          return name ? `Terlalu lama berdering di sini: sekarang berdering di ${name}` : 'Terlalu lama berdering di sini';
        default:
          return 'Tidak lagi berdering di sini';
      }
    },
    othersMay: (who) => `Rekan lain masih dapat menjawab · ${who}`,
    youDeclined: 'Anda menolak',
    declinedBy: (name) => `${name ?? 'Rekan Anda'} menolak`,
    endedFor: (name) => `Panggilan berakhir bagi ${customer(name)}`,
  },
  callBack: 'Telepon balik',
  pageTitle: (who, count) => (count === 1 ? `${who} menelepon` : `${count} panggilan: ${who} dan lainnya`),
  notification: (business) => (business ? `Panggilan WhatsApp masuk ke ${business}` : 'Panggilan WhatsApp masuk'),
};
