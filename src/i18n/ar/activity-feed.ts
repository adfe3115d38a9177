import type { ActivityFeedMessages } from '../parts/activity-feed.js';
import { activityFilters } from './activity-filters.js';
import { callItems } from './call-items.js';
import { calls, isolated, plural } from './grammar.js';

const withCustomer = (name: string | undefined) => (name ? `مع ${isolated(name)}` : 'مع هذا العميل');
const activities = (count: number) =>
  plural(count, {
    zero: 'لا أنشطة',
    one: 'نشاط واحد',
    two: 'نشاطين',
    few: `${count} أنشطة`,
    many: `${count} نشاطًا`,
    other: `${count} نشاط`,
  });

export const activityFeed: ActivityFeedMessages = {
  title: 'النشاط',
  callsTitle: 'المكالمات',
  live: 'مباشر',
  updating: 'جارٍ التحديث',
  loading: 'جارٍ التحميل',
  reconnecting: 'جارٍ إعادة الاتصال. يُعرض ما حُفظ.',
  offline: 'لا يوجد اتصال. يُعرض النشاط المحفوظ.',
  signedOut: 'تم تسجيل الخروج. يُعرض النشاط المحفوظ.',
  newerFailed: 'تعذّر تحميل النشاط الأحدث.',
  empty: (name) => ({
    title: 'لا توجد مكالمات بعد',
    sentence: `ستظهر هنا الطلبات والدعوات والمكالمات ${withCustomer(name)}.`,
  }),
  noCalls: (name) => ({ title: 'لا توجد مكالمات بعد', sentence: `ستظهر هنا المكالمات ${withCustomer(name)}.` }),
  failed: ({ title, sentence }) => ({ title: 'تعذّر تحميل النشاط', sentence: sentence || `${title}.` }),
  offlineEmpty: { title: 'لا يوجد اتصال بالإنترنت', sentence: 'سيظهر النشاط عند عودة الاتصال.' },
  refused: (why) => why,
  nothingMatches: (of, kinds) => ({
    title: 'لا شيء يطابق التصفية',
    sentence: `تم إخفاء ${kinds === 'calls' ? calls(of) : activities(of)}.`,
  }),
  tryAgain: 'إعادة المحاولة',
  latestShown: (max) => `يُعرض أحدث ${activities(max)}`,
  latestCallsShown: (max) => `المكالمات ضمن أحدث ${activities(max)}`,
  filteredShown: (shown, all, max) => (max === undefined ? `${shown} من ${activities(all)}` : `${shown} من أحدث ${max}`),
  filteredCallsShown: (shown, all) => `${shown} من ${calls(all)}`,
  witnessedOnly: 'يُعرض ما رآه هذا المتصفح',
  arrived: (count, newest) => (count === 1 ? newest : `أنشطة جديدة: ${count}. ${newest}`),
  copy: 'نسخ كنص',
  copied: 'تم النسخ',
  copyRefused: 'لم يسمح المتصفح بالنسخ. يمكنك تحديد الصفوف ونسخها يدويًا.',
  filters: activityFilters,
  calls: callItems,
};
