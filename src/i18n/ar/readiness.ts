import type { ReadinessMessages } from '../parts/readiness.js';
import { plural } from './grammar.js';
import { sound } from './sound.js';

const { microphone } = sound;

export const readiness: ReadinessMessages = {
  title: 'الجاهزية للمكالمات',
  checking: 'جارٍ التحقق…',
  ready: 'جاهز للمكالمات',
  cannotSpeak: 'يمكن الرنين، ولا يمكن التحدث هنا',
  toFix: (count) =>
    plural(count, {
      zero: 'لا شيء يحتاج إلى إصلاح',
      one: 'أمر واحد يحتاج إلى إصلاح قبل المكالمات',
      two: 'أمران يحتاجان إلى إصلاح قبل المكالمات',
      few: `${count} أمور تحتاج إلى إصلاح قبل المكالمات`,
      many: `${count} أمرًا يحتاج إلى إصلاح قبل المكالمات`,
      other: `${count} أمر يحتاج إلى إصلاح قبل المكالمات`,
    }),
  cannotRing: 'لا يمكن لعلامة التبويب هذه أن ترن',
  line: {
    secure: 'صفحة آمنة',
    voice: 'التحدث هنا',
    microphone: 'الميكروفون',
    sound: 'صوت الرنين',
    notifications: 'الإشعارات',
    connection: 'الاتصال المباشر',
    storage: 'السجل المحفوظ',
    incoming: 'المكالمات الواردة',
  },
  secure: { yes: { state: 'نعم' }, no: { state: 'لا', advice: microphone.insecure.sentence } },
  voice: {
    ready: { state: 'نعم' },
    'not-needed': { state: 'على هاتف المكتب', advice: 'التحدث هناك؛ ومن هذه الصفحة الرنين والرد وإنهاء المكالمات.' },
    unsupported: {
      state: 'غير متاح في هذا المتصفح',
      advice: 'لا يدعم هذا المتصفح المكالمات. يمكنك استخدام متصفح آخر أو التحدث من هاتف المكتب.',
    },
  },
  microphone: {
    unknown: { state: 'لم يُفحص' },
    allowed: { state: 'مسموح' },
    ask: { state: 'غير مسموح بعد', advice: 'السماح به الآن يغني أي مكالمة عن الانتظار.' },
    denied: {
      state: 'محظور',
      advice: 'الميكروفون محظور على هذا الموقع. يمكنك فتح رمز القفل في شريط العنوان والسماح به.',
    },
    missing: { state: 'غير موجود', advice: microphone.missing.sentence },
    busy: { state: 'قيد الاستخدام', advice: microphone.busy.sentence },
    unplugged: { state: 'مفصول', advice: microphone.unplugged.sentence },
    'blocked-by-frame': { state: 'محظور', advice: microphone['blocked-by-frame'].sentence },
    insecure: { state: 'محظور', advice: microphone.insecure.sentence },
  },
  sound: {
    unlocked: { state: 'مفعّل' },
    locked: { state: 'متوقف', advice: 'لا يشغّل المتصفح أي صوت قبل الضغط على شيء في هذه الصفحة.' },
  },
  notifications: {
    allowed: { state: 'مفعّلة' },
    ask: { state: 'متوقفة', advice: 'من دونها لا تظهر المكالمات إلا في علامة التبويب هذه.' },
    denied: { state: 'محظورة', advice: 'من دونها لا تظهر المكالمات إلا في علامة التبويب هذه. يمكنك السماح بها من شريط العنوان.' },
    'blocked-by-frame': {
      state: 'محظورة',
      advice: 'لا تعرضها المتصفحات من داخل إطار لموقع آخر. لا تظهر المكالمات إلا في علامة التبويب هذه.',
    },
    unsupported: { state: 'غير متاحة في هذا المتصفح', advice: 'لا تظهر المكالمات إلا في علامة التبويب هذه.' },
  },
  connection: {
    connecting: { state: 'جارٍ الاتصال' },
    live: { state: 'مباشر' },
    reconnecting: { state: 'جارٍ إعادة الاتصال', advice: 'سترن المكالمات هنا مجددًا عند عودة الاتصال.' },
    offline: { state: 'لا يوجد اتصال', advice: 'سترن المكالمات هنا مجددًا عند عودة الاتصال.' },
    'signed-out': { state: 'تم تسجيل الخروج', advice: 'لتلقي المكالمات يلزم تسجيل الدخول إلى نظام الدعم مجددًا.' },
  },
  notSaved: {
    state: 'غير متاح في هذه الصفحة',
    advice: 'لا يُحفظ شيء هنا: عند إعادة التحميل يُجلب السجل من جديد ويضيع النص غير المُرسل.',
  },
  noIncoming: {
    state: 'غير معروضة',
    advice: 'لا تعرض هذه الصفحة المكالمات الواردة. يمكنك فتح الصفحة الرئيسية لنظام الدعم لرؤيتها.',
  },
  shortcuts: { title: 'اختصارات لوحة المفاتيح', mute: 'كتم أو إلغاء الكتم' },
  allow: 'سماح',
  checkAgain: 'فحص مجددًا',
  test: 'اختبار',
  listening: 'يمكنك التحدث الآن',
  turnOn: 'تفعيل',
};
