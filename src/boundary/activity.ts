import * as v from 'valibot';
import type { Activity, ActivityKind, ActivityOf } from '../domain/activity.js';
import type { TicketOutcome } from '../domain/call.js';
import { actor } from './actor.js';
import { byKind } from './by-kind.js';
import { callStatus, direction } from './call.js';
import { facts, maybe } from './facts.js';
import { count, instant, seconds, whole } from './number.js';
import { reason } from './reason.js';
import { sides } from './signal.js';
import { outreachForm, outreachKind } from './template.js';
import { id, name, token } from './text.js';

const outcomes = ['completed', 'missed', 'rejected', 'dropped'] as const satisfies readonly TicketOutcome[];

const recorded = {
  id,
  at: instant,
  sequence: maybe(whole),
  line: token,
  conversation: maybe(id),
  actor,
  call: maybe(facts({ id, direction, status: maybe(callStatus) })),
  derived: maybe(v.boolean()),
};

const record = <const K extends ActivityKind, const E extends v.ObjectEntries>(kind: K, entries: E) =>
  facts({ kind: v.literal(kind), ...recorded, ...entries });

const after = { after: maybe(seconds) };
const invited = { invite: maybe(id) };
const sent = { form: outreachForm, template: maybe(id) };

/** The whole catalogue, one line a kind. */
export const activities = {
  'missed.no-response': record('missed.no-response', after),
  'missed.declined': record('missed.declined', after),
  'missed.inactive': record('missed.inactive', {}),
  'missed.busy': record('missed.busy', {}),
  'missed.unassigned': record('missed.unassigned', {}),
  'connected.by-agent': record('connected.by-agent', after),
  'connected.by-customer': record('connected.by-customer', after),
  'rejected.by-customer': record('rejected.by-customer', after),
  unanswered: record('unanswered', after),
  ended: record('ended', { seconds: maybe(seconds) }),
  disconnected: record('disconnected', { side: v.picklist(sides), seconds: maybe(seconds) }),
  'permission.granted': record('permission.granted', {
    how: v.picklist(['temporary', 'permanent', 'callback', 'profile']),
    until: maybe(instant),
  }),
  'permission.revoked': record('permission.revoked', {}),
  'permission.auto-revoked': record('permission.auto-revoked', { missed: count }),
  'permission.expired': record('permission.expired', { days: count }),
  'request.sent': record('request.sent', { ...sent, form: maybe(outreachForm) }),
  'request.approved': record('request.approved', {}),
  'request.declined': record('request.declined', {}),
  'request.expired': record('request.expired', {}),
  'request.replaced': record('request.replaced', {}),
  'invite.sent': record('invite.sent', { ...sent, ...invited, until: maybe(instant) }),
  'invite.used': record('invite.used', invited),
  'invite.expired': record('invite.expired', invited),
  'call.not-placed': record('call.not-placed', { because: reason }),
  'outreach.not-sent': record('outreach.not-sent', { what: outreachKind, because: reason }),
  'ticket.updated': record('ticket.updated', { from: maybe(name), to: maybe(name), seconds, outcome: v.picklist(outcomes) }),
} satisfies { [K in ActivityKind]: v.GenericSchema<unknown, ActivityOf<K>> };

export const activity = byKind(activities) satisfies v.GenericSchema<unknown, Activity>;
