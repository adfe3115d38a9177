/** Answers of a well-behaved backend, one for every kind; each test spoils what it needs. */
import type { ConversationFacts, Desk, News, TemplatePage } from '../../src/adapter.js';
import type { Activity } from '../../src/domain/activity.js';
import type { CallFacts } from '../../src/domain/call.js';
import type { Signal } from '../../src/domain/signal.js';
import type { Template } from '../../src/domain/template.js';

export const at = Date.UTC(2026, 9, 15, 8, 0);
export const agent = { kind: 'agent', id: 'agent-1', name: 'Ada' } as const;
export const line = { customer: { id: 'customer-1', name: 'Jo', phone: '+4915112345678' }, number: { id: 'number-1', name: 'Shop' } };

export const signals: readonly Signal[] = [
  { kind: 'dialled', at, by: agent },
  { kind: 'incoming', at, heardAt: at, offer: 'v=0' },
  { kind: 'offered', at, to: 'me', agent },
  { kind: 'withdrawn', at, because: 'reassigned' },
  { kind: 'media', at, answer: 'v=0' },
  { kind: 'ringing', at },
  { kind: 'accepted', at, by: { kind: 'customer' } },
  { kind: 'held', at, by: agent },
  { kind: 'resumed', at, by: agent },
  { kind: 'rejected', at, by: { kind: 'workflow', name: 'Night' } },
  {
    kind: 'terminated',
    at,
    startedAt: at,
    endedAt: at,
    duration: 3,
    failure: { platformCode: 138021, side: 'agent' },
    by: { kind: 'unknown' },
  },
  { kind: 'missed', at, because: 'busy', after: 20, agent, endedBy: { kind: 'platform' } },
];

export const call: CallFacts = { id: 'call-1', direction: 'incoming', line, conversation: 'c1', key: 'k', signals };

export const desk: Desk = {
  agent,
  tenant: 'shop',
  serverTime: at,
  cursor: '7',
  calls: [call],
  policy: 'product',
  gaplessFrom: 8,
  can: ['voice', 'hold'],
};

export const conversation: ConversationFacts = {
  id: 'c1',
  line,
  asOf: at,
  window: { closesAt: at },
  permission: { status: 'temporary', at, until: at + 1, source: 'request' },
  request: { id: 'r1', sentAt: at, by: agent, at, status: 'pending', until: at, text: 'May we call?' },
  limits: { request: [{ within: 1000, max: 2, used: 2, freesAt: at }], call: [] },
  restriction: { what: 'calls', until: at },
  may: { dial: { ok: false, because: 'country', until: at }, invite: { ok: true } },
  requestedAt: [at - 1, at],
  connected: [{ id: 'call-0', at, direction: 'outgoing' }],
  streak: 2,
  call,
  lastCall: { direction: 'outgoing', status: 'unanswered', at },
};

export const template: Template = {
  id: 't1',
  kind: 'invite',
  name: 'call_us',
  language: 'en',
  category: 'UTILITY',
  header: 'Hello',
  body: 'Hi {{1}}',
  footer: 'Bye',
  button: 'Call',
  examples: ['Jo'],
  status: 'rejected',
  rejected: 'Too short',
  since: at,
};

export const templatePage: TemplatePage = {
  templates: [template],
  next: '2',
  unfiltered: true,
  mayCreate: { ok: false, because: 'forbidden' },
};

const recorded = { id: 'a1', at, line: '["number-1","customer-1"]', conversation: 'c1', actor: agent } as const;

export const activities: readonly Activity[] = [
  { ...recorded, kind: 'missed.no-response', after: 30, sequence: 1, call: { id: 'call-1', direction: 'incoming', status: 'missed' } },
  { ...recorded, kind: 'missed.declined' },
  { ...recorded, kind: 'missed.inactive' },
  { ...recorded, kind: 'missed.busy' },
  { ...recorded, kind: 'missed.unassigned' },
  { ...recorded, kind: 'connected.by-agent', after: 1 },
  { ...recorded, kind: 'connected.by-customer', derived: true },
  { ...recorded, kind: 'rejected.by-customer' },
  { ...recorded, kind: 'unanswered' },
  { ...recorded, kind: 'ended', seconds: 3 },
  { ...recorded, kind: 'disconnected', side: 'agent', seconds: 3 },
  { ...recorded, kind: 'permission.granted', how: 'callback', until: at },
  { ...recorded, kind: 'permission.revoked' },
  { ...recorded, kind: 'permission.auto-revoked', missed: 4 },
  { ...recorded, kind: 'permission.expired', days: 7 },
  { ...recorded, kind: 'request.sent', form: 'template', template: 'ask' },
  { ...recorded, kind: 'request.approved' },
  { ...recorded, kind: 'request.declined' },
  { ...recorded, kind: 'request.expired' },
  { ...recorded, kind: 'request.replaced' },
  { ...recorded, kind: 'invite.sent', form: 'free-form' },
  { ...recorded, kind: 'invite.used' },
  { ...recorded, kind: 'invite.expired' },
  { ...recorded, kind: 'call.not-placed', because: 'country' },
  { ...recorded, kind: 'outreach.not-sent', what: 'invite', because: 'window-closed' },
  { ...recorded, kind: 'ticket.updated', from: '+49', to: '+44', seconds: 3, outcome: 'completed' },
];

const told = { id: 'n1', at, sequence: 3, line, conversation: 'c1', key: 'k' };

export const news: readonly News[] = [
  ...signals.map((signal): News => ({ ...told, kind: 'call', call: { id: 'call-1', direction: 'incoming' }, signal })),
  { ...told, kind: 'permission.changed', permission: { status: 'none', at, because: 'revoked' } },
  { ...told, kind: 'permission.changed', permission: { status: 'permanent', at, source: 'profile' } },
  { ...told, kind: 'request.changed', request: { id: 'r1', sentAt: at, by: agent, at, status: 'approved' } },
  { ...told, kind: 'window.changed', window: {} },
  { ...told, kind: 'limits.changed', limits: { call: [{ within: 1000, max: 1, used: 0 }] } },
  { ...told, kind: 'restriction.changed', restriction: { what: 'none' } },
  ...activities.map((activity): News => ({ ...told, kind: 'activity.added', activity })),
  { id: 'n1', at, sequence: 3, key: 'k', number: 'number-1', kind: 'template.changed', template },
  { id: 'n2', at, number: 'number-1', kind: 'template.gone', template: { id: 't1' } },
  { ...told, kind: 'conversation.linked', call: { id: 'call-1' }, conversation: 'c1' },
  { ...told, kind: 'conversation.gone', conversation: 'c1' },
];
