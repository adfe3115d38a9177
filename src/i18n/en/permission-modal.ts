import { day, type Duration } from '../../domain/instant.js';
import type { PermissionModalMessages } from '../permission-modal.js';
import { lastingIn } from '../units.js';

const customer = (name: string | undefined) => name ?? 'the customer';
const Customer = (name: string | undefined) => name ?? 'The customer';

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five'];
const spelled = (count: number) => smallNumbers[count] ?? String(count);
const plural = (count: number, word: string, figure = String(count)) => `${figure} ${word}${count === 1 ? '' : 's'}`;

const lasting = lastingIn('en-GB');

const inThe = (within: Duration) => (within === day ? 'today' : within === 7 * day ? 'this week' : `in ${lasting(within)}`);
const per = (within: Duration) => (within === day ? 'a day' : within === 7 * day ? 'a week' : `in ${lasting(within)}`);

export const permissionModal: PermissionModalMessages = {
  business: 'your business',
  close: 'Close',
  cancel: 'Cancel',
  details: 'Details',
  platformCode: (code) => `WhatsApp code ${code}`,
  contactAdmin: 'Ask your admin',
  copyDetails: {
    idle: 'Copy details for your admin',
    copied: 'Copied',
    refused: 'Not copied: the browser refused',
  },
  report: ({ title, sentence, code, platform, business, number, conversation, moment }) =>
    [
      `${title}. ${sentence}`,
      ...(code === undefined ? [] : [permissionModal.platformCode(code)]),
      ...(platform ? [platform] : []),
      `Number: ${number === undefined ? business : `${business} (${number})`}`,
      `Conversation: ${conversation}`,
      moment,
    ].join('\n'),

  askTitle: (name) => `Ask to call ${customer(name)}`,
  inviteAnyway: (name) => ({
    title: `Invite ${customer(name)} to call`,
    why: `Calls are allowed. With an invite, ${customer(name)} chooses the moment.`,
  }),
  noPermission: (because, { name, business, ended, missed }) => {
    switch (because) {
      case 'never-asked':
        return `${Customer(name)} hasn’t allowed calls from ${business} yet.`;
      case 'declined':
        return `${Customer(name)} said no.`;
      case 'revoked':
        return `${Customer(name)} withdrew permission ${ended}.`;
      case 'auto-revoked':
        return `Permission ended after ${missed} missed calls in a row.`;
      case 'expired':
        return `Permission ended ${ended}.`;
      case 'lapsed':
        return `${Customer(name)} didn’t answer the last request.`;
    }
  },
  nextRequest: (moment) => `Next request ${moment}.`,
  inviteStillPossible: 'You can still send an invite.',
  nothingPossible: 'Neither a request nor an invite can be sent now.',

  choose: (name) => `How to reach ${customer(name)}`,
  choice: { request: 'Send permission request', invite: 'Send call invite' },
  requestMeans: (name, life, forGood) =>
    `${Customer(name)} decides. If allowed, you can call for ${lasting(life)}${forGood ? ' or always' : ''}.`,
  inviteMeans: (name) => `${Customer(name)} taps a button and calls you. No permission needed.`,
  inviteCost: 'Doesn’t use a request',
  used: (used, max, within) => `${used} of ${max} used ${inThe(within)}`,
  usedUp: (used, max, moment) => (moment ? `${used} of ${max} used · next ${moment}` : `${used} of ${max} used`),
  limitReached: (name, max, within) =>
    max === 1
      ? `One request ${per(within)} is the limit.`
      : `${Customer(name)} got ${spelled(max)} requests in ${lasting(within)}, which is the most WhatsApp allows.`,
  possibleAgain: (moment) => `Possible again ${moment}`,

  message: 'Message',
  suggestion: (kind, name) => {
    const greeting = name ? `Hi ${name}` : 'Hi';
    return kind === 'request'
      ? `${greeting}, may we call you on WhatsApp?`
      : `${greeting}, call us on WhatsApp when it suits you. The call is free.`;
  },
  count: (length, max) => `${length} / ${max}`,
  tooLong: (by, figure) => `Shorten it by ${plural(by, 'character', figure)}.`,
  button: 'Button',
  usualButton: 'Call on WhatsApp',
  validFor: 'Valid for',
  lasting,
  windowOpen: (left) => (left ? `Chat window open ${left}` : 'Chat window open'),
  useTemplate: 'Use a template',
  useText: 'Write a message',

  windowClosed: (ago) => (ago ? `The chat window closed ${ago}` : 'The chat window is closed'),
  onlyTemplates: (name) => `Only approved templates can be sent until ${customer(name)} writes or calls.`,
  windowJustClosed: 'The chat window has closed',
  textKept: 'Choose a template; your text is kept.',
  keptText: 'Show my text',
  makeTemplate: 'Make a template of my text',
  writing: (name) => ({ title: 'Write a template', why: `WhatsApp reviews it before ${customer(name)} can get it.` }),
  yourTextIsKept: 'Your text is kept.',
  windowOpenAgain: 'The chat window is open again',
  textBack: 'You can write a message. What you typed is back.',

  templatesLoading: 'Loading templates…',
  cannotSendTemplates: 'Templates can’t be sent from here',
  cannotSendTemplatesHelp: (name) =>
    `This helpdesk isn’t set up for them; your admin can change that. You can write again once ${customer(name)} writes or calls.`,

  customerSees: (name) => `${Customer(name)} sees`,
  permissionButton: 'Choose call permission',
  requestAnswers: (name, life, forGood) =>
    `${Customer(name)} can allow ${lasting(life)}, ${forGood ? 'always, or not at all' : 'or not at all'}.`,
  inviteRings: (name) => `${Customer(name)} calls when it suits; it rings in your helpdesk.`,

  nextAfterThis: (moment) => `Next request after this one: ${moment}`,
  lastOne: (max, within) => `This is the last of ${max} requests ${inThe(within)}`,
  worksUntil: (moment) => `The button works until ${moment}`,
  requestsAgainIn: (left) => `Requests are possible again in ${left}`,
  replaces: 'This replaces the request that is waiting',
  send: { request: 'Send request', invite: 'Send invite' },
  sending: 'Sending…',
  tryAgain: 'Try again',
  sendAnyway: 'Send again',
  chooseTemplate: 'Choose a template',

  notSent: 'Not sent',
  notSentWindowClosed: 'Not sent: the chat window has closed',
  notSentNoConnection: 'Not sent: no connection',
  kindNotSent: { request: 'The request was not sent', invite: 'The invite was not sent' },
  neverTwice: {
    request: 'Your text is kept. The same request is never sent twice.',
    invite: 'Your text is kept. The same invite is never sent twice.',
  },
  nothingUsed: 'Nothing was used from your limits',
  onItsWay: 'It is on its way. Closing does not stop it.',
  onItsWayElsewhere: 'It is on its way from another tab or from before a reload. Closing does not stop it.',
  possibleNow: { request: 'A request is possible again', invite: 'An invite is possible again' },
  draftSaved: 'Your draft is saved.',
  notKnownWhetherSent: 'It is not known whether it was sent',
  lookBeforeRepeating: (name) =>
    `The connection broke before an answer came. Look in the chat whether ${customer(name)} got it before you send it again.`,

  waitingTitle: (name) => `Waiting for ${customer(name)}`,
  asked: ({ me, name }, ago) => `${me ? 'You' : (name ?? 'A colleague')} asked for permission ${ago}.`,
  nothingToDo: 'There is nothing you need to do.',
  noAnswerYet: 'No answer yet',
  requestEnds: (moment) => `${moment ? `The request ends ${moment}. ` : ''}You will see the answer here and in the activity feed.`,
  askingAgainReplaces: 'Asking again replaces this request',
  inviteInstead: 'Send call invite instead',
  askAgain: 'Ask again',

  sentTitle: { request: 'Request sent', invite: 'Invite sent' },
  sentMeans: (kind, name) =>
    kind === 'request'
      ? `${Customer(name)} decides on the phone. There is nothing you need to do.`
      : `${Customer(name)} can tap the button and call you.`,

  allowedTitle: (name) => `${Customer(name)} allowed calls`,
  mayCallTitle: (name) => `You can call ${customer(name)}`,
  answerJustCame: (draftKept) => (draftKept ? 'The answer came just now. Your draft is saved.' : 'The answer came just now.'),
  noNeedToAsk: 'Permission is given, there is no need to ask.',
  callUntil: (moment) => `You can call until ${moment}`,
  callForGood: 'You can call at any time',
  callsADay: (max, within, name) =>
    `${max === undefined ? '' : `Up to ${plural(max, 'call')} ${per(within)}. `}${Customer(name)} can take this back at any time.`,
  notNow: 'Not now',
  call: (name) => `Call ${customer(name)}`,
  endAndCall: (name) => `End and call ${customer(name)}`,
};
