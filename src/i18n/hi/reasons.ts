import { day, type Duration } from '../../domain/instant.js';
import type { Format } from '../format.js';
import type { ReasonContext, ReasonMessages } from '../parts/reasons.js';
import { customer as theCustomer, lasting, stopped } from './grammar.js';

const customer = ({ name }: ReasonContext) => theCustomer(name);
const when = ({ until, now }: ReasonContext, { moment, ahead }: Format, otherwise: string) =>
  until === undefined ? otherwise : now === undefined ? moment(until) : ahead(until, now);
const span = (within: Duration) => (within === day ? 'आज' : `${lasting(within)} में`);
const usedUp = ({ limit }: ReasonContext, what: string, otherwise: string) =>
  limit ? `${span(limit.within)} ${limit.max} में से ${limit.used} ${what}` : otherwise;
const atMost = ({ max }: ReasonContext, { number }: Format) =>
  max === undefined ? 'इसे थोड़ा छोटा करें।' : `ज़्यादा से ज़्यादा ${number(max)} अक्षर हो सकते हैं।`;

/** What happened, then what can be done or when. Never who is to blame. */
export const reasons: ReasonMessages = {
  // solved by asking the customer, or by waiting
  'no-permission': (c) => ({
    title: 'अनुमति चाहिए',
    sentence: `${customer(c)} ने अभी ${c.business ?? 'आपके बिज़नेस'} से कॉल की अनुमति नहीं दी है।`,
  }),
  'request-limit': (c, format) => ({
    title: usedUp(c, 'अनुरोध इस्तेमाल हुए', 'अभी और अनुरोध नहीं भेजे जा सकते'),
    sentence: `अगला अनुरोध: ${when(c, format, 'बाद में')}। इनवाइट अब भी भेजा जा सकता है।`,
  }),
  'call-limit': (c, format) => ({
    title: usedUp(c, 'कॉल की गईं', 'अभी और कॉल नहीं की जा सकतीं'),
    sentence: `${customer(c)} को फिर से कॉल: ${when(c, format, 'बाद में')}। इनवाइट अब भी भेजा जा सकता है।`,
  }),
  restricted: ({ until }, { moment }) => ({
    title: until === undefined ? 'WhatsApp ने रोक लगाई है' : `WhatsApp ने ${moment(until)} तक रोक लगाई है`,
    sentence: 'WhatsApp ने कम क्वालिटी की वजह से इस नंबर पर रोक लगाई है। ग्राहकों की दी हुई अनुमति बनी रहेगी।',
  }),
  'window-closed': () => ({
    title: 'चैट विंडो बंद हो गई है',
    sentence: 'कोई टेम्प्लेट चुनें; आपका टेक्स्ट सुरक्षित है।',
  }),
  'already-permitted': (c) => ({
    title: 'कॉल की अनुमति पहले से है',
    sentence: `${customer(c)} ने कॉल की अनुमति दी है। अब कॉल की जा सकती है।`,
  }),
  'already-in-call': (c) =>
    c.ringsIn
      ? { title: `${customer(c)} की कॉल आ रही है`, sentence: 'उसी कॉल का जवाब दें।' }
      : { title: `${customer(c)} के साथ पहले से कॉल चल रही है`, sentence: 'दूसरी कॉल शुरू करने से पहले उसे खत्म करें।' },
  'in-another-call': ({ other }) => ({
    title: other ? `आप ${other} के साथ कॉल पर हैं` : 'आप एक और कॉल पर हैं',
    sentence: 'पहले वह कॉल खत्म होनी चाहिए।',
  }),
  'too-many-calls': (c, format) => ({
    title: 'एक साथ बहुत ज़्यादा कॉल',
    sentence: `इस नंबर की सीमा पूरी हो गई है। फिर से कोशिश करें: ${when(c, format, 'कुछ मिनट बाद')}।`,
  }),
  'asked-too-often': (c, format) => ({
    title: 'WhatsApp ने थोड़ा रुकने को कहा है',
    sentence: `फिर से कोशिश करें: ${when(c, format, 'कुछ मिनट बाद')}।`,
  }),
  'write-first': (c) => ({
    title: 'पहले एक मैसेज लिखें',
    sentence: `अनुरोध से पहले WhatsApp पर ${customer(c)} को एक सामान्य मैसेज भेजना ज़रूरी है। मैसेज भेजें, फिर अनुमति माँगें।`,
  }),
  // an admin or a developer must act
  'calling-disabled': () => ({
    title: 'कॉलिंग चालू नहीं है',
    sentence: 'इस नंबर के लिए कॉलिंग चालू नहीं है। इसे चालू करने के लिए अपने एडमिन से कहें।',
  }),
  'setup-incomplete': () => ({
    title: 'कॉलिंग अभी सेट अप नहीं है',
    sentence: 'इस नंबर का सेटअप पूरा नहीं हुआ है। इसे पूरा करने के लिए अपने एडमिन से कहें।',
  }),
  country: () => ({
    title: 'इस देश में उपलब्ध नहीं',
    sentence: 'WhatsApp कॉल इस देश में उपलब्ध नहीं हैं। ज़्यादा जानकारी के लिए अपने एडमिन से पूछें।',
  }),
  'test-number': (c) => ({
    title: 'यह टेस्ट नंबर है',
    sentence: `${customer(c)} का नाम उन लोगों की सूची में नहीं है जिन्हें इससे कॉल की जा सकती है। उसे जोड़ने के लिए अपने एडमिन से कहें।`,
  }),
  sip: () => ({
    title: 'कॉल आपके फ़ोन सिस्टम से होती हैं',
    sentence: 'यह नंबर SIP के लिए सेट है, इसलिए कॉल यहाँ से शुरू नहीं हो सकतीं। इसे बदलने के लिए अपने एडमिन से कहें।',
  }),
  'messaging-limit': () => ({
    title: 'मैसेज की सीमा बहुत कम है',
    sentence: 'WhatsApp ज़्यादा मैसेज सीमा वाले नंबरों से ही कॉल करने देता है। सीमा बढ़ाने के लिए अपने एडमिन से कहें।',
  }),
  'no-payment-method': () => ({
    title: 'भुगतान का तरीका नहीं जोड़ा गया',
    sentence: 'WhatsApp को इस नंबर के लिए यह चाहिए। इसे जोड़ने के लिए अपने एडमिन से कहें।',
  }),
  technical: () => ({
    title: 'हेल्पडेस्क ने कुछ ऐसा भेजा जिसे WhatsApp नहीं मानता',
    sentence: 'अपने डेवलपर को बताएँ; विवरण से उन्हें मदद मिलेगी।',
  }),
  // about the customer
  'cannot-be-called': (c) => ({
    title: `${customer(c)} को कॉल नहीं की जा सकती`,
    sentence: 'WhatsApp इस व्यक्ति को कॉल नहीं करने देता। मैसेज अब भी लिखा जा सकता है।',
  }),
  'old-app': (c) => ({
    title: `${customer(c)} का WhatsApp कॉल के लिए बहुत पुराना है`,
    sentence: `${customer(c)} के फ़ोन पर अपडेट से यह ठीक हो जाएगा।`,
  }),
  // about a call
  'call-setup-failed': () => ({
    title: 'कॉल कनेक्ट नहीं हो सकी',
    sentence: 'हमारे और WhatsApp के बीच कुछ गड़बड़ हुई। फिर से कॉल की जा सकती है।',
  }),
  'no-microphone': () => ({
    title: 'माइक्रोफ़ोन इस्तेमाल नहीं हो सकता',
    sentence: 'देखें कि इस पेज को माइक्रोफ़ोन की अनुमति है या नहीं, और फिर से कोशिश करें।',
  }),
  'no-sound-from-agent': () => ({
    title: 'आपकी तरफ़ से आवाज़ नहीं गई',
    sentence: 'माइक्रोफ़ोन और फ़ायरवॉल जाँचें, फिर कॉल करें।',
  }),
  'no-sound-from-customer': (c) => ({
    title: `${customer(c)} की तरफ़ से आवाज़ नहीं आई`,
    sentence: `${customer(c)} की तरफ़ का कनेक्शन टूट गया। फिर से कॉल की जा सकती है।`,
  }),
  'answered-elsewhere': () => ({
    title: 'टीम के किसी साथी ने कॉल उठाई',
    sentence: 'किसी और ने यह कॉल पहले ले ली।',
  }),
  'call-over': () => ({
    title: 'कॉल पहले ही खत्म हो चुकी है',
    sentence: 'WhatsApp तक यह पहुँचने से पहले कॉल खत्म हो गई।',
  }),
  // the connection between this page and the backend
  'signed-out': () => ({
    title: 'आप साइन आउट हो चुके हैं',
    sentence: 'आगे बढ़ने के लिए हेल्पडेस्क में फिर से साइन इन करें।',
  }),
  forbidden: () => ({
    title: 'आपकी भूमिका में इसकी अनुमति नहीं है',
    sentence: 'अनुमतियाँ बदलने के लिए अपने एडमिन से कहें।',
  }),
  'not-found': () => ({
    title: 'यह बातचीत अब नहीं है',
    sentence: 'इसे हटा दिया गया है, या यह अब आपके साथ शेयर नहीं है।',
  }),
  offline: () => ({
    title: 'आप ऑफ़लाइन हैं',
    sentence: 'कनेक्शन वापस आते ही यह फिर से काम करेगा।',
  }),
  'connection-problem': () => ({
    title: 'कनेक्शन नहीं हो सका',
    sentence: 'थोड़ी देर में फिर से कोशिश करें।',
  }),
  'no-answer': () => ({
    title: 'सर्वर ने जवाब नहीं दिया',
    sentence: 'थोड़ी देर में फिर से कोशिश करें।',
  }),
  'bad-answer': () => ({
    title: 'सर्वर का जवाब समझ नहीं आया',
    sentence: 'फिर से कोशिश करें। अगर यही होता रहे, तो अपने डेवलपर को बताएँ।',
  }),
  'not-supported': () => ({
    title: 'आपके हेल्पडेस्क में यह नहीं हो सकता',
    sentence: 'यह WhatsApp के साथ इस हेल्पडेस्क के कनेक्शन में शामिल नहीं है।',
  }),
  // what the agent wrote
  'text-missing': () => ({
    title: 'मैसेज खाली है',
    sentence: 'भेजने से पहले कुछ शब्द लिखें।',
  }),
  'text-too-long': (c, format) => ({ title: 'मैसेज बहुत लंबा है', sentence: atMost(c, format) }),
  'button-too-long': (c, format) => ({ title: 'बटन का टेक्स्ट बहुत लंबा है', sentence: atMost(c, format) }),
  'validity-out-of-range': ({ between }, { duration }) => ({
    title: 'इनवाइट इतने समय तक मान्य नहीं हो सकता',
    sentence: between ? `${duration(between.min)} और ${duration(between.max)} के बीच चुनें।` : 'कोई दूसरी अवधि चुनें।',
  }),
  'template-missing': () => ({
    title: 'कोई टेम्प्लेट नहीं चुना गया',
    sentence: 'सूची में से कोई एक चुनें।',
  }),
  'template-not-approved': () => ({
    title: 'यह टेम्प्लेट स्वीकृत नहीं है',
    sentence: 'केवल स्वीकृत टेम्प्लेट भेजे जा सकते हैं। कोई दूसरा चुनें।',
  }),
  'template-wrong-kind': () => ({
    title: 'यह टेम्प्लेट किसी और काम के लिए है',
    sentence: 'सही प्रकार का टेम्प्लेट चुनें।',
  }),
  'variable-missing': () => ({
    title: 'एक वैल्यू बाकी है',
    sentence: 'टेम्प्लेट की सभी वैल्यू भरें।',
  }),
  'template-in-review': () => ({
    title: 'WhatsApp इस टेम्प्लेट की समीक्षा कर रहा है',
    sentence: 'जवाब आने पर इसे बदला जा सकता है।',
  }),
  'template-name-taken': ({ until }, { moment }) => ({
    title: 'यह नाम पहले से इस्तेमाल में है',
    sentence: until === undefined ? 'कोई दूसरा नाम चुनें।' : `कोई दूसरा नाम चुनें, या ${moment(until)} तक रुकें।`,
  }),
  // anything else: the platform's own sentence, where it gave one
  refused: ({ details }) => ({
    title: 'WhatsApp ने मना किया',
    sentence: details ? stopped(details) : 'WhatsApp ने कोई वजह नहीं बताई। फिर से कोशिश की जा सकती है।',
  }),
};
