import type { ActivityFilterMessages } from '../parts/activity-filters.js';

export const activityFilters: ActivityFilterMessages = {
  label: 'फ़िल्टर',
  direction: 'दिशा',
  status: 'स्थिति',
  type: 'प्रकार',
  all: 'सभी',
  incoming: 'आई हुई',
  outgoing: 'की गई',
  groups: {
    assignment: 'असाइनमेंट',
    connection: 'कनेक्शन',
    'in-call': 'कॉल के दौरान',
    permission: 'अनुमति',
    request: 'अनुमति का अनुरोध',
    invite: 'इनवाइट',
    failed: 'नहीं हो सका',
    ticket: 'टिकट',
  },
  chosen: (first, others) => (others > 0 ? `${first} + ${others}` : first),
  clearOne: (filter) => `फ़िल्टर हटाएँ: ${filter}`,
  clearAll: 'फ़िल्टर हटाएँ',
};
