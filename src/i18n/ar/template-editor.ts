import type { TemplateFault } from '../../domain/template-rules.js';
import type { FaultContext, TemplateEditorMessages } from '../parts/template-editor.js';
import { ended } from '../sentences.js';
import { isolated, plural, toCustomer } from './grammar.js';

/** A variable as the platform writes it. */
const variable = (number: number) => isolated(`{{${number}}}`);

const often = ([times, days]: readonly [number, number]) => {
  const count = plural(times, {
    one: 'مرة واحدة',
    two: 'مرتين',
    few: `${times} مرات`,
    many: `${times} مرة`,
    other: `${times} مرة`,
  });
  const span = plural(days, {
    one: 'في اليوم',
    two: 'في يومين',
    few: `في ${days} أيام`,
    many: `في ${days} يومًا`,
    other: `في ${days} يوم`,
  });
  return `${count} ${span}`;
};

function fault({ field, because }: TemplateFault, { over, name }: FaultContext): string {
  switch (because) {
    case 'missing':
      return field === 'examples' ? 'تحتاج المراجعة إلى مثال.' : missing[field];
    case 'too-long':
      return `يلزم الاختصار. الأحرف الزائدة: ${over}.`;
    case 'characters':
      return name ? `أحرف لاتينية صغيرة وأرقام و_ فقط: ${isolated(name)}` : 'أحرف لاتينية صغيرة وأرقام و_ فقط.';
    case 'choice':
      return 'يلزم اختيار واحد من القائمة.';
    case 'numbering':
      return field === 'examples' ? 'الأمثلة أكثر من المتغيرات.' : `يلزم ترقيم المتغيرات بدءًا من ${variable(1)} دون فجوات.`;
    case 'edge':
      return 'يلزم وضع كلمات قبل المتغير الأول وبعد الأخير: يشترط واتساب ألا يبدأ النص بمتغير ولا ينتهي به.';
    case 'touching':
      return 'يلزم وضع كلمات بين متغيرين.';
    case 'variable':
      return 'لا تُستخدم المتغيرات إلا في النص الأساسي.';
    case 'not-allowed':
      return 'ليس لطلب الإذن زر خاص بك.';
  }
}

const missing: Readonly<Record<Exclude<TemplateFault['field'], 'examples'>, string>> = {
  kind: 'يلزم اختيار نوع.',
  name: 'يلزم إدخال اسم.',
  language: 'يلزم اختيار لغة.',
  category: 'يلزم اختيار فئة.',
  header: 'يلزم كتابة رأس.',
  body: 'يلزم كتابة الرسالة.',
  footer: 'يلزم كتابة تذييل.',
  button: 'يلزم كتابة نص الزر.',
};

