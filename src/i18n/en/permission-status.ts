import type { PermissionStatusMessages } from '../parts/permission-status.js';
import { figure, say } from '../phrase.js';

const Customer = (name: string | undefined) => name ?? 'The customer';
const paused = { calls: 'calls from this number', requests: 'permission requests from this number', both: 'this number' } as const;
const spelled = ['No', 'One', 'Two', 'Three', 'Four', 'Five'];

export const permissionStatus: PermissionStatusMessages = {
  loading: { label: ['Loading'], sentence: 'Whether calls are allowed is not known yet.' },
  unknown: ['Not known'],
  notAllowed: { label: ['Calls not allowed'], sentence: 'Nobody has asked yet.' },
  requested: ({ me, by, since, moment, left }) => ({
    label: say`Requested · ends in ${figure(left)}`,
    sentence: `${me ? 'You' : (by ?? 'A colleague')} asked ${since}. The request ends ${moment}.`,
  }),
  allowed: ({ name, source, moment, left }) => {
    switch (source) {
      case 'callback':
        return {
          label: say`Allowed for a call back · ${figure(left)} left`,
          sentence: `${Customer(name)} called and may be called back until ${moment}.`,
        };
      case 'profile':
        return {
          label: say`Allowed · ${figure(left)} left`,
          sentence: `${Customer(name)} allowed calls in your business profile. Until ${moment}.`,
        };
      case 'request':
      case undefined:
        return { label: say`Allowed · ${figure(left)} left`, sentence: `Until ${moment}.` };
      default:
        return source satisfies never;
    }
  },
  always: ({ name, source }) => ({
    label: ['Always allowed'],
    sentence:
      source === 'profile'
        ? `${Customer(name)} allowed calls in your business profile. It does not end by itself.`
        : `${Customer(name)} chose “always allow”. It does not end by itself.`,
  }),
  declined: ({ name, since }) => ({ label: ['Declined'], sentence: `${Customer(name)} said no, ${since}.` }),
  revoked: ({ name, since }) => ({ label: ['Taken back'], sentence: `${Customer(name)} withdrew permission ${since}.` }),
  autoRevoked: ({ missed, since }) => ({
    label: [`Ended after ${missed} missed calls`],
    sentence: `${spelled[missed] ?? missed} calls in a row were not picked up. Permission ended ${since}.`,
  }),
  expired: ({ since }) => ({ label: ['Expired'], sentence: `Permission ended ${since}.` }),
  lapsed: ({ name, since }) => ({ label: ['No answer'], sentence: `${Customer(name)} didn’t answer; the request ended ${since}.` }),
  streak: (missed, left) => ({
    label: [`${missed} missed in a row`],
    sentence: `${left > 1 ? `${left} more end` : '1 more ends'} the permission. A picked-up call resets this.`,
  }),
  restricted: (what, moment) => ({
    label: moment === undefined ? ['Restricted'] : say`Restricted until ${figure(moment)}`,
    sentence: `WhatsApp paused ${paused[what]} for low quality. What customers have allowed stays.`,
  }),
  noCallsLeft: (why, left) => (left === undefined ? [why] : say`${why} · again in ${figure(left)}`),
  until: (moment) => `Permission holds until ${moment}.`,
  nextRequest: (moment) => `Next request ${moment}.`,
};
