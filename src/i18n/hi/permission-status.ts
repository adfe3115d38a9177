import type { PermissionStatusMessages } from '../parts/permission-status.js';
import { figure, say } from '../phrase.js';
import { colleague, customer } from './grammar.js';

const paused = { calls: 'इस नंबर से कॉल करना', requests: 'इस नंबर से अनुमति माँगना', both: 'इस नंबर का इस्तेमाल' } as const;

export const permissionStatus: PermissionStatusMessages = {
  loading: { label: ['लोड हो रहा है'], sentence: 'अभी पता नहीं है कि कॉल की अनुमति है या नहीं।' },
  unknown: ['पता नहीं'],
  notAllowed: { label: ['कॉल की अनुमति नहीं'], sentence: 'अभी तक किसी ने अनुमति नहीं माँगी है।' },
  requested: ({ me, by, since, moment, left }) => ({
    label: say`अनुमति माँगी गई · ${figure(left)} बाकी`,
    sentence: `${me ? 'आपने' : `${colleague(by)} ने`} अनुमति माँगी: ${since}। अनुरोध की आखिरी तारीख: ${moment}।`,
  }),
  allowed: ({ name, source, moment, left }) => {
    switch (source) {
      case 'callback':
        return {
          label: say`वापस कॉल की अनुमति · ${figure(left)} बाकी`,
          sentence: `${customer(name)} ने कॉल की थी, और ${moment} तक वापस कॉल की जा सकती है।`,
        };
      case 'profile':
        return {
          label: say`अनुमति है · ${figure(left)} बाकी`,
          sentence: `${customer(name)} ने आपकी बिज़नेस प्रोफ़ाइल में कॉल की अनुमति दी। ${moment} तक।`,
        };
      case 'request':
      case undefined:
        return { label: say`अनुमति है · ${figure(left)} बाकी`, sentence: `${moment} तक।` };
      default:
        return source satisfies never;
    }
  },
  always: ({ name, source }) => ({
    label: ['हमेशा अनुमति है'],
    sentence:
      source === 'profile'
        ? `${customer(name)} ने आपकी बिज़नेस प्रोफ़ाइल में कॉल की अनुमति दी। यह अपने आप खत्म नहीं होती।`
        : `${customer(name)} ने “हमेशा अनुमति दें” चुना। यह अपने आप खत्म नहीं होती।`,
  }),
  declined: ({ name, since }) => ({ label: ['मना किया गया'], sentence: `${customer(name)} ने मना किया: ${since}।` }),
  revoked: ({ name, since }) => ({ label: ['वापस ली गई'], sentence: `${customer(name)} ने अनुमति वापस ली: ${since}।` }),
  autoRevoked: ({ missed, since }) => ({
    label: [`${missed} मिस्ड कॉल के बाद खत्म`],
    sentence: `लगातार ${missed} कॉल नहीं उठाई गईं। अनुमति खत्म हुई: ${since}।`,
  }),
  expired: ({ since }) => ({ label: ['अवधि पूरी हुई'], sentence: `अनुमति खत्म हुई: ${since}।` }),
  lapsed: ({ name, since }) => ({
    label: ['जवाब नहीं मिला'],
    sentence: `${customer(name)} ने जवाब नहीं दिया; अनुरोध खत्म हुआ: ${since}।`,
  }),
  streak: (missed, left) => ({
    label: [`लगातार ${missed} मिस्ड`],
    sentence: `${left} और कॉल न उठाने पर अनुमति खत्म हो जाएगी। कॉल उठाने पर गिनती फिर से शुरू होती है।`,
  }),
  restricted: (what, moment) => ({
    label: moment === undefined ? ['रोक लगी है'] : say`${figure(moment)} तक रोक`,
    sentence: `WhatsApp ने कम क्वालिटी की वजह से ${paused[what]} रोक दिया है। ग्राहकों की दी हुई अनुमति बनी रहेगी।`,
  }),
  noCallsLeft: (why, left) => (left === undefined ? [why] : say`${why} · ${figure(left)} बाद फिर से`),
  until: (moment) => `अनुमति ${moment} तक है।`,
  nextRequest: (moment) => `अगला अनुरोध: ${moment}।`,
};
