import type { CallPanelMessages, Doer } from '../parts/call-panel.js';

const customer = (name: string | undefined) => name ?? 'the customer';
const Customer = (name: string | undefined) => name ?? 'The customer';

function who({ kind, name }: Doer): string {
  switch (kind) {
    case 'you':
      return 'You';
    case 'colleague':
      return name ?? 'A colleague';
    case 'customer':
      return Customer(name);
    case 'platform':
      return 'WhatsApp';
    case 'unknown':
      return 'Somebody';
    default:
      return kind satisfies never;
  }
}

export const callPanel: CallPanelMessages = {
  label: (name) => `Call with ${name}`,
  cancel: 'Cancel call',
  end: 'End call',
  ending: 'Ending…',
  answer: 'Answer',
  endAndAnswer: 'End and answer',
  decline: 'Decline',
  mute: 'Mute',
  unmute: 'Unmute',
  keypad: 'Keypad',
  audio: 'Audio',
  hold: 'Hold',
  resume: 'Resume',
  transfer: 'Transfer',
  microphone: 'Microphone',
  speaker: 'Speaker',
  ringer: 'Ringing',
  ringVolume: 'Ring volume',
  ringMuted: 'Ring without sound',
  inputLevel: 'Input level',
  systemDevice: 'System default',
  unnamedDevice: (number) => `Device ${number}`,
  handTo: 'Transfer to',
  away: 'Away',
  noColleague: 'Nobody can take the call now.',
  colleaguesLoading: 'Looking for colleagues…',
  notice: {
    muted: (name) => ({ title: 'You are muted', sentence: `${Customer(name)} can’t hear you.` }),
    weak: { title: 'The connection is weak', sentence: 'You may both hear gaps. A cable or a place nearer the router helps.' },
    poor: { title: 'The connection is very weak', sentence: 'Words get lost on both sides. A cable or a place nearer the router helps.' },
    silentAgent: (since, ends) => ({
      title: 'No sound leaves your microphone',
      sentence: `Silent for ${since}. WhatsApp ends a call after ${ends} without sound.`,
    }),
    silentCustomer: (name, since, ends) => ({
      title: `No sound comes from ${customer(name)}`,
      sentence: `Silent for ${since}. WhatsApp ends a call after ${ends} without sound.`,
    }),
    otherMicrophone: 'Choose another microphone',
    unplugged: (inUse) => ({ title: 'Your microphone was unplugged', sentence: `The call goes on with ${inUse}.` }),
    device: { title: 'Sound is on your desk phone', sentence: 'Speak there. This page shows the call and can end it.' },
    otherTab: { title: 'This call runs in another tab', sentence: 'Mute and keypad are there.' },
    nowhere: { title: 'This call has no sound here', sentence: 'The tab that had it is gone. You can only end it.' },
    lost: { title: 'Your connection was lost', sentence: 'The call is being ended.' },
    held: (name, since) => ({ title: 'On hold', sentence: `${Customer(name)} has been waiting for ${since}.` }),
    transferring: { title: 'Transferring', sentence: 'Your part ends as soon as the call was handed over.' },
    findingOut: (name) => ({
      title: `Not known yet whether ${customer(name)} is being called`,
      sentence: 'The server did not answer. It is being asked.',
    }),
    microphoneAwaited: { title: 'Connecting your microphone', sentence: 'If the browser asks for it, allow it: then the call is placed.' },
    ringsAtColleague: (colleague) => ({
      title: colleague ? `It rings at ${colleague}’s desk` : 'It rings at a colleague',
      sentence: 'You see what becomes of it here.',
    }),
    ringsElsewhere: { title: 'It doesn’t ring here', sentence: 'Who is asked to answer is not known. You see what becomes of it here.' },
    colleagueCalls: (name) => ({ title: `A colleague is calling ${customer(name)}`, sentence: 'You see what becomes of it here.' }),
    colleagueTalks: (colleague, name) => ({
      title: `${colleague ?? 'A colleague'} is in this call`,
      sentence: `You can call ${customer(name)} when it is over.`,
    }),
  },
  permissionEnded: 'Permission has ended. This call goes on.',
  outcome: {
    notCalled: 'Not called',
    notKnown: 'Not known',
    unsure: (name) => ({
      title: `Nobody knows whether ${customer(name)} was called.`,
      sentence: 'The server did not answer. Calling again may ring twice.',
    }),
    rang: (length) => `rang ${length}`,
    after: (length) => `after ${length}`,
    ended: (by) => (by.kind === 'unknown' ? 'The call has ended.' : `${who(by)} ended the call.`),
    unanswered: (by, name) =>
      by.kind === 'you' || by.kind === 'colleague' ? `${who(by)} cancelled the call.` : `${Customer(name)} didn’t pick up.`,
    declined: (by) => `${who(by)} declined the call.`,
    missed: (because, agent) => {
      switch (because) {
        case 'declined':
          return `${agent ?? 'An agent'} declined.`;
        case 'inactive':
          return `${agent ?? 'The agent'} was inactive.`;
        case 'busy':
          return 'All available agents were busy.';
        case 'unassigned':
          return 'Nobody was assigned to it.';
        case 'no-response':
        case undefined:
          return 'Nobody answered.';
        default:
          return because satisfies never;
      }
    },
    lost: (side, mine, name) => {
      switch (side) {
        case 'agent':
          return mine
            ? { title: 'Your connection was lost.', where: 'It dropped on your side.' }
            : { title: 'The agent’s connection was lost.', where: 'It dropped on our side.' };
        case 'customer':
          return { title: `${Customer(name)}’s connection was lost.`, where: `It dropped on ${customer(name)}’s side.` };
        case 'unknown':
        case undefined:
          return { title: 'The connection was lost.' };
        default:
          return side satisfies never;
      }
    },
    pickedUp: (after) => `Picked up after ${after}.`,
    ticket: (outcome, words) => `Ticket set to ${words[outcome]}.`,
    streak: (missed, left) => {
      const inARow = `${missed} unanswered in a row.`;
      if (left === undefined || left <= 0) return inARow;
      return left === 1 ? `${inARow} One more ends the permission.` : `${inARow} ${left} more end the permission.`;
    },
  },
  callAgain: 'Call again',
  callAnyway: 'Call anyway',
  callBack: 'Call back',
  invite: 'Send invite',
  close: 'Close',
  showActivity: 'Show activity',
  checkSound: 'Check sound',
};
