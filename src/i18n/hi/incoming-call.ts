import type { IncomingCallMessages } from '../parts/incoming-call.js';
import { colleague, customer } from './grammar.js';

export const incomingCall: IncomingCallMessages = {
  title: (count) => (count === 1 ? 'WhatsApp पर कॉल आ रही है' : `WhatsApp पर ${count} कॉल आ रही हैं`),
  answering: 'कॉल उठाई जा रही है',
  connecting: 'आपका माइक्रोफ़ोन कनेक्ट हो रहा है…',
  declining: 'अस्वीकार हो रही है…',
  answer: 'उठाएँ',
  endAndAnswer: 'खत्म करके उठाएँ',
  answerWho: (who) => `${who} की कॉल उठाएँ`,
  endAndAnswerWho: (who) => `अपनी कॉल खत्म करके ${who} की कॉल उठाएँ`,
  decline: 'अस्वीकार करें',
  declineWho: (who) => `${who} की कॉल अस्वीकार करें`,
  waysToDecline: 'अस्वीकार करने के तरीके',
  declineForMe: { title: 'मेरे लिए अस्वीकार करें', sentence: 'दूसरे अब भी उठा सकते हैं' },
  declineForCustomer: (name) => ({ title: 'ग्राहक के लिए अस्वीकार करें', sentence: `${customer(name)} की कॉल खत्म हो जाएगी` }),
  newChat: 'नई चैट',
  endsOther: (who) => `आप ${who} के साथ कॉल पर हैं। इसे उठाने पर वह कॉल खत्म हो जाएगी।`,
  announced: (who, key) => `WhatsApp पर ${who} की कॉल आ रही है।${key ? ` इस पर जाने के लिए ${key} दबाएँ।` : ''}`,
  left: {
    colleague: (name) => `${colleague(name)} ने कॉल उठाई`,
    after: (after, who) => (after ? `${after} बाद · ${who}` : who),
    otherTab: { title: 'आपने कॉल दूसरे टैब में उठाई', sentence: 'म्यूट करना और कॉल काटना वहीं होगा' },
    missed: 'मिस्ड कॉल',
    stopped: (after, who) => (after ? `घंटी ${after} बाद बंद हुई · ${who}` : `घंटी बंद हुई · ${who}`),
    tooLate: { title: 'कॉल पहले ही खत्म हो चुकी थी', sentence: 'आपके उठाते समय घंटी बंद हुई' },
    passedOn: (because, name) => {
      switch (because) {
        case 'reassigned':
          return name ? `कॉल ${name} को दी गई` : 'कॉल किसी और को दी गई';
        case 'no-answer':
          return name ? `यहाँ घंटी बहुत देर बजी: अब ${name} के यहाँ बज रही है` : 'यहाँ घंटी बहुत देर बजी';
        default:
          return 'घंटी अब यहाँ नहीं बज रही';
      }
    },
    othersMay: (who) => `दूसरे अब भी उठा सकते हैं · ${who}`,
    youDeclined: 'आपने कॉल अस्वीकार की',
    declinedBy: (name) => `${colleague(name)} ने कॉल अस्वीकार की`,
    endedFor: (name) => `${customer(name)} की कॉल खत्म हुई`,
  },
  callBack: 'वापस कॉल करें',
  pageTitle: (who, count) => (count === 1 ? `${who} की कॉल` : `${count} कॉल: ${who} और अन्य`),
  notification: (business) => (business ? `${business} को WhatsApp पर कॉल आ रही है` : 'WhatsApp पर कॉल आ रही है'),
};
