import type { Actor } from '../../domain/actor.js';
import type { ActivityContext } from '../parts/activities.js';
import { name, say, type Phrase } from '../phrase.js';

/** The customer inside a sentence. Verbs would need a gender: "رد من …", "بواسطة …" need none. */
export const customer = ({ customer }: ActivityContext): Phrase => [customer ? name(customer) : 'العميل'];
/** … and after "بـ", which joins the article. */
export const withCustomer = ({ customer }: ActivityContext): Phrase => (customer ? say`بـ ${name(customer)}` : ['بالعميل']);

/** Whoever acted, after "من" and "بواسطة". */
export function who(actor: Actor, context: ActivityContext): Phrase {
  switch (actor.kind) {
    case 'agent':
      return [actor.name ? name(actor.name) : 'أحد موظفي الدعم'];
    case 'customer':
      return customer(context);
    case 'platform':
      return ['واتساب'];
    case 'network':
      return ['الشبكة'];
    case 'workflow':
      return actor.name ? say`سير العمل ${name(actor.name)}` : ['سير عمل'];
    case 'unknown':
      return ['جهة غير معروفة'];
    default:
      return actor satisfies never;
  }
}
