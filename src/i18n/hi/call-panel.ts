import type { CallPanelMessages, Doer } from '../parts/call-panel.js';
import { colleague, customer } from './grammar.js';

const youSee = 'आगे जो होगा, यहाँ दिखेगा।';

/** Whoever acted, with the "ने" after it. */
function by({ kind, name }: Doer): string {
  switch (kind) {
    case 'you':
      return 'आपने';
    case 'colleague':
      return `${colleague(name)} ने`;
    case 'customer':
      return `${customer(name)} ने`;
    case 'platform':
      return 'WhatsApp ने';
    case 'unknown':
      return 'किसी ने';
    default:
      return kind satisfies never;
  }
}

export const callPanel: CallPanelMessages = {
  label: (name) => `${name} के साथ कॉल`,
  cancel: 'कॉल रद्द करें',
  end: 'कॉल काटें',
  ending: 'खत्म हो रही है…',
  answer: 'उठाएँ',
  endAndAnswer: 'खत्म करके उठाएँ',
  decline: 'अस्वीकार करें',
  mute: 'म्यूट करें',
  unmute: 'अनम्यूट करें',
  keypad: 'कीपैड',
  audio: 'ऑडियो',
  hold: 'होल्ड करें',
  resume: 'फिर शुरू करें',
  transfer: 'ट्रांसफ़र',
  microphone: 'माइक्रोफ़ोन',
  speaker: 'स्पीकर',
  ringer: 'घंटी',
  ringVolume: 'घंटी की आवाज़',
  ringMuted: 'घंटी बिना आवाज़ के',
  inputLevel: 'इनपुट का स्तर',
  systemDevice: 'सिस्टम का डिफ़ॉल्ट',
  unnamedDevice: (number) => `डिवाइस ${number}`,
  handTo: 'किसे ट्रांसफ़र करें',
  away: 'उपलब्ध नहीं',
  noColleague: 'अभी कोई कॉल नहीं ले सकता।',
  colleaguesLoading: 'टीम के साथी खोजे जा रहे हैं…',
  notice: {
    muted: (name) => ({ title: 'आपका माइक्रोफ़ोन म्यूट है', sentence: `${customer(name)} को आपकी आवाज़ नहीं जा रही।` }),
    weak: { title: 'कनेक्शन कमज़ोर है', sentence: 'दोनों तरफ़ आवाज़ रुक-रुक कर आ सकती है। केबल लगाने या राउटर के पास जाने से मदद मिलती है।' },
    poor: { title: 'कनेक्शन बहुत कमज़ोर है', sentence: 'दोनों तरफ़ शब्द छूट रहे हैं। केबल लगाने या राउटर के पास जाने से मदद मिलती है।' },
    silentAgent: (since, ends) => ({
      title: 'आपके माइक्रोफ़ोन से आवाज़ नहीं जा रही',
      sentence: `${since} से आवाज़ नहीं है। WhatsApp ${ends} तक आवाज़ न होने पर कॉल खत्म कर देता है।`,
    }),
    silentCustomer: (name, since, ends) => ({
      title: `${customer(name)} की तरफ़ से आवाज़ नहीं आ रही`,
      sentence: `${since} से आवाज़ नहीं है। WhatsApp ${ends} तक आवाज़ न होने पर कॉल खत्म कर देता है।`,
    }),
    otherMicrophone: 'दूसरा माइक्रोफ़ोन चुनें',
    unplugged: (inUse) => ({ title: 'आपका माइक्रोफ़ोन निकल गया', sentence: `कॉल ${inUse} के साथ जारी है।` }),
    device: { title: 'आवाज़ आपके डेस्क फ़ोन पर है', sentence: 'बात वहीं करें। यह पेज कॉल दिखाता है और उसे खत्म कर सकता है।' },
    otherTab: { title: 'यह कॉल दूसरे टैब में चल रही है', sentence: 'म्यूट और कीपैड वहीं हैं।' },
    nowhere: { title: 'यहाँ इस कॉल की आवाज़ नहीं है', sentence: 'जिस टैब में आवाज़ थी, वह बंद हो गया। अब कॉल केवल खत्म की जा सकती है।' },
    lost: { title: 'आपका कनेक्शन टूट गया', sentence: 'कॉल खत्म की जा रही है।' },
    held: (name, since) => ({ title: 'होल्ड पर', sentence: `${customer(name)} का इंतज़ार ${since} से जारी है।` }),
    transferring: { title: 'ट्रांसफ़र हो रही है', sentence: 'कॉल सौंपते ही आपका हिस्सा खत्म हो जाएगा।' },
    findingOut: (name) => ({
      title: `अभी पता नहीं है कि ${customer(name)} को कॉल लग रही है या नहीं`,
      sentence: 'सर्वर ने जवाब नहीं दिया। उससे पूछा जा रहा है।',
    }),
    microphoneAwaited: { title: 'आपका माइक्रोफ़ोन कनेक्ट हो रहा है', sentence: 'ब्राउज़र पूछे तो अनुमति दें: फिर कॉल लगेगी।' },
    ringsAtColleague: (by) => ({ title: `घंटी ${colleague(by)} के यहाँ बज रही है`, sentence: youSee }),
    ringsElsewhere: { title: 'घंटी यहाँ नहीं बज रही', sentence: `कॉल उठाने को किससे कहा जा रहा है, यह पता नहीं। ${youSee}` },
    colleagueCalls: (name) => ({ title: `टीम के किसी साथी की कॉल ${customer(name)} को लग रही है`, sentence: youSee }),
    colleagueTalks: (colleague, name) => ({
      title: `${colleague ?? 'टीम के एक साथी'} इस कॉल पर हैं`,
      sentence: `इसके खत्म होने पर ${customer(name)} को कॉल की जा सकती है।`,
    }),
  },
  permissionEnded: 'अनुमति खत्म हो गई है। यह कॉल जारी रहेगी।',
  outcome: {
    notCalled: 'कॉल नहीं हुई',
    notKnown: 'पता नहीं',
    unsure: (name) => ({
      title: `पता नहीं कि ${customer(name)} को कॉल लगी या नहीं।`,
      sentence: 'सर्वर ने जवाब नहीं दिया। फिर से कॉल करने पर घंटी दो बार बज सकती है।',
    }),
    rang: (length) => `${length} घंटी बजी`,
    after: (length) => `${length} बाद`,
    ended: (who) => (who.kind === 'unknown' ? 'कॉल खत्म हो गई।' : `${by(who)} कॉल खत्म की।`),
    unanswered: (who, name) =>
      who.kind === 'you' || who.kind === 'colleague' ? `${by(who)} कॉल रद्द की।` : `${customer(name)} ने कॉल नहीं उठाई।`,
    declined: (who) => `${by(who)} कॉल अस्वीकार की।`,
    missed: (because, agent) => {
      switch (because) {
        case 'declined':
          return `${agent ?? 'किसी एजेंट'} ने अस्वीकार की।`;
        case 'inactive':
          return agent ? `${agent} की तरफ़ कोई गतिविधि नहीं थी।` : 'एजेंट की तरफ़ कोई गतिविधि नहीं थी।';
        case 'busy':
          return 'सभी उपलब्ध एजेंट व्यस्त थे।';
        case 'unassigned':
          return 'यह किसी को असाइन नहीं हुई।';
        case 'no-response':
        case undefined:
          return 'किसी ने नहीं उठाई।';
        default:
          return because satisfies never;
      }
    },
    lost: (side, mine, name) => {
      switch (side) {
        case 'agent':
          return mine
            ? { title: 'आपका कनेक्शन टूट गया।', where: 'कॉल आपकी तरफ़ से कटी।' }
            : { title: 'एजेंट का कनेक्शन टूट गया।', where: 'कॉल हमारी तरफ़ से कटी।' };
        case 'customer':
          return { title: `${customer(name)} का कनेक्शन टूट गया।`, where: `कॉल ${customer(name)} की तरफ़ से कटी।` };
        case 'unknown':
        case undefined:
          return { title: 'कनेक्शन टूट गया।' };
        default:
          return side satisfies never;
      }
    },
    pickedUp: (after) => `${after} बाद उठाई गई।`,
    ticket: (outcome, words) => `टिकट: ${words[outcome]}।`,
    streak: (missed, left) => {
      const inARow = missed === 1 ? '1 कॉल नहीं उठाई गई।' : `लगातार ${missed} कॉल नहीं उठाई गईं।`;
      return left === undefined || left <= 0 ? inARow : `${inARow} ${left} और कॉल न उठाने पर अनुमति खत्म हो जाएगी।`;
    },
  },
  callAgain: 'फिर से कॉल करें',
  callAnyway: 'फिर भी कॉल करें',
  callBack: 'वापस कॉल करें',
  invite: 'इनवाइट भेजें',
  close: 'बंद करें',
  showActivity: 'गतिविधि देखें',
  checkSound: 'आवाज़ जाँचें',
};
