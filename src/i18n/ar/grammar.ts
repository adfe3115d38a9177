import { day, type Duration } from '../../domain/instant.js';
import { pluralIn } from '../plural.js';
import { lastingIn } from '../units.js';

export const plural = pluralIn('ar');
export const lasting = lastingIn('ar-u-nu-latn');

/** A name, number or code inside a sentence: isolated, so that it cannot reorder the words beside it. */
export const isolated = (text: string) => (text.startsWith('\u2068') ? text : `\u2068${text}\u2069`);

/** The customer inside a sentence, and after "بـ", "لـ", which join the article. */
export const customer = (name: string | undefined) => (name ? isolated(name) : 'العميل');
export const withCustomer = (name: string | undefined) => (name ? `بـ ${isolated(name)}` : 'بالعميل');
export const toCustomer = (name: string | undefined) => (name ? `لـ ${isolated(name)}` : 'للعميل');
export const colleague = (name: string | undefined) => (name ? isolated(name) : 'أحد أعضاء الفريق');
export const business = (name: string | undefined) => (name ? isolated(name) : 'نشاطك التجاري');

/** "4 مكالمات" */
export const calls = (count: number) =>
  plural(count, {
    zero: 'لا مكالمات',
    one: 'مكالمة واحدة',
    two: 'مكالمتين',
    few: `${count} مكالمات`,
    many: `${count} مكالمة`,
    other: `${count} مكالمة`,
  });
/** "3 طلبات" */
export const requests = (count: number) =>
  plural(count, {
    zero: 'لا طلبات',
    one: 'طلب واحد',
    two: 'طلبين',
    few: `${count} طلبات`,
    many: `${count} طلبًا`,
    other: `${count} طلب`,
  });
/** "12 حرفًا"; the figure is written out. */
export const characters = (count: number, figure = String(count)) =>
  plural(count, {
    zero: 'لا أحرف',
    one: 'حرف واحد',
    two: 'حرفين',
    few: `${figure} أحرف`,
    many: `${figure} حرفًا`,
    other: `${figure} حرف`,
  });

/** "اليوم", "هذا الأسبوع", "خلال 3 أيام" */
export const inThe = (within: Duration) => (within === day ? 'اليوم' : within === 7 * day ? 'هذا الأسبوع' : `خلال ${lasting(within)}`);
/** "في اليوم", "في الأسبوع", "كل 3 أيام" */
export const per = (within: Duration) => (within === day ? 'في اليوم' : within === 7 * day ? 'في الأسبوع' : `كل ${lasting(within)}`);

/** How many more calls without an answer end the permission. */
export function endsAfter(left: number): string {
  const more = plural(left, {
    one: 'مكالمة أخرى',
    two: 'مكالمتين أخريين',
    few: `${left} مكالمات أخرى`,
    many: `${left} مكالمة أخرى`,
    other: `${left} مكالمة أخرى`,
  });
  return `ينتهي الإذن بعد ${more} بلا رد.`;
}
