import type { TemplateFault } from '../../domain/template-rules.js';
import type { FaultContext, TemplateEditorMessages } from '../parts/template-editor.js';
import { stopped } from './grammar.js';

const often = ([times, days]: readonly [number, number]) => `${days} दिन में ${times} बार`;

function fault({ field, because }: TemplateFault, { over, name }: FaultContext): string {
  switch (because) {
    case 'missing':
      return field === 'examples' ? 'समीक्षा के लिए उदाहरण चाहिए।' : missing[field];
    case 'too-long':
      return `इसे ${over} अक्षर छोटा करें।`;
    case 'characters':
      return name ? `केवल अंग्रेज़ी के छोटे अक्षर, अंक और _ इस्तेमाल करें: ${name}` : 'केवल अंग्रेज़ी के छोटे अक्षर, अंक और _ इस्तेमाल करें।';
    case 'choice':
      return 'सूची में से कोई एक चुनें।';
    case 'numbering':
      return field === 'examples' ? 'उदाहरण वेरिएबल से ज़्यादा हैं।' : 'वेरिएबल को {{1}} से क्रम में नंबर दें, कोई नंबर न छोड़ें।';
    case 'edge':
      return 'पहले वेरिएबल से पहले और आखिरी के बाद शब्द रखें: WhatsApp चाहता है कि टेक्स्ट वेरिएबल से शुरू या खत्म न हो।';
    case 'touching':
      return 'दो वेरिएबल के बीच शब्द रखें।';
    case 'variable':
      return 'वेरिएबल केवल मुख्य भाग में हो सकते हैं।';
    case 'not-allowed':
      return 'अनुमति के अनुरोध में आपका अपना बटन नहीं होता।';
  }
}

const missing: Readonly<Record<Exclude<TemplateFault['field'], 'examples'>, string>> = {
  kind: 'प्रकार चुनें।',
  name: 'नाम दें।',
  language: 'भाषा चुनें।',
  category: 'श्रेणी चुनें।',
  header: 'हेडर लिखें।',
  body: 'मैसेज लिखें।',
  footer: 'फ़ुटर लिखें।',
  button: 'बटन का टेक्स्ट लिखें।',
};

