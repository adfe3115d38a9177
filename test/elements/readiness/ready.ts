import type { Readiness } from '../../../src/calling/voice.js';

/** All is well. */
export const ready: Readiness = {
  secure: true,
  voice: 'ready',
  microphone: 'allowed',
  sound: 'unlocked',
  notifications: 'allowed',
  connection: 'live',
  showsIncoming: true,
};