export const templateEditor: TemplateEditorMessages = {
  title: 'القالب',
  titleNew: 'قالب جديد',
  titleCopy: 'قالب جديد من نسخة',
  titleEdit: (name) => `تعديل ${isolated(name)}`,
  back: 'العودة إلى القوالب',
  loading: 'جارٍ تحميل القالب…',
  failed: 'تعذّر تحميل القالب',
  gone: 'لم يعد هذا القالب موجودًا',
  goneHelp: (textKept) => (textKept ? 'تم حذفه. نصك محفوظ.' : 'تم حذفه.'),
  asNew: 'استخدام نصي في قالب جديد',
  use: 'استخدام القالب',
  useMyText: 'وضع نصي هنا بدلًا منه',
  notAllowed: 'لا يمكنك كتابة القوالب هنا',
  tryAgain: 'إعادة المحاولة',

  steps: 'التقدم',
  step: { draft: 'مسودة', pending: 'قيد المراجعة', approved: 'معتمد', rejected: 'مرفوض' },

  kind: 'النوع',
  kinds: { request: 'طلب إذن', invite: 'دعوة اتصال' },
  name: 'الاسم',
  nameHint: 'لفريقك؛ لا يراه العملاء.',
  suggestedName: (name) => `استخدام ${isolated(name)}`,
  category: 'الفئة',
  categories: { MARKETING: 'تسويق', UTILITY: 'خدمة' },
  categoryHint: {
    MARKETING: 'العروض والأخبار وكل ما هو دعائي.',
    UTILITY: 'عن طلب شراء أو حجز أو استفسار من العميل.',
  },
  language: 'اللغة',
  header: 'الرأس',
  body: 'النص الأساسي',
  footer: 'التذييل',
  button: 'نص الزر',
  optional: '(اختياري)',
  usualButton: 'الاتصال عبر واتساب',
  buttonHint: 'يظهر للعميل كما هو مكتوب.',
  count: (length, max) => `${length} / ${max}`,
  variablesHint: 'تُرقَّم المتغيرات بالترتيب.',
  addVariable: 'إضافة متغير',
  variableAdded: (number) => `أُضيف ${variable(number)}. يمكنك إدخال مثال له أدناه.`,
  example: (number) => `مثال على ${variable(number)}`,
  fault,
  fixed: (status) => (status === 'approved' ? 'النوع والاسم واللغة والفئة لا تتغير.' : 'النوع والاسم واللغة لا تتغير.'),
  approvedEdit: 'يُراجع التغيير من جديد',
  approvedEditHelp: (limits) =>
    limits.length === 0
      ? 'يمكن إرساله بعد اعتماد التغيير.'
      : `يمكن إرساله بعد اعتماد التغيير. يقبل واتساب التغييرات ${limits.map(often).join(' و')}.`,

  customerSees: (name) => `ما يظهر ${toCustomer(name)}`,
  permissionButton: 'اختيار إذن الاتصال',
  requestCaption: 'يضيف واتساب أزرار العميل ولا يمكن تغييرها.',
  inviteCaption: 'لمسة على الزر تجري اتصالًا بك عبر واتساب.',
  emptyBody: 'رسالتك',

  toFix: (count, figure) =>
    plural(count, {
      one: 'أمر واحد للإصلاح',
      two: 'أمران للإصلاح',
      few: `${figure} أمور للإصلاح`,
      many: `${figure} أمرًا للإصلاح`,
      other: `${figure} أمر للإصلاح`,
    }),
  nothingChanged: 'لا تغييرات بعد',
  draftKept: 'المسودة محفوظة',
  draftKeptHere: 'المسودة محفوظة ما دامت هذه الصفحة مفتوحة',
  send: 'إرسال للمراجعة',
  sendAgain: 'إعادة الإرسال للمراجعة',
  sending: 'جارٍ الإرسال…',
  discard: 'تجاهل',
  discarded: 'تم تجاهل المسودة',
  undo: 'تراجع',

  notSent: 'لم يُرسل للمراجعة',
  textKept: 'نصك محفوظ.',
  unknown: 'لا يُعرف إن كان قد أُرسل',
  unknownHelp: 'انقطع الاتصال قبل وصول رد. يمكنك إرساله مجددًا: لا يُنشأ القالب نفسه مرتين أبدًا.',
  details: 'التفاصيل',
  platformCode: (code) => `رمز واتساب: ${code}`,

  inReview: 'قيد المراجعة',
  inReviewHelp: (since) => `${since ? `أُرسل: ${since}. ` : ''}سيظهر رد واتساب هنا. يمكنك مغادرة هذه الشاشة في هذه الأثناء.`,
  approved: 'معتمد',
  approvedHelp: (since) => (since ? `جاهز للإرسال منذ: ${since}.` : 'جاهز للإرسال.'),
  rejected: 'رفضه واتساب',
  rejectedHelp: (reason) => `${reason ? ended(isolated(reason), '.') : 'لم يذكر واتساب السبب.'} يمكنك تعديله وإرساله مجددًا.`,
  edit: 'تعديل',
  duplicate: 'تكرار',

  delete: 'حذف',
  deleting: 'جارٍ الحذف…',
  deleteTitle: (name) => `حذف ${isolated(name)}؟`,
  deleteHelp: (days) => (days ? `يختفي لدى الجميع فورًا. لا يمكن استخدام اسمه مجددًا لمدة ${days}.` : 'يختفي لدى الجميع فورًا.'),
  keep: 'إبقاء',
  deleteNow: 'حذف القالب',
  notDeleted: 'لم يُحذف',
  deleteUnknown: 'لا يُعرف إن كان قد حُذف',
};
