import type { CallSummaryMessages } from '../parts/call-summary.js';
import { plural } from './grammar.js';

export const callSummary: CallSummaryMessages = {
  title: 'المكالمة',
  from: 'من',
  to: 'إلى',
  started: 'البدء',
  rang: 'الرنين',
  duration: 'المدة',
  agent: 'موظف الدعم',
  noPhone: 'لا يوجد رقم هاتف',
  notConnected: 'لم تتصل',
  running: 'لا تزال جارية',
  rangAt: (moment, length) => (length ? `${moment}، لمدة ${length}` : moment),
  activities: (count) =>
    plural(count, {
      zero: 'لا أنشطة',
      one: 'عرض نشاط واحد',
      two: 'عرض نشاطين',
      few: `عرض ${count} أنشطة`,
      many: `عرض ${count} نشاطًا`,
      other: `عرض ${count} نشاط`,
    }),
};
