import { day, second } from '../../domain/instant.js';
import type { ActivityContext, ActivityMessages } from '../parts/activities.js';
import { figure, say, strong, type Phrase } from '../phrase.js';
import { customer, who, withCustomer } from './actors.js';
import { outcomes } from './call-statuses.js';
import { calls } from './grammar.js';

const length = (seconds: number, { format }: ActivityContext) => figure(format.duration(seconds * second));

/** " بعد 8 ثوانٍ"; nothing when the time is not known. */
const after = (seconds: number | undefined, context: ActivityContext, word = 'بعد'): Phrase =>
  seconds === undefined ? [] : say` ${word} ${length(seconds, context)}`;

export const activities: ActivityMessages = {
  // assignment of an incoming call
  'missed.no-response': (a, c) => say`${strong('فائتة')}: لا رد من أي موظف${after(a.after, c, 'خلال')}`,
  'missed.declined': (a, c) => say`${strong('فائتة')}: رُفضت بواسطة ${who(a.actor, c)}${after(a.after, c)}`,
  'missed.inactive': (a, c) =>
    a.actor.kind === 'agent' && a.actor.name
      ? say`${strong('فائتة')}: لا نشاط من ${who(a.actor, c)}`
      : say`${strong('فائتة')}: لا نشاط من موظف الدعم`,
  'missed.busy': () => say`${strong('فائتة')}: كل الموظفين المتاحين مشغولون`,
  'missed.unassigned': () => say`${strong('فائتة')}: لم تُعيَّن وفق قواعد التعيين`,
  // connection
  'connected.by-agent': (a, c) => say`${strong('رد')} من ${who(a.actor, c)}${after(a.after, c)}`,
  'connected.by-customer': (a, c) => say`${strong('رد')} من ${customer(c)}${after(a.after, c)}`,
  'rejected.by-customer': (a, c) => say`${strong('رُفضت')} المكالمة بواسطة ${customer(c)}${after(a.after, c)}`,
  unanswered: (a, c) =>
    a.actor.kind === 'agent' || a.actor.kind === 'platform'
      ? say`${strong('بلا رد')}: أُنهيت بواسطة ${who(a.actor, c)}${after(a.after, c)}`
      : say`${strong('بلا رد')} من ${customer(c)}${after(a.after, c, 'خلال')}`,
  // in call
  ended: (a, c) =>
    a.actor.kind === 'unknown' ? say`${strong('انتهت')} المكالمة` : say`${strong('أُنهيت')} المكالمة بواسطة ${who(a.actor, c)}`,
  disconnected: (a, c) => say`${strong('انقطعت')} المكالمة${after(a.seconds, c)}`,
  // permission
  'permission.granted': (a, c) => {
    switch (a.how) {
      case 'temporary':
        return a.until === undefined
          ? say`${strong('إذن بالاتصال')} من ${customer(c)}`
          : say`${strong('إذن بالاتصال')} من ${customer(c)} لمدة ${figure(c.format.days(a.until - a.at))}`;
      case 'permanent':
        return say`${strong('إذن دائم بالاتصال')} من ${customer(c)}`;
      case 'callback':
        return say`${strong('إذن بمعاودة الاتصال')} ${withCustomer(c)} بعد مكالمة واردة`;
      case 'profile':
        return say`${strong('إذن بالاتصال')} من ${customer(c)} عبر ملف النشاط التجاري`;
      default:
        return a.how satisfies never;
    }
  },
  'permission.revoked': (_, c) => say`${strong('سُحب الإذن')} بواسطة ${customer(c)}`,
  'permission.auto-revoked': (a) => say`${strong('انتهى')} الإذن بعد ${figure(calls(a.missed))} فائتة متتالية`,
  'permission.expired': (a, c) => say`${strong('انتهت مدة')} الإذن بعد ${figure(c.format.days(a.days * day))}`,
  // permission request
  'request.sent': (a, c) => say`${strong('أُرسل طلب إذن')} بواسطة ${who(a.actor, c)}`,
  'request.approved': (_, c) => say`${strong('قُبل')} الطلب بواسطة ${customer(c)}`,
  'request.declined': (_, c) => say`${strong('رُفض')} الطلب بواسطة ${customer(c)}`,
  'request.expired': () => say`${strong('انتهت مدة')} الطلب بلا رد`,
  'request.replaced': () => say`${strong('حل محل')} الطلب طلب أحدث`,
  // invite
  'invite.sent': (a, c) => say`${strong('أُرسلت دعوة اتصال')} بواسطة ${who(a.actor, c)}`,
  'invite.used': (_, c) => say`${strong('استُخدمت دعوة الاتصال')} بواسطة ${customer(c)}`,
  'invite.expired': () => say`${strong('انتهت مدة')} دعوة الاتصال دون استخدام`,
  // failed acts
  'call.not-placed': () => say`${strong('تعذّر إجراء')} المكالمة`,
  'outreach.not-sent': (a) => say`${strong('تعذّر إرسال')} ${a.what === 'request' ? 'طلب الإذن' : 'دعوة الاتصال'}`,
  // ticket
  'ticket.updated': (a, c) => say`التذكرة: ${strong(outcomes[a.outcome])}${a.seconds > 0 ? say`، ${length(a.seconds, c)}` : ''}`,
};
