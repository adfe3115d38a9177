import { html } from 'lit';
import type { Activity, ActivityKind } from '../../../src/domain/activity.js';
import { day, hour, minute } from '../../../src/domain/instant.js';
import type { Room } from '../scene.js';
import { jonas, now, priya, quiet } from '../states.js';

const customer = { kind: 'customer' } as const;
const platform = { kind: 'platform' } as const;
const outgoing = { id: 'out', direction: 'outgoing' } as const;
const incoming = { id: 'in', direction: 'incoming' } as const;

type Told = Activity extends infer A ? (A extends Activity ? Omit<A, 'id' | 'at' | 'line'> : never) : never;

/** Every kind of the catalogue, once: a new one does not compile until it stands here. */
const every: Readonly<Record<ActivityKind, Told>> = {
  'request.sent': { kind: 'request.sent', actor: jonas, form: 'free-form' },
  'request.approved': { kind: 'request.approved', actor: customer },
  'request.declined': { kind: 'request.declined', actor: customer },
  'request.expired': { kind: 'request.expired', actor: platform },
  'request.replaced': { kind: 'request.replaced', actor: platform },
  'permission.granted': { kind: 'permission.granted', actor: customer, how: 'temporary', until: now + 6 * day },
  'permission.revoked': { kind: 'permission.revoked', actor: customer },
  'permission.auto-revoked': { kind: 'permission.auto-revoked', actor: platform, missed: 4 },
  'permission.expired': { kind: 'permission.expired', actor: platform, days: 7 },
  'invite.sent': { kind: 'invite.sent', actor: priya, form: 'template', template: 'invite_to_call' },
  'invite.used': { kind: 'invite.used', actor: customer },
  'invite.expired': { kind: 'invite.expired', actor: platform },
  'connected.by-customer': { kind: 'connected.by-customer', actor: customer, after: 8, call: outgoing },
  'connected.by-agent': { kind: 'connected.by-agent', actor: priya, after: 5, call: incoming },
  'rejected.by-customer': { kind: 'rejected.by-customer', actor: customer, after: 9, call: { ...outgoing, id: 'rejected' } },
  unanswered: { kind: 'unanswered', actor: customer, after: 34, call: { ...outgoing, id: 'unanswered' } },
  ended: { kind: 'ended', actor: priya, seconds: 252, call: outgoing },
  disconnected: { kind: 'disconnected', actor: platform, side: 'customer', seconds: 61, call: incoming },
  'missed.no-response': { kind: 'missed.no-response', actor: customer, after: 31, call: { ...incoming, id: 'no-response' } },
  'missed.declined': { kind: 'missed.declined', actor: jonas, after: 6, call: { ...incoming, id: 'declined' } },
  'missed.inactive': { kind: 'missed.inactive', actor: platform, call: { ...incoming, id: 'inactive' } },
  'missed.busy': { kind: 'missed.busy', actor: platform, call: { ...incoming, id: 'busy' } },
  'missed.unassigned': { kind: 'missed.unassigned', actor: platform, call: { ...incoming, id: 'unassigned' } },
  'call.not-placed': { kind: 'call.not-placed', actor: priya, because: 'restricted', call: { ...outgoing, id: 'not-placed' } },
  'outreach.not-sent': { kind: 'outreach.not-sent', actor: priya, what: 'request', because: 'window-closed' },
  'ticket.updated': {
    kind: 'ticket.updated',
    actor: { kind: 'workflow' },
    from: '+44 20 7946 0000',
    to: '+44 7700 900142',
    seconds: 252,
    outcome: 'completed',
    call: outgoing,
  },
};
/** One of each kind, newest first. */
export const rows: readonly Activity[] = Object.values(every).map(
  (told, index) => ({ ...told, id: `a${index}`, at: now - 4 * minute - index * 3 * hour, line: 'l' }) as Activity,
);

export const activityFeed: Room = {
  tag: 'wa-activity-feed',
  content: html`<wa-activity-feed conversation="c1"></wa-activity-feed>`,
  scenes: [
    { name: 'every kind', state: { activities: { rows, status: 'live' } } },
    {
      name: 'calls alone',
      state: { activities: { rows, status: 'live' } },
      content: html`<wa-activity-feed conversation="c1" kinds="calls"></wa-activity-feed>`,
    },
    {
      name: 'a backend without a log',
      state: { can: { ...quiet.can, activities: false }, activities: { rows: rows.slice(0, 3), status: 'live' } },
    },
    { name: 'loading', state: { activities: { rows: [], status: 'loading' } } },
    { name: 'empty', state: { activities: { rows: [], status: 'live' } } },
    { name: 'saved, offline', state: { connection: 'offline', activities: { rows: rows.slice(0, 3), status: 'saved' } } },
    { name: 'reconnecting', state: { connection: 'reconnecting', activities: { rows: rows.slice(0, 3), status: 'live' } } },
    { name: 'not loaded', state: { activities: { rows: [], status: 'failed', failure: { because: 'no-answer' } } } },
    {
      name: 'not loaded, saved ones shown',
      state: { activities: { rows: rows.slice(0, 3), status: 'failed', failure: { because: 'no-answer' } } },
    },
  ],
};
