import { day, type Duration } from '../../domain/instant.js';
import type { Format } from '../format.js';
import type { ReasonContext, ReasonMessages } from '../parts/reasons.js';
import { ended } from '../sentences.js';
import { business, characters, customer as theCustomer, isolated, lasting, withCustomer as withTheCustomer } from './grammar.js';

const customer = ({ name }: ReasonContext) => theCustomer(name);
const withCustomer = ({ name }: ReasonContext) => withTheCustomer(name);
const when = ({ until, now }: ReasonContext, { moment, ahead }: Format, otherwise: string) =>
  until === undefined ? otherwise : now === undefined ? moment(until) : ahead(until, now);
const span = (within: Duration) => (within === day ? 'اليوم' : `خلال ${lasting(within)}`);
const usedUp = ({ limit }: ReasonContext, what: string, otherwise: string) =>
  limit ? `${what} ${limit.used} من ${limit.max} ${span(limit.within)}` : otherwise;
const atMost = ({ max }: ReasonContext, { number }: Format) =>
  max === undefined ? 'يلزم اختصاره قليلًا.' : `الحد الأقصى ${characters(max, number(max))}.`;

/** What happened, then what can be done or when. Never who is to blame. */
export const reasons: ReasonMessages = {
  // solved by asking the customer, or by waiting
  'no-permission': (c) => ({
    title: 'يلزم الإذن',
    sentence: `لم يصل بعد إذن من ${customer(c)} بمكالمات من ${business(c.business)}.`,
  }),
  'request-limit': (c, format) => ({
    title: usedUp(c, 'الطلبات المستخدمة:', 'لا طلبات أخرى في الوقت الحالي'),
    sentence: `الطلب التالي: ${when(c, format, 'لاحقًا')}. لا يزال بإمكانك إرسال دعوة.`,
  }),
  'call-limit': (c, format) => ({
    title: usedUp(c, 'المكالمات المجراة:', 'لا مكالمات أخرى في الوقت الحالي'),
    sentence: `يمكنك الاتصال ${withCustomer(c)} مجددًا: ${when(c, format, 'لاحقًا')}. لا يزال بإمكانك إرسال دعوة.`,
  }),
  restricted: ({ until }, { moment }) => ({
    title: until === undefined ? 'إيقاف مؤقت من واتساب' : `إيقاف مؤقت من واتساب حتى ${moment(until)}`,
    sentence: 'أوقف واتساب هذا الرقم مؤقتًا بسبب انخفاض الجودة. يبقى ما سمح به العملاء.',
  }),
  'window-closed': () => ({
    title: 'أُغلقت نافذة الدردشة',
    sentence: 'يمكنك اختيار قالب؛ نصك محفوظ.',
  }),
  'already-permitted': (c) => ({
    title: 'المكالمات مسموح بها بالفعل',
    sentence: `وصل إذن المكالمات من ${customer(c)}. يمكنك الاتصال الآن.`,
  }),
  'already-in-call': (c) =>
    c.ringsIn
      ? { title: `توجد مكالمة واردة من ${customer(c)}`, sentence: 'يمكنك الرد على تلك المكالمة.' }
      : { title: `توجد مكالمة جارية مع ${customer(c)}`, sentence: 'يلزم إنهاء تلك المكالمة قبل بدء أخرى.' },
  'in-another-call': ({ other }) => ({
    title: other ? `أنت في مكالمة مع ${isolated(other)}` : 'أنت في مكالمة أخرى',
    sentence: 'يلزم إنهاء تلك المكالمة أولًا.',
  }),
  'too-many-calls': (c, format) => ({
    title: 'مكالمات كثيرة في وقت واحد',
    sentence: `بلغ هذا الرقم حدّه. يمكنك المحاولة مجددًا: ${when(c, format, 'بعد بضع دقائق')}.`,
  }),
  'asked-too-often': (c, format) => ({
    title: 'يطلب واتساب التمهل قليلًا',
    sentence: `يمكنك المحاولة مجددًا: ${when(c, format, 'بعد بضع دقائق')}.`,
  }),
  'write-first': (c) => ({
    title: 'يلزم إرسال رسالة أولًا',
    sentence: `يشترط واتساب رسالة عادية إلى ${customer(c)} قبل الطلب. بعد إرسالها يمكنك طلب الإذن.`,
  }),
  // an admin or a developer must act
  'calling-disabled': () => ({
    title: 'المكالمات غير مفعّلة',
    sentence: 'المكالمات غير مفعّلة لهذا الرقم. يمكن للمسؤول تفعيلها.',
  }),
  'setup-incomplete': () => ({
    title: 'لم يكتمل إعداد المكالمات بعد',
    sentence: 'لم يكتمل إعداد هذا الرقم. يمكن للمسؤول إكماله.',
  }),
  country: () => ({
    title: 'غير متاح في هذا البلد',
    sentence: 'مكالمات واتساب غير متاحة في هذا البلد. لدى المسؤول مزيد من المعلومات.',
  }),
  'test-number': (c) => ({
    title: 'هذا رقم تجريبي',
    sentence: `لا توجد جهة الاتصال ${customer(c)} في قائمة من يمكن الاتصال بهم منه. يمكن للمسؤول إضافتها.`,
  }),
  sip: () => ({
    title: 'المكالمات تمر عبر نظام الهاتف لديكم',
    sentence: 'هذا الرقم معدّ لنظام \u2068SIP\u2069، لذا لا يمكن بدء المكالمات من هنا. يمكن للمسؤول تغيير ذلك.',
  }),
  'messaging-limit': () => ({
    title: 'حد الرسائل منخفض جدًا',
    sentence: 'يسمح واتساب بالمكالمات من أرقام لها حد رسائل أعلى. يمكن للمسؤول رفعه.',
  }),
  'no-payment-method': () => ({
    title: 'لا توجد طريقة دفع',
    sentence: 'يحتاج واتساب إلى واحدة لهذا الرقم. يمكن للمسؤول إضافتها.',
  }),
  technical: () => ({
    title: 'أرسل نظام الدعم شيئًا لا يقبله واتساب',
    sentence: 'يلزم إبلاغ المطورين؛ التفاصيل تساعدهم.',
  }),
  // about the customer
  'cannot-be-called': (c) => ({
    title: `لا يمكن الاتصال ${withCustomer(c)}`,
    sentence: 'لا يسمح واتساب بالاتصال بهذا الشخص. لا يزال بإمكانك الكتابة.',
  }),
  'old-app': (c) => ({
    title: `إصدار واتساب لدى ${customer(c)} أقدم من أن يدعم المكالمات`,
    sentence: `تحديث واتساب على هاتف ${customer(c)} يحل المشكلة.`,
  }),
  // about a call
  'call-setup-failed': () => ({
    title: 'تعذّر توصيل المكالمة',
    sentence: 'حدث خلل بيننا وبين واتساب. يمكنك الاتصال مجددًا.',
  }),
  'no-microphone': () => ({
    title: 'لا يمكن استخدام الميكروفون',
    sentence: 'يمكنك التحقق من أن هذه الصفحة تستطيع استخدامه ثم المحاولة مجددًا.',
  }),
  'no-sound-from-agent': () => ({
    title: 'لم يخرج صوت من جهتك',
    sentence: 'يمكنك فحص الميكروفون وجدار الحماية ثم الاتصال مجددًا.',
  }),
  'no-sound-from-customer': (c) => ({
    title: `لم يصل صوت من ${customer(c)}`,
    sentence: `تعطل الاتصال من جهة ${customer(c)}. يمكنك الاتصال مجددًا.`,
  }),
  'answered-elsewhere': () => ({
    title: 'تم الرد بواسطة أحد أعضاء الفريق',
    sentence: 'سبق الرد على هذه المكالمة.',
  }),
  'call-over': () => ({
    title: 'انتهت المكالمة بالفعل',
    sentence: 'انتهت قبل أن يصل هذا إلى واتساب.',
  }),
  // the connection between this page and the backend
  'signed-out': () => ({
    title: 'تم تسجيل خروجك',
    sentence: 'للمتابعة يلزم تسجيل الدخول إلى نظام الدعم مجددًا.',
  }),
  forbidden: () => ({
    title: 'دورك لا يسمح بهذا',
    sentence: 'يمكن للمسؤول تغيير صلاحياتك.',
  }),
  'not-found': () => ({
    title: 'لم تعد هذه المحادثة موجودة',
    sentence: 'حُذفت أو لم تعد متاحة لك.',
  }),
  offline: () => ({
    title: 'لا يوجد اتصال بالإنترنت',
    sentence: 'سيعمل هذا مجددًا عند عودة الاتصال.',
  }),
  'connection-problem': () => ({
    title: 'تعطل الاتصال',
    sentence: 'يمكنك المحاولة مجددًا بعد قليل.',
  }),
  'no-answer': () => ({
    title: 'لم يستجب الخادم',
    sentence: 'يمكنك المحاولة مجددًا بعد قليل.',
  }),
  'bad-answer': () => ({
    title: 'رد الخادم غير مفهوم',
    sentence: 'يمكنك المحاولة مجددًا. إذا استمر ذلك يلزم إبلاغ المطورين.',
  }),
  'not-supported': () => ({
    title: 'لا يستطيع نظام الدعم فعل هذا',
    sentence: 'ليس هذا جزءًا من ربط نظام الدعم بواتساب.',
  }),
  // what the agent wrote
  'text-missing': () => ({
    title: 'الرسالة فارغة',
    sentence: 'يلزم كتابة بضع كلمات قبل الإرسال.',
  }),
  'text-too-long': (c, format) => ({ title: 'الرسالة طويلة جدًا', sentence: atMost(c, format) }),
  'button-too-long': (c, format) => ({ title: 'نص الزر طويل جدًا', sentence: atMost(c, format) }),
  'validity-out-of-range': ({ between }, { duration }) => ({
    title: 'لا يمكن أن تسري الدعوة كل هذه المدة',
    sentence: between ? `يمكنك الاختيار بين ${duration(between.min)} و${duration(between.max)}.` : 'يمكنك اختيار مدة أخرى.',
  }),
  'template-missing': () => ({
    title: 'لم يُختر قالب',
    sentence: 'يمكنك اختيار قالب من القائمة.',
  }),
  'template-not-approved': () => ({
    title: 'هذا القالب غير معتمد',
    sentence: 'لا تُرسل إلا القوالب المعتمدة. يمكنك اختيار قالب آخر.',
  }),
  'template-wrong-kind': () => ({
    title: 'هذا القالب لغرض آخر',
    sentence: 'يمكنك اختيار قالب من النوع المناسب.',
  }),
  'variable-missing': () => ({
    title: 'تنقص قيمة',
    sentence: 'يلزم ملء كل قيم القالب.',
  }),
  'template-in-review': () => ({
    title: 'يراجع واتساب هذا القالب',
    sentence: 'يمكن تغييره عند وصول الرد.',
  }),
  'template-name-taken': ({ until }, { moment }) => ({
    title: 'هذا الاسم مستخدم',
    sentence: until === undefined ? 'يمكنك اختيار اسم آخر.' : `يمكنك اختيار اسم آخر أو الانتظار حتى ${moment(until)}.`,
  }),
  // anything else: the platform's own sentence, where it gave one
  refused: ({ details }) => ({
    title: 'رفض من واتساب',
    sentence: details ? ended(isolated(details), '.') : 'لم يذكر واتساب السبب. يمكنك المحاولة مجددًا.',
  }),
};
