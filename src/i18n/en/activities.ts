import { day, second } from '../../domain/instant.js';
import type { ActivityContext, ActivityMessages } from '../parts/activities.js';
import { figure, say, strong, type Phrase } from '../phrase.js';
import { by, Customer, customer, Who } from './actors.js';
import { outcomes } from './call-statuses.js';

const length = (seconds: number, { format }: ActivityContext) => figure(format.duration(seconds * second));

/** " after 8 s"; nothing when the time is not known. */
const after = (seconds: number | undefined, context: ActivityContext, word = 'after'): Phrase =>
  seconds === undefined ? [] : say` ${word} ${length(seconds, context)}`;

export const activities: ActivityMessages = {
  // assignment of an incoming call
  'missed.no-response': (a, c) => say`${strong('Missed')}: no agent answered${after(a.after, c, 'within')}`,
  'missed.declined': (a, c) => say`${strong('Missed')}: ${by(a.actor, c)} declined${after(a.after, c)}`,
  'missed.inactive': (a, c) =>
    say`${strong('Missed')}: ${a.actor.kind === 'agent' && a.actor.name ? by(a.actor, c) : 'the agent'} was inactive`,
  'missed.busy': () => say`${strong('Missed')}: all available agents were busy`,
  'missed.unassigned': () => say`${strong('Missed')}: unassigned by the assignment rules`,
  // connection
  'connected.by-agent': (a, c) => say`${Who(a.actor, c)} ${strong('picked up')}${after(a.after, c)}`,
  'connected.by-customer': (a, c) => say`${Customer(c)} ${strong('picked up')}${after(a.after, c)}`,
  'rejected.by-customer': (a, c) => say`${Customer(c)} ${strong('declined')} the call${after(a.after, c)}`,
  unanswered: (a, c) =>
    a.actor.kind === 'agent' || a.actor.kind === 'platform'
      ? say`${strong('Unanswered')}: ended by ${by(a.actor, c)}${after(a.after, c)} without an answer`
      : say`${strong('Unanswered')}: ${customer(c)} didn’t pick up${after(a.after, c, 'within')}`,
  // in call
  ended: (a, c) => (a.actor.kind === 'unknown' ? say`Call ${strong('ended')}` : say`${Who(a.actor, c)} ${strong('ended')} the call`),
  disconnected: (a, c) => say`Call ${strong('disconnected')}${after(a.seconds, c)}`,
  // permission
  'permission.granted': (a, c) => {
    switch (a.how) {
      case 'temporary':
        return a.until === undefined
          ? say`${Customer(c)} ${strong('allowed calls')}`
          : say`${Customer(c)} ${strong('allowed calls')} for ${figure(c.format.days(a.until - a.at))}`;
      case 'permanent':
        return say`${Customer(c)} ${strong('allowed calls')} for good`;
      case 'callback':
        return say`${Customer(c)} ${strong('allowed calls')} by calling you`;
      case 'profile':
        return say`${Customer(c)} ${strong('allowed calls')} in the business profile`;
      default:
        return a.how satisfies never;
    }
  },
  'permission.revoked': (_, c) => say`${Customer(c)} ${strong('withdrew permission')}`,
  'permission.auto-revoked': (a) => say`Permission ${strong('ended')} after ${figure(String(a.missed))} missed calls in a row`,
  'permission.expired': (a, c) => say`Permission ${strong('expired')} after ${figure(c.format.days(a.days * day))}`,
  // permission request
  'request.sent': (a, c) => say`${Who(a.actor, c)} ${strong('asked for permission')}`,
  'request.approved': (_, c) => say`${Customer(c)} ${strong('approved')} the request`,
  'request.declined': (_, c) => say`${Customer(c)} ${strong('declined')} the request`,
  'request.expired': () => say`Request ${strong('expired')} without an answer`,
  'request.replaced': () => say`Request ${strong('replaced')} by a newer one`,
  // invite
  'invite.sent': (a, c) => say`${Who(a.actor, c)} ${strong('sent a call invite')}`,
  'invite.used': (_, c) => say`${Customer(c)} ${strong('used the call invite')}`,
  'invite.expired': () => say`Call invite ${strong('expired')} unused`,
  // failed acts
  'call.not-placed': () => say`Call ${strong('could not be placed')}`,
  'outreach.not-sent': (a) => say`${a.what === 'request' ? 'Permission request' : 'Call invite'} ${strong('could not be sent')}`,
  // ticket
  'ticket.updated': (a, c) => say`Ticket: ${strong(outcomes[a.outcome])}${a.seconds > 0 ? say`, ${length(a.seconds, c)}` : ''}`,
};
