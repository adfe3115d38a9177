import type { PermissionStatusMessages } from '../parts/permission-status.js';
import { figure, say } from '../phrase.js';
import { calls, colleague, customer, endsAfter, plural, withCustomer } from './grammar.js';

const paused = { calls: 'المكالمات من هذا الرقم', requests: 'طلبات الإذن من هذا الرقم', both: 'هذا الرقم' } as const;

export const permissionStatus: PermissionStatusMessages = {
  loading: { label: ['جارٍ التحميل'], sentence: 'لم يُعرف بعد إن كانت المكالمات مسموحًا بها.' },
  unknown: ['غير معروف'],
  notAllowed: { label: ['المكالمات غير مسموح بها'], sentence: 'لم يُطلب الإذن بعد.' },
  requested: ({ me, by, since, moment, left }) => ({
    label: say`طُلب الإذن · ينتهي بعد ${figure(left)}`,
    sentence: `${me ? 'طلبت الإذن' : `أُرسل طلب الإذن بواسطة ${colleague(by)}`}: ${since}. ينتهي الطلب: ${moment}.`,
  }),
  allowed: ({ name, source, moment, left }) => {
    switch (source) {
      case 'callback':
        return {
          label: say`معاودة الاتصال مسموح بها · بقي ${figure(left)}`,
          sentence: `وردت مكالمة من ${customer(name)}، ويمكن معاودة الاتصال ${withCustomer(name)} حتى ${moment}.`,
        };
      case 'profile':
        return {
          label: say`مسموح · بقي ${figure(left)}`,
          sentence: `سُمح بالمكالمات في ملف نشاطك التجاري بواسطة ${customer(name)}. حتى ${moment}.`,
        };
      case 'request':
      case undefined:
        return { label: say`مسموح · بقي ${figure(left)}`, sentence: `حتى ${moment}.` };
      default:
        return source satisfies never;
    }
  },
  always: ({ name, source }) => ({
    label: ['مسموح دائمًا'],
    sentence:
      source === 'profile'
        ? `سُمح بالمكالمات في ملف نشاطك التجاري بواسطة ${customer(name)}. لا ينتهي الإذن من تلقاء نفسه.`
        : `اختيار ${customer(name)}: «السماح دائمًا». لا ينتهي الإذن من تلقاء نفسه.`,
  }),
  declined: ({ name, since }) => ({ label: ['مرفوض'], sentence: `رُفض الطلب بواسطة ${customer(name)}: ${since}.` }),
  revoked: ({ name, since }) => ({ label: ['سُحب الإذن'], sentence: `سُحب الإذن بواسطة ${customer(name)}: ${since}.` }),
  autoRevoked: ({ missed, since }) => ({
    label: [`انتهى بعد ${calls(missed)} فائتة`],
    sentence: `بقيت ${calls(missed)} متتالية بلا رد. انتهى الإذن: ${since}.`,
  }),
  expired: ({ since }) => ({ label: ['انتهت المدة'], sentence: `انتهى الإذن: ${since}.` }),
  lapsed: ({ name, since }) => ({ label: ['بلا رد'], sentence: `لا رد من ${customer(name)}؛ انتهى الطلب: ${since}.` }),
  streak: (missed, left) => ({
    label: [
      plural(missed, {
        one: 'مكالمة فائتة واحدة',
        two: 'فائتتان متتاليتان',
        few: `${missed} فائتة على التوالي`,
        other: `${missed} فائتة على التوالي`,
      }),
    ],
    sentence: `${endsAfter(left)} أي مكالمة يُرد عليها تعيد العدّ من البداية.`,
  }),
  restricted: (what, moment) => ({
    label: moment === undefined ? ['مقيّد'] : say`مقيّد حتى ${figure(moment)}`,
    sentence: `أوقف واتساب ${paused[what]} مؤقتًا بسبب انخفاض الجودة. يبقى ما سمح به العملاء.`,
  }),
  noCallsLeft: (why, left) => (left === undefined ? [why] : say`${why} · مجددًا بعد ${figure(left)}`),
  until: (moment) => `الإذن سارٍ حتى ${moment}.`,
  nextRequest: (moment) => `الطلب التالي: ${moment}.`,
};
