import type { ReadinessMessages } from '../parts/readiness.js';
import { sound } from './sound.js';

const { microphone } = sound;

export const readiness: ReadinessMessages = {
  title: 'कॉल की तैयारी',
  checking: 'जाँच हो रही है…',
  ready: 'कॉल के लिए तैयार',
  cannotSpeak: 'घंटी बज सकती है, यहाँ बात नहीं हो सकती',
  toFix: (count) => (count === 1 ? 'कॉल से पहले 1 चीज़ ठीक करनी है' : `कॉल से पहले ${count} चीज़ें ठीक करनी हैं`),
  cannotRing: 'इस टैब में घंटी नहीं बज सकती',
  line: {
    secure: 'सुरक्षित पेज',
    voice: 'यहाँ बात करना',
    microphone: 'माइक्रोफ़ोन',
    sound: 'घंटी की आवाज़',
    notifications: 'नोटिफ़िकेशन',
    connection: 'लाइव कनेक्शन',
    storage: 'सहेजा गया इतिहास',
    incoming: 'आने वाली कॉल',
  },
  secure: { yes: { state: 'हाँ' }, no: { state: 'नहीं', advice: microphone.insecure.sentence } },
  voice: {
    ready: { state: 'हाँ' },
    'not-needed': { state: 'आपके डेस्क फ़ोन पर', advice: 'बात वहीं होती है; यह पेज घंटी बजाता है, कॉल उठाता और खत्म करता है।' },
    unsupported: {
      state: 'इस ब्राउज़र में नहीं',
      advice: 'इस ब्राउज़र में कॉल नहीं हो सकती। दूसरा ब्राउज़र लें या अपने डेस्क फ़ोन पर बात करें।',
    },
  },
  microphone: {
    unknown: { state: 'जाँचा नहीं गया' },
    allowed: { state: 'अनुमति है' },
    ask: { state: 'अभी अनुमति नहीं', advice: 'अभी अनुमति दें, ताकि किसी कॉल को इंतज़ार न करना पड़े।' },
    denied: { state: 'ब्लॉक है', advice: 'इस साइट के लिए ब्लॉक है। पता बार में ताला खोलें और माइक्रोफ़ोन को अनुमति दें।' },
    missing: { state: 'नहीं मिला', advice: microphone.missing.sentence },
    busy: { state: 'इस्तेमाल में', advice: microphone.busy.sentence },
    unplugged: { state: 'निकला हुआ', advice: microphone.unplugged.sentence },
    'blocked-by-frame': { state: 'ब्लॉक है', advice: microphone['blocked-by-frame'].sentence },
    insecure: { state: 'ब्लॉक है', advice: microphone.insecure.sentence },
  },
  sound: {
    unlocked: { state: 'चालू' },
    locked: { state: 'बंद', advice: 'इस पेज पर कुछ दबाने से पहले ब्राउज़र कोई आवाज़ नहीं बजाता।' },
  },
  notifications: {
    allowed: { state: 'चालू' },
    ask: { state: 'बंद', advice: 'इनके बिना कॉल का पता केवल इस टैब में चलता है।' },
    denied: { state: 'ब्लॉक हैं', advice: 'इनके बिना कॉल का पता केवल इस टैब में चलता है। पता बार में इन्हें अनुमति दें।' },
    'blocked-by-frame': { state: 'ब्लॉक हैं', advice: 'ब्राउज़र किसी दूसरी साइट के फ़्रेम से इन्हें नहीं दिखाते। कॉल का पता केवल इस टैब में चलता है।' },
    unsupported: { state: 'इस ब्राउज़र में नहीं', advice: 'कॉल का पता केवल इस टैब में चलता है।' },
  },
  connection: {
    connecting: { state: 'कनेक्ट हो रहा है' },
    live: { state: 'लाइव' },
    reconnecting: { state: 'फिर से कनेक्ट हो रहा है', advice: 'कनेक्शन वापस आते ही यहाँ फिर से घंटी बजेगी।' },
    offline: { state: 'ऑफ़लाइन', advice: 'कनेक्शन वापस आते ही यहाँ फिर से घंटी बजेगी।' },
    'signed-out': { state: 'साइन आउट', advice: 'कॉल पाने के लिए हेल्पडेस्क में फिर से साइन इन करें।' },
  },
  notSaved: {
    state: 'इस पेज पर नहीं',
    advice: 'यहाँ कुछ सहेजा नहीं जाता: पेज फिर से खुलने पर इतिहास दोबारा लाया जाता है, और बिना भेजा टेक्स्ट चला जाता है।',
  },
  noIncoming: {
    state: 'नहीं दिखतीं',
    advice: 'यह पेज आने वाली कॉल नहीं दिखाता। उनके लिए हेल्पडेस्क का मुख्य पेज खोलें।',
  },
  shortcuts: { title: 'कीबोर्ड शॉर्टकट', mute: 'म्यूट या अनम्यूट करें' },
  allow: 'अनुमति दें',
  checkAgain: 'फिर से जाँचें',
  test: 'टेस्ट करें',
  listening: 'कुछ बोलें',
  turnOn: 'चालू करें',
};
