import type { ReadinessMessages } from '../parts/readiness.js';
import { sound } from './sound.js';

const { microphone } = sound;

export const readiness: ReadinessMessages = {
  title: 'Call readiness',
  checking: 'Checking…',
  ready: 'Ready for calls',
  cannotSpeak: 'Can ring, can’t speak here',
  toFix: (count) => (count === 1 ? '1 thing to fix before calls' : `${count} things to fix before calls`),
  cannotRing: 'This tab can’t ring',
  line: {
    secure: 'Secure page',
    voice: 'Speaking here',
    microphone: 'Microphone',
    sound: 'Ringing sound',
    notifications: 'Notifications',
    connection: 'Live connection',
    storage: 'Saved history',
    incoming: 'Incoming calls',
  },
  secure: { yes: { state: 'Yes' }, no: { state: 'No', advice: microphone.insecure.sentence } },
  voice: {
    ready: { state: 'Yes' },
    'not-needed': { state: 'On your desk phone', advice: 'Calls are spoken there; this page rings, answers and ends them.' },
    unsupported: { state: 'Not in this browser', advice: 'This browser can’t carry calls. Use another one, or speak on your desk phone.' },
  },
  microphone: {
    unknown: { state: 'Not checked' },
    allowed: { state: 'Allowed' },
    ask: { state: 'Not allowed yet', advice: 'Allow it now, and no call has to wait for it.' },
    denied: { state: 'Blocked', advice: 'You blocked it for this site. Open the lock in the address bar and allow the microphone.' },
    missing: { state: 'Not found', advice: microphone.missing.sentence },
    busy: { state: 'In use', advice: microphone.busy.sentence },
    unplugged: { state: 'Unplugged', advice: microphone.unplugged.sentence },
    'blocked-by-frame': { state: 'Blocked', advice: microphone['blocked-by-frame'].sentence },
    insecure: { state: 'Blocked', advice: microphone.insecure.sentence },
  },
  sound: {
    unlocked: { state: 'On' },
    locked: { state: 'Off', advice: 'The browser plays nothing before you have pressed something in this page.' },
  },
  notifications: {
    allowed: { state: 'On' },
    ask: { state: 'Off', advice: 'Without them you only notice calls in this tab.' },
    denied: { state: 'Blocked', advice: 'Without them you only notice calls in this tab. Allow them in the address bar.' },
    'blocked-by-frame': { state: 'Blocked', advice: 'Browsers show none from a frame of another site. You only notice calls in this tab.' },
    unsupported: { state: 'Not in this browser', advice: 'You only notice calls in this tab.' },
  },
  connection: {
    connecting: { state: 'Connecting' },
    live: { state: 'Live' },
    reconnecting: { state: 'Reconnecting', advice: 'Calls ring here again as soon as the connection is back.' },
    offline: { state: 'Offline', advice: 'Calls ring here again as soon as the connection is back.' },
    'signed-out': { state: 'Signed out', advice: 'Sign in to the helpdesk again to get calls.' },
  },
  notSaved: {
    state: 'Not on this page',
    advice: 'Nothing is saved here: a reload fetches the history anew, and unsent text is lost.',
  },
  noIncoming: { state: 'Not shown', advice: 'This page shows no incoming calls. Open the helpdesk’s main page for them.' },
  shortcuts: { title: 'Keyboard shortcuts', mute: 'Mute or unmute' },
  allow: 'Allow',
  checkAgain: 'Check again',
  test: 'Test',
  listening: 'Say something',
  turnOn: 'Turn on',
};
