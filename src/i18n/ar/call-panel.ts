import type { CallPanelMessages, Doer } from '../parts/call-panel.js';
import { colleague, customer, endsAfter, isolated, plural, withCustomer } from './grammar.js';

const youSee = 'ستظهر النتيجة هنا.';

/** Whoever acted, after "بواسطة". */
function who({ kind, name }: Doer): string {
  switch (kind) {
    case 'you':
      return 'أنت';
    case 'colleague':
      return colleague(name);
    case 'customer':
      return customer(name);
    case 'platform':
      return 'واتساب';
    case 'unknown':
      return 'جهة غير معروفة';
    default:
      return kind satisfies never;
  }
}

export const callPanel: CallPanelMessages = {
  label: (name) => `مكالمة مع ${isolated(name)}`,
  cancel: 'إلغاء المكالمة',
  end: 'إنهاء المكالمة',
  ending: 'جارٍ الإنهاء…',
  answer: 'رد',
  endAndAnswer: 'إنهاء ورد',
  decline: 'رفض',
  mute: 'كتم',
  unmute: 'إلغاء الكتم',
  keypad: 'الأرقام',
  audio: 'الصوت',
  hold: 'انتظار',
  resume: 'استئناف',
  transfer: 'تحويل',
  microphone: 'الميكروفون',
  speaker: 'مكبر الصوت',
  ringer: 'الرنين',
  ringVolume: 'مستوى صوت الرنين',
  ringMuted: 'رنين بلا صوت',
  inputLevel: 'مستوى الإدخال',
  systemDevice: 'افتراضي النظام',
  unnamedDevice: (number) => `الجهاز ${number}`,
  handTo: 'تحويل إلى',
  away: 'غير متاح',
  noColleague: 'لا أحد متاح لاستلام المكالمة الآن.',
  colleaguesLoading: 'جارٍ البحث عن أعضاء الفريق…',
  notice: {
    muted: (name) => ({ title: 'الميكروفون مكتوم', sentence: `صوتك لا يصل إلى ${customer(name)}.` }),
    weak: { title: 'الاتصال ضعيف', sentence: 'قد يتقطع الصوت لدى الطرفين. يساعد استخدام كابل أو الاقتراب من جهاز التوجيه.' },
    poor: { title: 'الاتصال ضعيف جدًا', sentence: 'تضيع بعض الكلمات لدى الطرفين. يساعد استخدام كابل أو الاقتراب من جهاز التوجيه.' },
    silentAgent: (since, ends) => ({
      title: 'لا يخرج صوت من الميكروفون',
      sentence: `الصمت منذ ${since}. ينهي واتساب المكالمة بعد ${ends} بلا صوت.`,
    }),
    silentCustomer: (name, since, ends) => ({
      title: `لا يصل صوت من ${customer(name)}`,
      sentence: `الصمت منذ ${since}. ينهي واتساب المكالمة بعد ${ends} بلا صوت.`,
    }),
    otherMicrophone: 'اختيار ميكروفون آخر',
    unplugged: (inUse) => ({ title: 'فُصل الميكروفون', sentence: `تستمر المكالمة باستخدام ${isolated(inUse)}.` }),
    device: { title: 'الصوت على هاتف المكتب', sentence: 'التحدث من هناك. تعرض هذه الصفحة المكالمة ويمكنها إنهاؤها.' },
    otherTab: { title: 'هذه المكالمة في علامة تبويب أخرى', sentence: 'الكتم ولوحة الأرقام هناك.' },
    nowhere: { title: 'لا صوت لهذه المكالمة هنا', sentence: 'أُغلقت علامة التبويب التي كان فيها الصوت. لا يمكن إلا إنهاء المكالمة.' },
    lost: { title: 'انقطع اتصالك', sentence: 'جارٍ إنهاء المكالمة.' },
    held: (name, since) => ({ title: 'في الانتظار', sentence: `انتظار ${customer(name)} مستمر منذ ${since}.` }),
    transferring: { title: 'جارٍ التحويل', sentence: 'ينتهي دورك فور تسليم المكالمة.' },
    findingOut: (name) => ({
      title: `لم يُعرف بعد إن كان الاتصال ${withCustomer(name)} جاريًا`,
      sentence: 'لم يستجب الخادم. جارٍ الاستفسار منه.',
    }),
    microphoneAwaited: { title: 'جارٍ توصيل الميكروفون', sentence: 'إذا سأل المتصفح فيلزم السماح به، وبعدها تبدأ المكالمة.' },
    ringsAtColleague: (by) => ({ title: `ترن عند ${colleague(by)}`, sentence: youSee }),
    ringsElsewhere: { title: 'لا ترن هنا', sentence: `لا يُعرف من المطلوب منه الرد. ${youSee}` },
    colleagueCalls: (name) => ({ title: `يجري اتصال ${withCustomer(name)} من أحد أعضاء الفريق`, sentence: youSee }),
    colleagueTalks: (by, name) => ({
      title: `هذه المكالمة جارية مع ${colleague(by)}`,
      sentence: `يمكنك الاتصال ${withCustomer(name)} عند انتهائها.`,
    }),
  },
  permissionEnded: 'انتهى الإذن. تستمر هذه المكالمة.',
  outcome: {
    notCalled: 'لم تتم',
    notKnown: 'غير معروف',
    unsure: (name) => ({
      title: `لا يُعرف إن كان قد تم الاتصال ${withCustomer(name)}.`,
      sentence: 'لم يستجب الخادم. قد يرن الهاتف مرتين عند الاتصال مجددًا.',
    }),
    rang: (length) => `رنين لمدة ${length}`,
    after: (length) => `بعد ${length}`,
    ended: (by) =>
      by.kind === 'unknown' ? 'انتهت المكالمة.' : by.kind === 'you' ? 'أنهيت المكالمة.' : `أُنهيت المكالمة بواسطة ${who(by)}.`,
    unanswered: (by, name) =>
      by.kind === 'you' ? 'ألغيت المكالمة.' : by.kind === 'colleague' ? `أُلغيت المكالمة بواسطة ${who(by)}.` : `لا رد من ${customer(name)}.`,
    declined: (by) => (by.kind === 'you' ? 'رفضت المكالمة.' : `رُفضت المكالمة بواسطة ${who(by)}.`),
    missed: (because, agent) => {
      switch (because) {
        case 'declined':
          return `رُفضت بواسطة ${agent ? isolated(agent) : 'أحد موظفي الدعم'}.`;
        case 'inactive':
          return `لا نشاط من ${agent ? isolated(agent) : 'موظف الدعم'}.`;
        case 'busy':
          return 'كل الموظفين المتاحين كانوا مشغولين.';
        case 'unassigned':
          return 'لم تُعيَّن لأحد.';
        case 'no-response':
        case undefined:
          return 'لا رد من أحد.';
        default:
          return because satisfies never;
      }
    },
    lost: (side, mine, name) => {
      switch (side) {
        case 'agent':
          return mine
            ? { title: 'انقطع اتصالك.', where: 'كان الانقطاع من جهتك.' }
            : { title: 'انقطع اتصال موظف الدعم.', where: 'كان الانقطاع من جهتنا.' };
        case 'customer':
          return { title: `انقطع اتصال ${customer(name)}.`, where: `كان الانقطاع من جهة ${customer(name)}.` };
        case 'unknown':
        case undefined:
          return { title: 'انقطع الاتصال.' };
        default:
          return side satisfies never;
      }
    },
    pickedUp: (after) => `تم الرد بعد ${after}.`,
    ticket: (outcome, words) => `التذكرة: ${words[outcome]}.`,
    streak: (missed, left) => {
      const inARow = plural(missed, {
        one: 'مكالمة واحدة بلا رد.',
        two: 'مكالمتان متتاليتان بلا رد.',
        few: `${missed} مكالمات متتالية بلا رد.`,
        other: `${missed} مكالمة متتالية بلا رد.`,
      });
      return left === undefined || left <= 0 ? inARow : `${inARow} ${endsAfter(left)}`;
    },
  },
  callAgain: 'الاتصال مجددًا',
  callAnyway: 'اتصال على أي حال',
  callBack: 'معاودة الاتصال',
  invite: 'إرسال دعوة',
  close: 'إغلاق',
  showActivity: 'عرض النشاط',
  checkSound: 'فحص الصوت',
};
