import type { ActivityFilterMessages } from '../parts/activity-filters.js';

export const activityFilters: ActivityFilterMessages = {
  label: 'عوامل التصفية',
  direction: 'الاتجاه',
  status: 'الحالة',
  type: 'النوع',
  all: 'الكل',
  incoming: 'واردة',
  outgoing: 'صادرة',
  groups: {
    assignment: 'التعيين',
    connection: 'الاتصال',
    'in-call': 'أثناء المكالمة',
    permission: 'الإذن',
    request: 'طلب الإذن',
    invite: 'الدعوة',
    failed: 'تعذّر التنفيذ',
    ticket: 'التذكرة',
  },
  chosen: (first, others) => (others > 0 ? `${first} + ${others}` : first),
  clearOne: (filter) => `إزالة التصفية: ${filter}`,
  clearAll: 'إزالة التصفية',
};
