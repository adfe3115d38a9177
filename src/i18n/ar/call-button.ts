import type { CallButtonMessages } from '../parts/call-button.js';
import { colleague, customer, endsAfter, isolated, plural, withCustomer } from './grammar.js';

export const callButton: CallButtonMessages = {
  call: 'اتصال',
  askToCall: 'طلب إذن',
  checking: 'جارٍ التحقق…',
  endAndCall: 'إنهاء واتصال',
  endingOther: 'جارٍ إنهاء المكالمة الأخرى…',
  calling: 'جارٍ الاتصال…',
  incomingCall: 'جارٍ الرنين…',
  inCall: 'في مكالمة',
  loading: { title: 'جارٍ التحميل', sentence: 'لم يُعرف بعد إن كانت المكالمات مسموحًا بها.' },
  youAreCalling: (name) => ({ title: `جارٍ اتصالك ${withCustomer(name)}`, sentence: 'يعمل الزر مجددًا عند انتهاء هذه المكالمة.' }),
  youAreInCall: (name) => ({ title: `أنت في مكالمة مع ${customer(name)}`, sentence: 'يعمل الزر مجددًا عند انتهاء هذه المكالمة.' }),
  ringsHere: (name) => ({ title: `مكالمة واردة إليك من ${customer(name)}`, sentence: 'يلزم أولًا الرد على تلك المكالمة أو رفضها.' }),
  ringsAtColleague: (name, by) => ({
    title: `مكالمة واردة من ${customer(name)}`,
    sentence: `ترن المكالمة عند ${colleague(by)}.`,
  }),
  ringsElsewhere: (name) => ({ title: `مكالمة واردة من ${customer(name)}`, sentence: 'لا ترن المكالمة هنا.' }),
  colleagueInCall: (name, by) => ({
    title: `مكالمة جارية بين ${colleague(by)} و${customer(name)}`,
    sentence: 'يمكنك الاتصال عند انتهائها.',
  }),
  findingOut: (name) => ({
    title: `لم يُعرف بعد إن كان الاتصال ${withCustomer(name)} جاريًا`,
    sentence: 'لم يستجب الخادم. جارٍ الاستفسار منه.',
  }),
  unsure: (name) => ({
    title: `لا يُعرف إن كان قد تم الاتصال ${withCustomer(name)}`,
    sentence: 'لم يستجب الخادم. قد يرن الهاتف مرتين عند الاتصال مجددًا.',
  }),
  waiting: (name, by, ago) => ({
    title: `في انتظار رد ${customer(name)}`,
    sentence: by ? `أُرسل طلب الإذن ${ago} بواسطة ${isolated(by)}.` : `أُرسل طلب الإذن ${ago}.`,
  }),
  allowedUntil: (name, moment, left) => ({
    title: `المكالمات مسموح بها من ${customer(name)}`,
    sentence: `ينتهي الإذن بعد ${left}: ${moment}.`,
  }),
  streak: (missed, left) => ({
    title: plural(missed, {
      one: 'مكالمة واحدة بلا رد',
      two: 'مكالمتان متتاليتان بلا رد',
      few: `${missed} مكالمات متتالية بلا رد`,
      other: `${missed} مكالمة متتالية بلا رد`,
    }),
    sentence: endsAfter(left),
  }),
  notPlaced: ({ title, sentence }) => ({ title: `لم تتم المكالمة: ${title}`, sentence }),
};
