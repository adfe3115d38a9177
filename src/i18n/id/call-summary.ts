import type { CallSummaryMessages } from '../parts/call-summary.js';

export const callSummary: CallSummaryMessages = {
  title: 'Panggilan',
  from: 'Dari',
  to: 'Ke',
  started: 'Mulai',
  rang: 'Berdering',
  duration: 'Durasi',
  agent: 'Agen',
  noPhone: 'tanpa nomor telepon',
  notConnected: 'Tidak tersambung',
  running: 'Masih berlangsung',
  rangAt: (moment, length) => (length ? `${moment}, selama ${length}` : moment),
  activities: (count) => `Lihat ${count} aktivitas`,
};