export const templateEditor: TemplateEditorMessages = {
  title: 'टेम्प्लेट',
  titleNew: 'नया टेम्प्लेट',
  titleCopy: 'कॉपी से नया टेम्प्लेट',
  titleEdit: (name) => `${name} में बदलाव करें`,
  back: 'टेम्प्लेट पर वापस जाएँ',
  loading: 'टेम्प्लेट लोड हो रहा है…',
  failed: 'टेम्प्लेट लोड नहीं हो सका',
  gone: 'यह टेम्प्लेट अब नहीं है',
  goneHelp: (textKept) => (textKept ? 'इसे हटा दिया गया। आपका टेक्स्ट सुरक्षित है।' : 'इसे हटा दिया गया।'),
  asNew: 'मेरा टेक्स्ट नए टेम्प्लेट में लें',
  use: 'टेम्प्लेट इस्तेमाल करें',
  useMyText: 'इसकी जगह मेरा टेक्स्ट रखें',
  notAllowed: 'यहाँ टेम्प्लेट लिखने की अनुमति नहीं है',
  tryAgain: 'फिर से कोशिश करें',

  steps: 'प्रगति',
  step: { draft: 'ड्राफ़्ट', pending: 'समीक्षा में', approved: 'स्वीकृत', rejected: 'अस्वीकृत' },

  kind: 'प्रकार',
  kinds: { request: 'अनुमति का अनुरोध', invite: 'कॉल का इनवाइट' },
  name: 'नाम',
  nameHint: 'आपकी टीम के लिए; ग्राहकों को नहीं दिखता।',
  suggestedName: (name) => `${name} इस्तेमाल करें`,
  category: 'श्रेणी',
  categories: { MARKETING: 'मार्केटिंग', UTILITY: 'यूटिलिटी' },
  categoryHint: {
    MARKETING: 'ऑफ़र, नई जानकारी और हर तरह का विज्ञापन।',
    UTILITY: 'ग्राहक के ऑर्डर, बुकिंग या अनुरोध के बारे में।',
  },
  language: 'भाषा',
  header: 'हेडर',
  body: 'मुख्य भाग',
  footer: 'फ़ुटर',
  button: 'बटन का टेक्स्ट',
  optional: '(वैकल्पिक)',
  usualButton: 'WhatsApp पर कॉल करें',
  buttonHint: 'ग्राहक को ठीक ऐसा ही दिखता है।',
  count: (length, max) => `${length} / ${max}`,
  variablesHint: 'वेरिएबल को क्रम से नंबर मिलते हैं।',
  addVariable: 'वेरिएबल जोड़ें',
  variableAdded: (number) => `{{${number}}} जुड़ गया। नीचे इसका उदाहरण दें।`,
  example: (number) => `{{${number}}} का उदाहरण`,
  fault,
  fixed: (status) => (status === 'approved' ? 'प्रकार, नाम, भाषा और श्रेणी नहीं बदली जा सकतीं।' : 'प्रकार, नाम और भाषा नहीं बदली जा सकतीं।'),
  approvedEdit: 'बदलाव की फिर से समीक्षा होगी',
  approvedEditHelp: (limits) =>
    limits.length === 0
      ? 'बदलाव स्वीकृत होने पर इसे भेजा जा सकता है।'
      : `बदलाव स्वीकृत होने पर इसे भेजा जा सकता है। WhatsApp पर बदलाव की सीमा: ${limits.map(often).join(' और ')}।`,

  customerSees: (name) => `${name ?? 'ग्राहक'} को यह दिखेगा`,
  permissionButton: 'कॉल की अनुमति चुनें',
  requestCaption: 'ग्राहक के बटन WhatsApp जोड़ता है, उन्हें बदला नहीं जा सकता।',
  inviteCaption: 'बटन दबाने पर WhatsApp पर आपको कॉल आती है।',
  emptyBody: 'आपका मैसेज',

  toFix: (count, figure) => (count === 1 ? '1 चीज़ ठीक करनी है' : `${figure} चीज़ें ठीक करनी हैं`),
  nothingChanged: 'अभी कुछ नहीं बदला गया',
  draftKept: 'ड्राफ़्ट सुरक्षित है',
  draftKeptHere: 'यह पेज खुला रहने तक ड्राफ़्ट सुरक्षित है',
  send: 'समीक्षा के लिए भेजें',
  sendAgain: 'फिर से समीक्षा के लिए भेजें',
  sending: 'भेजा जा रहा है…',
  discard: 'हटा दें',
  discarded: 'ड्राफ़्ट हटा दिया गया',
  undo: 'पहले जैसा करें',

  notSent: 'समीक्षा के लिए नहीं भेजा गया',
  textKept: 'आपका टेक्स्ट सुरक्षित है।',
  unknown: 'पता नहीं कि यह भेजा गया या नहीं',
  unknownHelp: 'जवाब आने से पहले कनेक्शन टूट गया। इसे फिर से भेजा जा सकता है: एक ही टेम्प्लेट कभी दो बार नहीं बनता।',
  details: 'विवरण',
  platformCode: (code) => `WhatsApp कोड ${code}`,

  inReview: 'समीक्षा में',
  inReviewHelp: (since) => `${since ? `भेजा गया: ${since}। ` : ''}WhatsApp का जवाब यहाँ दिखेगा। तब तक यह स्क्रीन छोड़ी जा सकती है।`,
  approved: 'स्वीकृत',
  approvedHelp: (since) => (since ? `भेजने के लिए तैयार: ${since}।` : 'भेजने के लिए तैयार।'),
  rejected: 'WhatsApp ने अस्वीकार किया',
  rejectedHelp: (reason) => `${reason ? stopped(reason) : 'WhatsApp ने कोई वजह नहीं बताई।'} इसे बदलें और फिर से भेजें।`,
  edit: 'बदलाव करें',
  duplicate: 'डुप्लीकेट बनाएँ',

  delete: 'मिटाएँ',
  deleting: 'मिटाया जा रहा है…',
  deleteTitle: (name) => `${name} को मिटाएँ?`,
  deleteHelp: (days) => (days ? `यह सबके लिए तुरंत हट जाएगा। इसका नाम ${days} तक फिर से इस्तेमाल नहीं हो सकेगा।` : 'यह सबके लिए तुरंत हट जाएगा।'),
  keep: 'रहने दें',
  deleteNow: 'टेम्प्लेट मिटाएँ',
  notDeleted: 'नहीं मिटा',
  deleteUnknown: 'पता नहीं कि यह मिटा या नहीं',
};
