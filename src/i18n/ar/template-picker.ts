import type { TemplatePickerMessages } from '../parts/template-picker.js';
import { isolated, plural, toCustomer } from './grammar.js';

const templates = (count: number, figure: string, more: boolean) => {
  const words = plural(count, {
    zero: 'لا قوالب',
    one: 'قالب واحد',
    two: more ? 'قالبين' : 'قالبان',
    few: `${figure} قوالب`,
    many: `${figure} قالبًا`,
    other: `${figure} قالب`,
  });
  return more ? `أكثر من ${words}` : words;
};

/** A variable as the platform writes it. */
const variable = (number: number) => isolated(`{{${number}}}`);

export const templatePicker: TemplatePickerMessages = {
  title: 'القوالب',
  kinds: 'النوع',
  kind: { request: 'الطلبات', invite: 'الدعوات' },
  search: 'البحث في القوالب',
  language: 'اللغة',
  anyLanguage: 'كل اللغات',
  status: 'الحالة',
  anyStatus: 'كل الحالات',
  statuses: { approved: 'معتمد', pending: 'قيد المراجعة', rejected: 'مرفوض' },
  category: { MARKETING: 'تسويق', UTILITY: 'خدمة' },
  list: 'القوالب',
  sentForReview: (ago) => `أُرسل ${ago}`,
  rejectedBecause: (reason) => (reason ? `مرفوض: ${isolated(reason)}` : 'مرفوض دون سبب'),

  loading: 'جارٍ تحميل القوالب…',
  loadingMore: 'جارٍ تحميل المزيد…',
  count: templates,
  found: (count, figure, more) => (count === 0 ? 'لم يُعثر على قوالب' : `النتائج: ${templates(count, figure, more)}`),
  showAll: 'عرض الكل',
  failed: 'تعذّر تحميل القوالب',
  failedMore: 'تعذّر تحميل المزيد.',
  tryAgain: 'إعادة المحاولة',
  cannotList: 'لا يمكن عرض القوالب هنا',
  cannotListHelp: 'نظام الدعم غير معدّ للقوالب. يمكن للمسؤول تغيير ذلك.',
  nothingFound: (search) => `لا قالب يطابق «${isolated(search)}»`,
  nothingFiltered: 'لا قالب يطابق هذه التصفية',
  nothingFoundHelp: 'يمكنك مراجعة الإملاء أو اللغة أو الحالة.',
  clearSearch: 'مسح البحث',
  noTemplates: { request: 'لا قوالب للطلبات بعد', invite: 'لا قوالب للدعوات بعد' },
  noTemplatesHelp: 'يمكنك كتابة قالب: يراجعه واتساب قبل أن يمكن إرساله.',
  noTemplatesAdmin: 'يراجع واتساب كل قالب قبل أن يمكن إرساله. يمكن للمسؤول إضافة قالب.',
  newTemplate: 'قالب جديد',

  customerSees: (name) => `ما يظهر ${toCustomer(name)}`,
  permissionButton: 'اختيار إذن الاتصال',
  usualButton: 'الاتصال عبر واتساب',
  wordingFixed: 'النص ثابت. لا تتغير إلا القيم المميزة.',
  chooseOne: 'اختيار قالب يعرض ما يصل إلى العميل.',
  variable: (number) => `قيمة ${variable(number)}`,
  example: (value) => `مثال: ${isolated(value)}`,
  variableMissing: (number) => `يلزم ملء ${variable(number)} قبل الإرسال.`,
  tooLong: (by) => `الرسالة طويلة جدًا بهذه القيم. الأحرف الزائدة: ${by}.`,
  inReview: 'يراجعه واتساب',
  inReviewHelp: 'سيظهر الرد هنا. يمكن إرساله بعد اعتماده.',
  rejected: 'رفضه واتساب',
  rejectedWithout: 'لم يذكر واتساب السبب.',
  edit: 'تعديل',
  duplicate: 'تكرار',
  use: 'استخدام القالب',
  onlyApproved: 'لا تُرسل إلا القوالب المعتمدة.',
  nowApproved: (name) => `تم اعتماد ${isolated(name)}`,
  nowRejected: (name) => `تم رفض ${isolated(name)}`,
  backAgain: 'عودة إلى القوالب',
  chosenAgain: (name) => `عودة إلى القوالب. تم اختيار ${isolated(name)}`,
  deleted: (name) => `تم حذف ${isolated(name)}`,
};
