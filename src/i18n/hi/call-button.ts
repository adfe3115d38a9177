import type { CallButtonMessages } from '../parts/call-button.js';
import { customer } from './grammar.js';

export const callButton: CallButtonMessages = {
  call: 'कॉल करें',
  askToCall: 'अनुमति माँगें',
  checking: 'जाँच हो रही है…',
  endAndCall: 'खत्म करके कॉल करें',
  endingOther: 'दूसरी कॉल खत्म हो रही है…',
  calling: 'कॉल लग रही है…',
  incomingCall: 'घंटी बज रही है…',
  inCall: 'कॉल जारी',
  loading: { title: 'लोड हो रहा है', sentence: 'अभी पता नहीं है कि कॉल की अनुमति है या नहीं।' },
  youAreCalling: (name) => ({
    title: `आपकी कॉल ${customer(name)} को लग रही है`,
    sentence: 'यह कॉल खत्म होने पर बटन फिर से काम करेगा।',
  }),
  youAreInCall: (name) => ({
    title: `आप ${customer(name)} के साथ कॉल पर हैं`,
    sentence: 'यह कॉल खत्म होने पर बटन फिर से काम करेगा।',
  }),
  ringsHere: (name) => ({ title: `${customer(name)} की कॉल आ रही है`, sentence: 'पहले उस कॉल को उठाएँ या अस्वीकार करें।' }),
  ringsAtColleague: (name, colleague) => ({
    title: `${customer(name)} की कॉल आ रही है`,
    sentence: colleague ? `घंटी ${colleague} के यहाँ बज रही है।` : 'घंटी टीम के किसी साथी के यहाँ बज रही है।',
  }),
  ringsElsewhere: (name) => ({ title: `${customer(name)} की कॉल आ रही है`, sentence: 'घंटी यहाँ नहीं बज रही।' }),
  colleagueInCall: (name, colleague) => ({
    title: `${colleague ?? 'टीम के एक साथी'} ${customer(name)} के साथ कॉल पर हैं`,
    sentence: 'वह कॉल खत्म होने पर कॉल की जा सकती है।',
  }),
  findingOut: (name) => ({
    title: `अभी पता नहीं है कि ${customer(name)} को कॉल लग रही है या नहीं`,
    sentence: 'सर्वर ने जवाब नहीं दिया। उससे पूछा जा रहा है।',
  }),
  unsure: (name) => ({
    title: `पता नहीं कि ${customer(name)} को कॉल लगी या नहीं`,
    sentence: 'सर्वर ने जवाब नहीं दिया। फिर से कॉल करने पर घंटी दो बार बज सकती है।',
  }),
  waiting: (name, by, ago) => ({
    title: `${customer(name)} के जवाब का इंतज़ार`,
    sentence: by ? `${by} ने ${ago} अनुमति माँगी।` : `अनुमति का अनुरोध ${ago} भेजा गया।`,
  }),
  allowedUntil: (name, moment, left) => ({
    title: `${customer(name)} ने कॉल की अनुमति दी है`,
    sentence: `अनुमति ${left} बाद खत्म होगी: ${moment}।`,
  }),
  streak: (missed, left) => ({
    title: `लगातार ${missed} कॉल नहीं उठाई गईं`,
    sentence: `${left} और कॉल न उठाने पर अनुमति खत्म हो जाएगी।`,
  }),
  notPlaced: ({ title, sentence }) => ({ title: `कॉल नहीं हुई: ${title}`, sentence }),
};
