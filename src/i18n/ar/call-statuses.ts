import type { CallStatusMessages, TicketOutcomeMessages } from '../parts/call-statuses.js';

export const statuses: CallStatusMessages = {
  incoming: {
    ringing: 'جارٍ الرنين',
    ongoing: 'جارية',
    completed: 'مكتملة',
    missed: 'فائتة',
    declined: 'مرفوضة',
    disconnected: 'منقطعة',
  },
  outgoing: {
    calling: 'جارٍ الاتصال',
    ringing: 'جارٍ الرنين',
    ongoing: 'جارية',
    completed: 'مكتملة',
    unanswered: 'بلا رد',
    declined: 'مرفوضة',
    disconnected: 'منقطعة',
  },
};

export const outcomes: TicketOutcomeMessages = { completed: 'مكتملة', missed: 'فائتة', rejected: 'مرفوضة', dropped: 'منقطعة' };
