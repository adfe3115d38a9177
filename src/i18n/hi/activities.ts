import { day, second } from '../../domain/instant.js';
import type { ActivityContext, ActivityMessages } from '../parts/activities.js';
import { figure, say, strong, type Phrase } from '../phrase.js';
import { customer, who } from './actors.js';
import { outcomes } from './call-statuses.js';

const length = (seconds: number, { format }: ActivityContext) => figure(format.duration(seconds * second));

/** " 8 सेकंड बाद"; nothing when the time is not known. */
const after = (seconds: number | undefined, context: ActivityContext, word = 'बाद'): Phrase =>
  seconds === undefined ? [] : say` ${length(seconds, context)} ${word}`;

export const activities: ActivityMessages = {
  // assignment of an incoming call
  'missed.no-response': (a, c) => say`${strong('मिस्ड')}: किसी एजेंट ने${after(a.after, c, 'तक')} नहीं उठाई`,
  'missed.declined': (a, c) => say`${strong('मिस्ड')}: ${who(a.actor, c)} ने${after(a.after, c)} अस्वीकार की`,
  'missed.inactive': (a, c) =>
    a.actor.kind === 'agent' && a.actor.name ? say`${strong('मिस्ड')}: ${who(a.actor, c)} निष्क्रिय` : say`${strong('मिस्ड')}: एजेंट निष्क्रिय`,
  'missed.busy': () => say`${strong('मिस्ड')}: सभी उपलब्ध एजेंट व्यस्त`,
  'missed.unassigned': () => say`${strong('मिस्ड')}: असाइनमेंट के नियमों से किसी को असाइन नहीं हुई`,
  // connection
  'connected.by-agent': (a, c) => say`${who(a.actor, c)} ने${after(a.after, c)} ${strong('कॉल उठाई')}`,
  'connected.by-customer': (a, c) => say`${customer(c)} ने${after(a.after, c)} ${strong('कॉल उठाई')}`,
  'rejected.by-customer': (a, c) => say`${customer(c)} ने${after(a.after, c)} कॉल ${strong('अस्वीकार की')}`,
  unanswered: (a, c) =>
    a.actor.kind === 'agent' || a.actor.kind === 'platform'
      ? say`${strong('नहीं उठाई गई')}: ${who(a.actor, c)} ने${after(a.after, c)} जवाब मिले बिना खत्म की`
      : say`${strong('नहीं उठाई गई')}: ${customer(c)} ने${after(a.after, c, 'तक')} नहीं उठाई`,
  // in call
  ended: (a, c) => (a.actor.kind === 'unknown' ? say`कॉल ${strong('खत्म हुई')}` : say`${who(a.actor, c)} ने कॉल ${strong('खत्म की')}`),
  disconnected: (a, c) => say`कॉल${after(a.seconds, c)} ${strong('कट गई')}`,
  // permission
  'permission.granted': (a, c) => {
    switch (a.how) {
      case 'temporary':
        return a.until === undefined
          ? say`${customer(c)} ने ${strong('कॉल की अनुमति दी')}`
          : say`${customer(c)} ने ${figure(c.format.days(a.until - a.at))} के लिए ${strong('कॉल की अनुमति दी')}`;
      case 'permanent':
        return say`${customer(c)} ने हमेशा के लिए ${strong('कॉल की अनुमति दी')}`;
      case 'callback':
        return say`${customer(c)} ने आपको कॉल करके ${strong('कॉल की अनुमति दी')}`;
      case 'profile':
        return say`${customer(c)} ने बिज़नेस प्रोफ़ाइल में ${strong('कॉल की अनुमति दी')}`;
      default:
        return a.how satisfies never;
    }
  },
  'permission.revoked': (_, c) => say`${customer(c)} ने ${strong('अनुमति वापस ली')}`,
  'permission.auto-revoked': (a) => say`लगातार ${figure(String(a.missed))} मिस्ड कॉल के बाद अनुमति ${strong('खत्म हुई')}`,
  'permission.expired': (a, c) => say`${figure(c.format.days(a.days * day))} बाद अनुमति की ${strong('अवधि पूरी हुई')}`,
  // permission request
  'request.sent': (a, c) => say`${who(a.actor, c)} ने ${strong('अनुमति माँगी')}`,
  'request.approved': (_, c) => say`${customer(c)} ने अनुरोध ${strong('स्वीकार किया')}`,
  'request.declined': (_, c) => say`${customer(c)} ने अनुरोध ${strong('अस्वीकार किया')}`,
  'request.expired': () => say`जवाब मिले बिना अनुरोध की ${strong('अवधि पूरी हुई')}`,
  'request.replaced': () => say`अनुरोध की जगह ${strong('नया अनुरोध')} आया`,
  // invite
  'invite.sent': (a, c) => say`${who(a.actor, c)} ने ${strong('कॉल का इनवाइट भेजा')}`,
  'invite.used': (_, c) => say`${customer(c)} ने ${strong('कॉल का इनवाइट इस्तेमाल किया')}`,
  'invite.expired': () => say`इस्तेमाल हुए बिना कॉल के इनवाइट की ${strong('अवधि पूरी हुई')}`,
  // failed acts
  'call.not-placed': () => say`कॉल ${strong('नहीं की जा सकी')}`,
  'outreach.not-sent': (a) => say`${a.what === 'request' ? 'अनुमति का अनुरोध' : 'कॉल का इनवाइट'} ${strong('नहीं भेजा जा सका')}`,
  // ticket
  'ticket.updated': (a, c) => say`टिकट: ${strong(outcomes[a.outcome])}${a.seconds > 0 ? say`, ${length(a.seconds, c)}` : ''}`,
};
