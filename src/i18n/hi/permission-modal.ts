import type { PermissionModalMessages } from '../permission-modal.js';
import { colleague, customer, inThe, lasting, per } from './grammar.js';

export const permissionModal: PermissionModalMessages = {
  business: 'आपके बिज़नेस',
  close: 'बंद करें',
  cancel: 'रद्द करें',
  details: 'विवरण',
  platformCode: (code) => `WhatsApp कोड ${code}`,
  contactAdmin: 'एडमिन से पूछें',
  copyDetails: {
    idle: 'अपने एडमिन के लिए विवरण कॉपी करें',
    copied: 'कॉपी हो गया',
    refused: 'कॉपी नहीं हुआ: ब्राउज़र ने नहीं करने दिया',
  },
  report: ({ title, sentence, code, platform, business, number, conversation, moment }) =>
    [
      `${title}। ${sentence}`,
      ...(code === undefined ? [] : [permissionModal.platformCode(code)]),
      ...(platform ? [platform] : []),
      `नंबर: ${number === undefined ? business : `${business} (${number})`}`,
      `बातचीत: ${conversation}`,
      moment,
    ].join('\n'),

  askTitle: (name) => `${customer(name)} को कॉल करने की अनुमति माँगें`,
  inviteAnyway: (name) => ({
    title: `${customer(name)} को कॉल करने का इनवाइट भेजें`,
    why: `कॉल की अनुमति है। इनवाइट भेजने पर समय ${customer(name)} की पसंद का होगा।`,
  }),
  noPermission: (because, { name, business, ended, missed }) => {
    switch (because) {
      case 'never-asked':
        return `${customer(name)} ने अभी ${business} से कॉल की अनुमति नहीं दी है।`;
      case 'declined':
        return `${customer(name)} ने मना किया।`;
      case 'revoked':
        return `${customer(name)} ने अनुमति वापस ली: ${ended}।`;
      case 'auto-revoked':
        return `लगातार ${missed} मिस्ड कॉल के बाद अनुमति खत्म हुई।`;
      case 'expired':
        return `अनुमति खत्म हुई: ${ended}।`;
      case 'lapsed':
        return `${customer(name)} ने पिछले अनुरोध का जवाब नहीं दिया।`;
    }
  },
  nextRequest: (moment) => `अगला अनुरोध: ${moment}।`,
  inviteStillPossible: 'इनवाइट अब भी भेजा जा सकता है।',
  nothingPossible: 'अभी न अनुरोध भेजा जा सकता है, न इनवाइट।',

  choose: (name) => `${customer(name)} से संपर्क कैसे करें`,
  choice: { request: 'अनुमति का अनुरोध भेजें', invite: 'कॉल का इनवाइट भेजें' },
  requestMeans: (name, life, forGood) =>
    `फ़ैसला ${customer(name)} का होगा। अनुमति मिलने पर ${lasting(life)} तक${forGood ? ' या हमेशा' : ''} कॉल की जा सकती है।`,
  inviteMeans: (name) => `${customer(name)} के बटन दबाते ही आपको कॉल आएगी। अनुमति की ज़रूरत नहीं।`,
  inviteCost: 'इसमें कोई अनुरोध खर्च नहीं होता',
  used: (used, max, within) => `${inThe(within)} ${max} में से ${used} इस्तेमाल हुए`,
  usedUp: (used, max, moment) => (moment ? `${max} में से ${used} इस्तेमाल हुए · अगला ${moment}` : `${max} में से ${used} इस्तेमाल हुए`),
  limitReached: (name, max, within) =>
    max === 1
      ? `${per(within)} एक ही अनुरोध भेजा जा सकता है।`
      : `${customer(name)} को ${lasting(within)} में ${max} अनुरोध मिले। WhatsApp इससे ज़्यादा नहीं भेजने देता।`,
  possibleAgain: (moment) => `फिर से संभव: ${moment}`,

  message: 'मैसेज',
  suggestion: (kind, name) => {
    const greeting = name ? `नमस्ते ${name}` : 'नमस्ते';
    return kind === 'request'
      ? `${greeting}, क्या हम आपको WhatsApp पर कॉल कर सकते हैं?`
      : `${greeting}, जब भी समय हो, हमें WhatsApp पर कॉल करें। कॉल मुफ़्त है।`;
  },
  count: (length, max) => `${length} / ${max}`,
  tooLong: (_, figure) => `इसे ${figure} अक्षर छोटा करें।`,
  button: 'बटन',
  usualButton: 'WhatsApp पर कॉल करें',
  validFor: 'कितने समय तक मान्य',
  lasting,
  windowOpen: (left) => (left ? `चैट विंडो ${left} और खुली है` : 'चैट विंडो खुली है'),
  useTemplate: 'टेम्प्लेट इस्तेमाल करें',
  useText: 'मैसेज लिखें',

  windowClosed: (ago) => (ago ? `चैट विंडो बंद हुई: ${ago}` : 'चैट विंडो बंद है'),
  onlyTemplates: (name) => `${customer(name)} का मैसेज या कॉल आने तक केवल स्वीकृत टेम्प्लेट भेजे जा सकते हैं।`,
  windowJustClosed: 'चैट विंडो बंद हो गई है',
  textKept: 'कोई टेम्प्लेट चुनें; आपका टेक्स्ट सुरक्षित है।',
  keptText: 'मेरा टेक्स्ट दिखाएँ',
  makeTemplate: 'मेरे टेक्स्ट से टेम्प्लेट बनाएँ',
  writing: (name) => ({ title: 'टेम्प्लेट लिखें', why: `${customer(name)} को भेजने से पहले WhatsApp इसकी समीक्षा करता है।` }),
  yourTextIsKept: 'आपका टेक्स्ट सुरक्षित है।',
  windowOpenAgain: 'चैट विंडो फिर से खुल गई है',
  textBack: 'अब मैसेज लिखा जा सकता है। आपने जो लिखा था, वह वापस आ गया है।',

  templatesLoading: 'टेम्प्लेट लोड हो रहे हैं…',
  cannotSendTemplates: 'यहाँ से टेम्प्लेट नहीं भेजे जा सकते',
  cannotSendTemplatesHelp: (name) =>
    `यह हेल्पडेस्क टेम्प्लेट के लिए सेट नहीं है; इसे बदलने के लिए अपने एडमिन से कहें। ${customer(name)} का मैसेज या कॉल आने पर फिर से लिखा जा सकता है।`,

  customerSees: (name) => `${customer(name)} को यह दिखेगा`,
  permissionButton: 'कॉल की अनुमति चुनें',
  requestAnswers: (name, life, forGood) =>
    forGood
      ? `${customer(name)} के पास ${lasting(life)} तक, हमेशा के लिए या बिलकुल अनुमति न देने का विकल्प है।`
      : `${customer(name)} के पास ${lasting(life)} तक अनुमति देने या न देने का विकल्प है।`,
  inviteRings: (name) => `${customer(name)} की सुविधा से कॉल आएगी; घंटी आपके हेल्पडेस्क में बजेगी।`,

  nextAfterThis: (moment) => `इसके बाद अगला अनुरोध: ${moment}`,
  lastOne: (max, within) => `${inThe(within)} ${max} में से यह आखिरी अनुरोध है`,
  worksUntil: (moment) => `बटन ${moment} तक काम करेगा`,
  requestsAgainIn: (left) => `अनुरोध ${left} बाद फिर से भेजे जा सकते हैं`,
  replaces: 'यह इंतज़ार कर रहे अनुरोध की जगह लेगा',
  send: { request: 'अनुरोध भेजें', invite: 'इनवाइट भेजें' },
  sending: 'भेजा जा रहा है…',
  tryAgain: 'फिर से कोशिश करें',
  sendAnyway: 'फिर से भेजें',
  chooseTemplate: 'टेम्प्लेट चुनें',

  notSent: 'नहीं भेजा गया',
  notSentWindowClosed: 'नहीं भेजा गया: चैट विंडो बंद हो गई है',
  notSentNoConnection: 'नहीं भेजा गया: कनेक्शन नहीं है',
  kindNotSent: { request: 'अनुरोध नहीं भेजा गया', invite: 'इनवाइट नहीं भेजा गया' },
  neverTwice: {
    request: 'आपका टेक्स्ट सुरक्षित है। एक ही अनुरोध कभी दो बार नहीं भेजा जाता।',
    invite: 'आपका टेक्स्ट सुरक्षित है। एक ही इनवाइट कभी दो बार नहीं भेजा जाता।',
  },
  nothingUsed: 'आपकी सीमा में से कुछ खर्च नहीं हुआ',
  onItsWay: 'यह भेजा जा रहा है। बंद करने से यह नहीं रुकेगा।',
  onItsWayElsewhere: 'यह दूसरे टैब से या पेज फिर से लोड होने से पहले भेजा गया है। बंद करने से यह नहीं रुकेगा।',
  possibleNow: { request: 'अब फिर से अनुरोध भेजा जा सकता है', invite: 'अब फिर से इनवाइट भेजा जा सकता है' },
  draftSaved: 'आपका ड्राफ़्ट सेव है।',
  notKnownWhetherSent: 'पता नहीं कि यह भेजा गया या नहीं',
  lookBeforeRepeating: (name) => `जवाब आने से पहले कनेक्शन टूट गया। फिर से भेजने से पहले चैट में देखें कि ${customer(name)} को यह मिला या नहीं।`,

  waitingTitle: (name) => `${customer(name)} के जवाब का इंतज़ार`,
  asked: ({ me, name }, ago) => `${me ? 'आपने' : `${colleague(name)} ने`} अनुमति माँगी: ${ago}।`,
  nothingToDo: 'आपको कुछ करने की ज़रूरत नहीं है।',
  noAnswerYet: 'अभी जवाब नहीं आया',
  requestEnds: (moment) => `${moment ? `अनुरोध की आखिरी तारीख: ${moment}। ` : ''}जवाब यहाँ और गतिविधि में दिखेगा।`,
  askingAgainReplaces: 'फिर से माँगने पर नया अनुरोध इसकी जगह लेगा',
  inviteInstead: 'इसकी जगह इनवाइट भेजें',
  askAgain: 'फिर से माँगें',

  sentTitle: { request: 'अनुरोध भेजा गया', invite: 'इनवाइट भेजा गया' },
  sentMeans: (kind, name) =>
    kind === 'request'
      ? `फ़ैसला ${customer(name)} के फ़ोन पर होगा। आपको कुछ करने की ज़रूरत नहीं है।`
      : `${customer(name)} के बटन दबाते ही आपको कॉल आएगी।`,

  allowedTitle: (name) => `${customer(name)} ने कॉल की अनुमति दी`,
  mayCallTitle: (name) => `${customer(name)} को कॉल की जा सकती है`,
  answerJustCame: (draftKept) => (draftKept ? 'जवाब अभी-अभी आया है। आपका ड्राफ़्ट सेव है।' : 'जवाब अभी-अभी आया है।'),
  noNeedToAsk: 'अनुमति मिल चुकी है, माँगने की ज़रूरत नहीं है।',
  callUntil: (moment) => `${moment} तक कॉल की जा सकती है`,
  callForGood: 'कभी भी कॉल की जा सकती है',
  callsADay: (max, within, name) =>
    `${max === undefined ? '' : `${per(within)} ${max} कॉल तक। `}${customer(name)} की ओर से यह अनुमति कभी भी वापस ली जा सकती है।`,
  notNow: 'अभी नहीं',
  call: (name) => `${customer(name)} को कॉल करें`,
  endAndCall: (name) => `खत्म करके ${customer(name)} को कॉल करें`,
};
