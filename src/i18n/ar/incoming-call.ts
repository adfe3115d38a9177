import type { IncomingCallMessages } from '../parts/incoming-call.js';
import { colleague, customer, isolated, plural, toCustomer } from './grammar.js';

export const incomingCall: IncomingCallMessages = {
  title: (count) =>
    plural(count, {
      one: 'مكالمة واتساب واردة',
      two: 'مكالمتا واتساب واردتان',
      few: `${count} مكالمات واتساب واردة`,
      many: `${count} مكالمة واتساب واردة`,
      other: `${count} مكالمة واتساب واردة`,
    }),
  answering: 'جارٍ الرد',
  connecting: 'جارٍ توصيل الميكروفون…',
  declining: 'جارٍ الرفض…',
  answer: 'رد',
  endAndAnswer: 'إنهاء ورد',
  answerWho: (who) => `الرد على ${isolated(who)}`,
  endAndAnswerWho: (who) => `إنهاء مكالمتك والرد على ${isolated(who)}`,
  decline: 'رفض',
  declineWho: (who) => `رفض مكالمة ${isolated(who)}`,
  waysToDecline: 'طرق الرفض',
  declineForMe: { title: 'رفض من جهتي فقط', sentence: 'لا يزال بإمكان الآخرين الرد' },
  declineForCustomer: (name) => ({ title: 'رفض وإنهاء المكالمة', sentence: `تنتهي المكالمة بالنسبة ${toCustomer(name)}` }),
  newChat: 'دردشة جديدة',
  endsOther: (who) => `أنت في مكالمة مع ${isolated(who)}. الرد ينهيها.`,
  announced: (who, key) => `مكالمة واتساب واردة من ${isolated(who)}.${key ? ` للانتقال إليها يمكنك الضغط على ${isolated(key)}.` : ''}`,
  left: {
    colleague: (name) => `تم الرد بواسطة ${colleague(name)}`,
    after: (after, who) => (after ? `بعد ${after} · ${isolated(who)}` : who),
    otherTab: { title: 'تم الرد في علامة تبويب أخرى', sentence: 'الكتم والإنهاء من هناك' },
    missed: 'مكالمة فائتة',
    stopped: (after, who) => (after ? `توقف الرنين بعد ${after} · ${isolated(who)}` : `توقف الرنين · ${isolated(who)}`),
    tooLate: { title: 'كانت المكالمة قد انتهت', sentence: 'توقف الرنين أثناء الرد' },
    passedOn: (because, name) => {
      switch (because) {
        case 'reassigned':
          return name ? `حُوّلت المكالمة إلى ${isolated(name)}` : 'حُوّلت المكالمة';
        case 'no-answer':
          return name ? `طال الرنين هنا: ترن الآن عند ${isolated(name)}` : 'طال الرنين هنا';
        default:
          return 'لم تعد ترن هنا';
      }
    },
    othersMay: (who) => `لا يزال بإمكان الآخرين الرد · ${isolated(who)}`,
    youDeclined: 'رفضت المكالمة',
    declinedBy: (name) => `تم الرفض بواسطة ${colleague(name)}`,
    endedFor: (name) => `انتهت المكالمة بالنسبة ${toCustomer(name)}`,
  },
  callBack: 'معاودة الاتصال',
  pageTitle: (who, count) => (count === 1 ? `مكالمة من ${customer(who)}` : `${incomingCall.title(count)}: ${customer(who)} وغير ذلك`),
  notification: (business) => (business ? `مكالمة واتساب واردة إلى ${isolated(business)}` : 'مكالمة واتساب واردة'),
};
