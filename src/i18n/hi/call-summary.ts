import type { CallSummaryMessages } from '../parts/call-summary.js';

export const callSummary: CallSummaryMessages = {
  title: 'कॉल',
  from: 'किससे',
  to: 'किसे',
  started: 'शुरू',
  rang: 'घंटी बजी',
  duration: 'अवधि',
  agent: 'एजेंट',
  noPhone: 'फ़ोन नंबर नहीं है',
  notConnected: 'बात नहीं हुई',
  running: 'अब भी जारी',
  rangAt: (moment, length) => (length ? `${moment}, ${length} तक` : moment),
  activities: (count) => (count === 1 ? '1 गतिविधि देखें' : `${count} गतिविधियाँ देखें`),
};
