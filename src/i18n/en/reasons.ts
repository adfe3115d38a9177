import { day, type Duration } from '../../domain/instant.js';
import type { Format } from '../format.js';
import type { ReasonContext, ReasonMessages } from '../parts/reasons.js';
import { ended } from '../sentences.js';

const customer = ({ name }: ReasonContext) => name ?? 'the customer';
const Customer = ({ name }: ReasonContext) => name ?? 'The customer';
const business = ({ business: name }: ReasonContext) => name ?? 'your business';
const until = ({ until }: ReasonContext, { moment }: Format) => (until === undefined ? '' : ` until ${moment(until)}`);
const when = ({ until, now }: ReasonContext, { moment, ahead }: Format, otherwise: string) =>
  until === undefined ? otherwise : now === undefined ? moment(until) : ahead(until, now);
const span = (within: Duration) => (within === day ? 'today' : `in ${Math.round(within / day)} days`);
const usedUp = ({ limit }: ReasonContext, what: string, otherwise: string) =>
  limit ? `${limit.used} of ${limit.max} ${what} ${span(limit.within)}` : otherwise;

/** What happened, then what can be done or when. Never who is to blame. */
export const reasons: ReasonMessages = {
  // solved by asking the customer, or by waiting
  'no-permission': (c) => ({
    title: 'Permission needed',
    sentence: `${Customer(c)} hasn’t allowed calls from ${business(c)} yet.`,
  }),
  'request-limit': (c, format) => ({
    title: usedUp(c, 'requests used', 'No more requests for now'),
    sentence: `Next request ${when(c, format, 'later')}. You can still send an invite.`,
  }),
  'call-limit': (c, format) => ({
    title: usedUp(c, 'calls made', 'No more calls for now'),
    sentence: `You can call ${customer(c)} again ${when(c, format, 'later')}. You can still send an invite.`,
  }),
  restricted: (c, format) => ({
    title: `Paused by WhatsApp${until(c, format)}`,
    sentence: 'WhatsApp paused this number for low quality. What customers have allowed stays.',
  }),
  'window-closed': () => ({
    title: 'The chat window has closed',
    sentence: 'Choose a template; your text is kept.',
  }),
  'already-permitted': (c) => ({
    title: 'Calls are already allowed',
    sentence: `${Customer(c)} has allowed calls. You can call now.`,
  }),
  'already-in-call': (c) =>
    c.ringsIn
      ? { title: `A call from ${customer(c)} is coming in`, sentence: 'Answer that call instead.' }
      : { title: `Already in a call with ${customer(c)}`, sentence: 'End that call before you start another.' },
  'in-another-call': ({ other }) => ({
    title: other ? `You are in a call with ${other}` : 'You are in another call',
    sentence: 'That call has to end first.',
  }),
  'too-many-calls': (c, format) => ({
    title: 'Too many calls at once',
    sentence: `This number is at its limit. Try again ${when(c, format, 'in a few minutes')}.`,
  }),
  'asked-too-often': (c, format) => ({
    title: 'WhatsApp asks us to slow down',
    sentence: `Try again ${when(c, format, 'in a few minutes')}.`,
  }),
  'write-first': (c) => ({
    title: 'Write a message first',
    sentence: `WhatsApp wants a normal message to ${customer(c)} before a request. Send one, then ask.`,
  }),
  // an admin or a developer must act
  'calling-disabled': () => ({
    title: 'Calling is not turned on',
    sentence: 'Calling is not turned on for this number. Your admin can turn it on.',
  }),
  'setup-incomplete': () => ({
    title: 'Calling is not set up yet',
    sentence: 'The set-up of this number is not finished. Your admin can finish it.',
  }),
  country: () => ({
    title: 'Not available in this country',
    sentence: 'WhatsApp calls are not available in this country. Your admin can say more.',
  }),
  'test-number': (c) => ({
    title: 'This is a test number',
    sentence: `${Customer(c)} is not on the list of people it may call. Your admin can add them.`,
  }),
  sip: () => ({
    title: 'Calls run over your phone system',
    sentence: 'This number is set up for SIP, so calls can’t start here. Your admin can change it.',
  }),
  'messaging-limit': () => ({
    title: 'The messaging limit is too low',
    sentence: 'WhatsApp allows calls from numbers with a higher messaging limit. Your admin can raise it.',
  }),
  'no-payment-method': () => ({
    title: 'A payment method is missing',
    sentence: 'WhatsApp needs one for this number. Your admin can add it.',
  }),
  technical: () => ({
    title: 'The helpdesk sent something WhatsApp does not accept',
    sentence: 'Tell your developers; the details help them.',
  }),
  // about the customer
  'cannot-be-called': (c) => ({
    title: `${Customer(c)} can’t be called`,
    sentence: 'WhatsApp doesn’t allow calls to this person. You can still write.',
  }),
  'old-app': (c) => ({
    title: `${Customer(c)}’s WhatsApp is too old for calls`,
    sentence: `An update on ${customer(c)}’s phone fixes this.`,
  }),
  // about a call
  'call-setup-failed': () => ({
    title: 'The call could not be connected',
    sentence: 'Something between us and WhatsApp failed. You can call again.',
  }),
  'no-microphone': () => ({
    title: 'The microphone can’t be used',
    sentence: 'Check that this page may use it, then try again.',
  }),
  'no-sound-from-agent': () => ({
    title: 'No sound left your side',
    sentence: 'Check the microphone and the firewall, then call again.',
  }),
  'no-sound-from-customer': (c) => ({
    title: `No sound came from ${customer(c)}`,
    sentence: `The connection on ${customer(c)}’s side failed. You can call again.`,
  }),
  'answered-elsewhere': () => ({
    title: 'A colleague answered',
    sentence: 'Somebody else took this call first.',
  }),
  'call-over': () => ({
    title: 'The call is already over',
    sentence: 'It ended before this reached WhatsApp.',
  }),
  // the connection between this page and the backend
  'signed-out': () => ({
    title: 'You are signed out',
    sentence: 'Sign in to the helpdesk again to go on.',
  }),
  forbidden: () => ({
    title: 'Your role doesn’t allow this',
    sentence: 'Your admin can change what you may do.',
  }),
  'not-found': () => ({
    title: 'This conversation is gone',
    sentence: 'It was deleted, or it is no longer shared with you.',
  }),
  offline: () => ({
    title: 'You are offline',
    sentence: 'This works again as soon as the connection is back.',
  }),
  'connection-problem': () => ({
    title: 'The connection failed',
    sentence: 'Try again in a moment.',
  }),
  'no-answer': () => ({
    title: 'The server did not answer',
    sentence: 'Try again in a moment.',
  }),
  'bad-answer': () => ({
    title: 'The server’s answer made no sense',
    sentence: 'Try again. If it stays, tell your developers.',
  }),
  'not-supported': () => ({
    title: 'Your helpdesk can’t do this',
    sentence: 'It is not part of this helpdesk’s connection to WhatsApp.',
  }),
  // what the agent wrote
  'text-missing': () => ({
    title: 'The message is empty',
    sentence: 'Write a few words before sending.',
  }),
  'text-too-long': ({ max }, { number }) => ({
    title: 'The message is too long',
    sentence: max === undefined ? 'Shorten it a little.' : `${number(max)} characters are the most.`,
  }),
  'button-too-long': ({ max }, { number }) => ({
    title: 'The button’s text is too long',
    sentence: max === undefined ? 'Shorten it a little.' : `${number(max)} characters are the most.`,
  }),
  'validity-out-of-range': ({ between }, { duration }) => ({
    title: 'The invite can’t be valid that long',
    sentence: between ? `Choose between ${duration(between.min)} and ${duration(between.max)}.` : 'Choose another length.',
  }),
  'template-missing': () => ({
    title: 'No template is chosen',
    sentence: 'Choose one from the list.',
  }),
  'template-not-approved': () => ({
    title: 'This template is not approved',
    sentence: 'Only approved templates can be sent. Choose another.',
  }),
  'template-wrong-kind': () => ({
    title: 'This template is for something else',
    sentence: 'Choose one of the right kind.',
  }),
  'variable-missing': () => ({
    title: 'A value is missing',
    sentence: 'Fill in every value of the template.',
  }),
  'template-in-review': () => ({
    title: 'WhatsApp is reviewing this template',
    sentence: 'It can be changed once the answer is there.',
  }),
  'template-name-taken': (c, format) => ({
    title: 'This name is taken',
    sentence: `Choose another name${c.until === undefined ? '' : `, or wait until ${format.moment(c.until)}`}.`,
  }),
  // anything else: the platform's own sentence, where it gave one
  refused: ({ details }) => ({
    title: 'WhatsApp refused',
    sentence: details ? ended(details, '.') : 'WhatsApp gave no reason. You can try again.',
  }),
};
