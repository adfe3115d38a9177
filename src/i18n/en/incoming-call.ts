import type { IncomingCallMessages } from '../parts/incoming-call.js';

export const incomingCall: IncomingCallMessages = {
  title: (count) => (count === 1 ? 'Incoming WhatsApp call' : `${count} incoming WhatsApp calls`),
  answering: 'Answering',
  connecting: 'Connecting your microphone…',
  declining: 'Declining…',
  answer: 'Answer',
  endAndAnswer: 'End and answer',
  answerWho: (who) => `Answer ${who}`,
  endAndAnswerWho: (who) => `End your call and answer ${who}`,
  decline: 'Decline',
  declineWho: (who) => `Decline ${who}`,
  waysToDecline: 'Ways to decline',
  declineForMe: { title: 'Decline for me', sentence: 'Others can still answer' },
  declineForCustomer: (name) => ({ title: 'Decline for the customer', sentence: `The call ends for ${name ?? 'the customer'}` }),
  newChat: 'New chat',
  endsOther: (who) => `You are in a call with ${who}. Answering ends it.`,
  announced: (who, key) => `Incoming WhatsApp call from ${who}.${key ? ` Press ${key} to get to it.` : ''}`,
  left: {
    colleague: (name) => `${name ?? 'A colleague'} answered`,
    after: (after, who) => (after ? `After ${after} · ${who}` : who),
    otherTab: { title: 'You answered in another tab', sentence: 'Mute and hang up there' },
    missed: 'Missed call',
    stopped: (after, who) => (after ? `It stopped ringing after ${after} · ${who}` : `It stopped ringing · ${who}`),
    tooLate: { title: 'The call had already ended', sentence: 'It stopped ringing while you answered' },
    passedOn: (because, name) => {
      switch (because) {
        case 'reassigned':
          return name ? `The call was passed on to ${name}` : 'The call was passed on';
        case 'no-answer':
          return name ? `It rang too long here: ${name} is asked now` : 'It rang too long here';
        default:
          return 'It no longer rings here';
      }
    },
    othersMay: (who) => `Others can still answer · ${who}`,
    youDeclined: 'You declined',
    declinedBy: (name) => `${name ?? 'A colleague'} declined`,
    endedFor: (name) => `The call ended for ${name ?? 'the customer'}`,
  },
  callBack: 'Call back',
  pageTitle: (who, count) => (count === 1 ? `${who} is calling` : `${count} calls: ${who} and others`),
  notification: (business) => (business ? `Incoming WhatsApp call to ${business}` : 'Incoming WhatsApp call'),
};
