import type { PermissionModalMessages } from '../permission-modal.js';
import { calls, characters, colleague, customer, inThe, isolated, lasting, per, requests, toCustomer, withCustomer } from './grammar.js';

export const permissionModal: PermissionModalMessages = {
  business: 'نشاطك التجاري',
  close: 'إغلاق',
  cancel: 'إلغاء',
  details: 'التفاصيل',
  platformCode: (code) => `رمز واتساب: ${code}`,
  contactAdmin: 'سؤال المسؤول',
  copyDetails: {
    idle: 'نسخ التفاصيل للمسؤول',
    copied: 'تم النسخ',
    refused: 'لم يتم النسخ: لم يسمح المتصفح',
  },
  report: ({ title, sentence, code, platform, business, number, conversation, moment }) =>
    [
      `${title}. ${sentence}`,
      ...(code === undefined ? [] : [permissionModal.platformCode(code)]),
      ...(platform ? [platform] : []),
      `الرقم: ${isolated(number === undefined ? business : `${business} (${number})`)}`,
      `المحادثة: ${isolated(conversation)}`,
      moment,
    ].join('\n'),

  askTitle: (name) => `طلب إذن للاتصال ${withCustomer(name)}`,
  inviteAnyway: (name) => ({
    title: `دعوة ${customer(name)} إلى الاتصال`,
    why: `المكالمات مسموح بها. مع الدعوة يكون اختيار الوقت ${toCustomer(name)}.`,
  }),
  noPermission: (because, { name, business, ended, missed }) => {
    switch (because) {
      case 'never-asked':
        return `لم يصل بعد إذن من ${customer(name)} بمكالمات من ${isolated(business)}.`;
      case 'declined':
        return `رُفض الطلب بواسطة ${customer(name)}.`;
      case 'revoked':
        return `سُحب الإذن بواسطة ${customer(name)}: ${ended}.`;
      case 'auto-revoked':
        return `انتهى الإذن بعد ${calls(missed)} فائتة متتالية.`;
      case 'expired':
        return `انتهى الإذن: ${ended}.`;
      case 'lapsed':
        return `لا رد من ${customer(name)} على آخر طلب.`;
    }
  },
  nextRequest: (moment) => `الطلب التالي: ${moment}.`,
  inviteStillPossible: 'لا يزال بإمكانك إرسال دعوة.',
  nothingPossible: 'لا يمكن الآن إرسال طلب ولا دعوة.',

  choose: (name) => `طريقة التواصل مع ${customer(name)}`,
  choice: { request: 'إرسال طلب إذن', invite: 'إرسال دعوة اتصال' },
  requestMeans: (name, life, forGood) =>
    `القرار ${toCustomer(name)}. مع الإذن يمكنك الاتصال لمدة ${lasting(life)}${forGood ? ' أو دائمًا' : ''}.`,
  inviteMeans: (name) => `تصلك مكالمة من ${customer(name)} بلمسة على زر. لا يلزم إذن.`,
  inviteCost: 'لا تستهلك طلبًا',
  used: (used, max, within) => `استُخدم ${used} من ${max} ${inThe(within)}`,
  usedUp: (used, max, moment) => (moment ? `استُخدم ${used} من ${max} · التالي ${moment}` : `استُخدم ${used} من ${max}`),
  limitReached: (name, max, within) =>
    max === 1
      ? `الحد طلب واحد ${per(within)}.`
      : `وصل إلى ${customer(name)} ${requests(max)} خلال ${lasting(within)}، وهو أقصى ما يسمح به واتساب.`,
  possibleAgain: (moment) => `متاح مجددًا: ${moment}`,

  message: 'الرسالة',
  suggestion: (kind, name) => {
    const greeting = name ? `مرحبًا ${name}` : 'مرحبًا';
    return kind === 'request'
      ? `${greeting}، هل يمكننا الاتصال بك عبر واتساب؟`
      : `${greeting}، يمكنك الاتصال بنا عبر واتساب في الوقت الذي يناسبك. المكالمة مجانية.`;
  },
  count: (length, max) => `${length} / ${max}`,
  tooLong: (by, figure) => `يلزم اختصار ${characters(by, figure)}.`,
  button: 'الزر',
  usualButton: 'الاتصال عبر واتساب',
  validFor: 'صالحة لمدة',
  lasting,
  windowOpen: (left) => (left ? `نافذة الدردشة مفتوحة: ${left}` : 'نافذة الدردشة مفتوحة'),
  useTemplate: 'استخدام قالب',
  useText: 'كتابة رسالة',

  windowClosed: (ago) => (ago ? `أُغلقت نافذة الدردشة: ${ago}` : 'نافذة الدردشة مغلقة'),
  onlyTemplates: (name) => `لا تُرسل إلا القوالب المعتمدة إلى أن تصل رسالة أو مكالمة من ${customer(name)}.`,
  windowJustClosed: 'أُغلقت نافذة الدردشة',
  textKept: 'يمكنك اختيار قالب؛ نصك محفوظ.',
  keptText: 'عرض نصي',
  makeTemplate: 'إنشاء قالب من نصي',
  writing: (name) => ({ title: 'كتابة قالب', why: `يراجعه واتساب قبل أن يصل إلى ${customer(name)}.` }),
  yourTextIsKept: 'نصك محفوظ.',
  windowOpenAgain: 'نافذة الدردشة مفتوحة مجددًا',
  textBack: 'يمكنك كتابة رسالة. عاد ما كتبته.',

  templatesLoading: 'جارٍ تحميل القوالب…',
  cannotSendTemplates: 'لا يمكن إرسال القوالب من هنا',
  cannotSendTemplatesHelp: (name) =>
    `نظام الدعم غير معدّ للقوالب؛ يمكن للمسؤول تغيير ذلك. يمكنك الكتابة مجددًا عند وصول رسالة أو مكالمة من ${customer(name)}.`,

  customerSees: (name) => `ما يظهر ${toCustomer(name)}`,
  permissionButton: 'اختيار إذن الاتصال',
  requestAnswers: (name, life, forGood) =>
    forGood
      ? `الخيارات ${toCustomer(name)}: السماح لمدة ${lasting(life)} أو دائمًا أو الرفض.`
      : `الخيارات ${toCustomer(name)}: السماح لمدة ${lasting(life)} أو الرفض.`,
  inviteRings: (name) => `تصل المكالمة من ${customer(name)} في الوقت المناسب، وترن في نظام الدعم لديك.`,

  nextAfterThis: (moment) => `الطلب التالي بعد هذا: ${moment}`,
  lastOne: (max, within) => `هذا آخر طلب من ${requests(max)} ${inThe(within)}`,
  worksUntil: (moment) => `يعمل الزر حتى ${moment}`,
  requestsAgainIn: (left) => `تتاح الطلبات مجددًا بعد ${left}`,
  replaces: 'يحل هذا محل الطلب المنتظر',
  send: { request: 'إرسال الطلب', invite: 'إرسال الدعوة' },
  sending: 'جارٍ الإرسال…',
  tryAgain: 'إعادة المحاولة',
  sendAnyway: 'إرسال مجددًا',
  chooseTemplate: 'اختيار قالب',

  notSent: 'لم يُرسل',
  notSentWindowClosed: 'لم يُرسل: أُغلقت نافذة الدردشة',
  notSentNoConnection: 'لم يُرسل: لا يوجد اتصال',
  kindNotSent: { request: 'لم يُرسل الطلب', invite: 'لم تُرسل الدعوة' },
  neverTwice: {
    request: 'نصك محفوظ. لا يُرسل الطلب نفسه مرتين أبدًا.',
    invite: 'نصك محفوظ. لا تُرسل الدعوة نفسها مرتين أبدًا.',
  },
  nothingUsed: 'لم يُستهلك شيء من حدودك',
  onItsWay: 'جارٍ الإرسال. الإغلاق لا يوقفه.',
  onItsWayElsewhere: 'جارٍ الإرسال من علامة تبويب أخرى أو من قبل إعادة التحميل. الإغلاق لا يوقفه.',
  possibleNow: { request: 'يمكن إرسال طلب مجددًا', invite: 'يمكن إرسال دعوة مجددًا' },
  draftSaved: 'مسودتك محفوظة.',
  notKnownWhetherSent: 'لا يُعرف إن كان قد أُرسل',
  lookBeforeRepeating: (name) => `انقطع الاتصال قبل وصول رد. قبل الإرسال مجددًا يمكنك التحقق في الدردشة من وصوله إلى ${customer(name)}.`,

  waitingTitle: (name) => `في انتظار رد ${customer(name)}`,
  asked: ({ me, name }, ago) => `${me ? 'طلبت الإذن' : `أُرسل طلب الإذن بواسطة ${colleague(name)}`}: ${ago}.`,
  nothingToDo: 'لا يلزمك فعل شيء.',
  noAnswerYet: 'لا رد بعد',
  requestEnds: (moment) => `${moment ? `ينتهي الطلب: ${moment}. ` : ''}سيظهر الرد هنا وفي النشاط.`,
  askingAgainReplaces: 'الطلب مجددًا يحل محل هذا الطلب',
  inviteInstead: 'إرسال دعوة بدلًا من ذلك',
  askAgain: 'الطلب مجددًا',

  sentTitle: { request: 'أُرسل الطلب', invite: 'أُرسلت الدعوة' },
  sentMeans: (kind, name) =>
    kind === 'request' ? `القرار ${toCustomer(name)} على الهاتف. لا يلزمك فعل شيء.` : `تصلك مكالمة من ${customer(name)} بلمسة على الزر.`,

  allowedTitle: (name) => `وصل إذن المكالمات من ${customer(name)}`,
  mayCallTitle: (name) => `يمكنك الاتصال ${withCustomer(name)}`,
  answerJustCame: (draftKept) => (draftKept ? 'وصل الرد للتو. مسودتك محفوظة.' : 'وصل الرد للتو.'),
  noNeedToAsk: 'الإذن موجود، لا حاجة إلى طلبه.',
  callUntil: (moment) => `يمكنك الاتصال حتى ${moment}`,
  callForGood: 'يمكنك الاتصال في أي وقت',
  callsADay: (max, within, name) =>
    `${max === undefined ? '' : `حتى ${calls(max)} ${per(within)}. `}يمكن سحب هذا الإذن في أي وقت من جهة ${customer(name)}.`,
  notNow: 'ليس الآن',
  call: (name) => `الاتصال ${withCustomer(name)}`,
  endAndCall: (name) => `إنهاء والاتصال ${withCustomer(name)}`,
};
