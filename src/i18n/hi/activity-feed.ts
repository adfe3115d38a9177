import type { ActivityFeedMessages } from '../parts/activity-feed.js';
import { activityFilters } from './activity-filters.js';
import { callItems } from './call-items.js';
import { stopped } from './grammar.js';

const withCustomer = (name: string | undefined) => `${name ?? 'इस ग्राहक'} के साथ`;

export const activityFeed: ActivityFeedMessages = {
  title: 'गतिविधि',
  callsTitle: 'कॉल',
  live: 'लाइव',
  updating: 'अपडेट हो रहा है',
  loading: 'लोड हो रहा है',
  reconnecting: 'फिर से कनेक्ट हो रहा है। सेव की गई जानकारी दिख रही है।',
  offline: 'ऑफ़लाइन। सेव की गई गतिविधि दिख रही है।',
  signedOut: 'साइन आउट हो चुका है। सेव की गई गतिविधि दिख रही है।',
  newerFailed: 'नई गतिविधि लोड नहीं हो सकी।',
  empty: (name) => ({
    title: 'अभी कोई कॉल नहीं',
    sentence: `${withCustomer(name)} हुए अनुरोध, इनवाइट और कॉल यहाँ दिखेंगे।`,
  }),
  noCalls: (name) => ({ title: 'अभी कोई कॉल नहीं', sentence: `${withCustomer(name)} हुई कॉल यहाँ दिखेंगी।` }),
  failed: ({ title, sentence }) => ({ title: 'गतिविधि लोड नहीं हो सकी', sentence: sentence || stopped(title) }),
  offlineEmpty: { title: 'आप ऑफ़लाइन हैं', sentence: 'कनेक्शन वापस आते ही गतिविधि दिखेगी।' },
  refused: (why) => why,
  nothingMatches: (of, kinds) => ({
    title: 'इन फ़िल्टर से कुछ नहीं मिलता',
    sentence:
      kinds === 'calls'
        ? of === 1
          ? 'इनसे 1 कॉल छिप गई है।'
          : `इनसे ${of} कॉल छिप गई हैं।`
        : of === 1
          ? 'इनसे 1 गतिविधि छिप गई है।'
          : `इनसे ${of} गतिविधियाँ छिप गई हैं।`,
  }),
  tryAgain: 'फिर से कोशिश करें',
  latestShown: (max) => `नवीनतम ${max} दिख रही हैं`,
  latestCallsShown: (max) => `नवीनतम ${max} गतिविधियों में से कॉल`,
  filteredShown: (shown, all, max) => (max === undefined ? `${all} में से ${shown} गतिविधियाँ` : `नवीनतम ${max} में से ${shown}`),
  filteredCallsShown: (shown, all) => `${all} में से ${shown} कॉल`,
  witnessedOnly: 'वही दिखता है जो इस ब्राउज़र ने देखा है',
  arrived: (count, newest) => (count === 1 ? newest : `${count} नई गतिविधियाँ। ${newest}`),
  copy: 'टेक्स्ट के रूप में कॉपी करें',
  copied: 'कॉपी हो गया',
  copyRefused: 'आपके ब्राउज़र ने कॉपी नहीं करने दिया। पंक्तियाँ चुनें और खुद कॉपी करें।',
  filters: activityFilters,
  calls: callItems,
};
