import type { CallingState } from '../../src/calling/calling.js';
import type { CallNow, ConversationState } from '../../src/calling/conversation.js';
import type { TemplateEditingState } from '../../src/calling/templates/templates.js';
import type { Readiness, VoiceNow } from '../../src/calling/voice.js';
import { day, hour, minute, second } from '../../src/domain/instant.js';
import type { Line } from '../../src/domain/line.js';
import type { PermissionEnd } from '../../src/domain/permission.js';
import { product } from '../../src/domain/policy.js';
import type { Template } from '../../src/domain/template.js';
import { no, yes } from '../../src/domain/verdict.js';

/** The moment of all states here, in which the gallery and the tests of the elements show them: Thu 15 Oct 2026, 10:24 UTC. */
export const now = Date.UTC(2026, 9, 15, 10, 24);

export const priya = { kind: 'agent', id: 'priya', name: 'Priya Nair' } as const;
export const jonas = { kind: 'agent', id: 'jonas', name: 'Jonas Weber' } as const;
export const amara: Line = {
  customer: { id: 'amara', name: 'Amara Okafor', phone: '+447700900142' },
  number: { id: 'n1', name: 'Lumen & Oak', phone: '+442079460000' },
};
/** A customer known by a name alone. */
export const diego: Line = { customer: { id: 'diego', name: 'Diego Ramos' }, number: amara.number };

/** The window is open, nothing was asked yet. */
export const quiet: ConversationState = {
  id: 'c1',
  facts: 'known',
  connection: 'live',
  agent: priya,
  line: amara,
  window: { open: true, closesAt: now + 6.2 * hour },
  permission: { status: 'none', since: 0, because: 'never-asked', missedInARow: 0 },
  allowances: {
    request: [
      { within: day, max: 1, used: 0 },
      { within: 7 * day, max: 2, used: 0 },
    ],
    call: [{ within: day, max: 10, used: 0 }],
  },
  mayCall: no('no-permission'),
  mayRequest: yes,
  mayInvite: yes,
  mayCreateTemplate: yes,
  forms: ['free-form'],
  start: 'idle',
  outreach: { status: 'idle' },
  draft: { kind: 'request', text: { request: '', invite: '' }, button: '', minutes: 10_080, template: {}, variables: {} },
  can: { templates: true, decline: true, activities: true },
};

export const can: NonNullable<CallingState['can']> = { decline: true, voice: true, tones: false, hold: false, transfer: false };

export const desk: CallingState = {
  connection: 'live',
  agent: priya,
  policy: product,
  calls: [],
  storage: 'saved',
  can,
  sound: {
    microphones: [
      { id: 'm1', label: 'Headset' },
      { id: 'm2', label: 'Built-in microphone' },
    ],
    speakers: [{ id: 's1', label: 'Built-in speakers' }],
    chosen: { microphone: 'm1' },
    ring: { volume: 0.5, muted: false },
  },
};

export const allowed: Partial<ConversationState> = {
  mayCall: yes,
  permission: { status: 'temporary', since: now - 4 * day, until: now + 76 * hour, missedInARow: 0 },
};
export const allowedForGood: Partial<ConversationState> = { mayCall: yes, permission: { status: 'permanent', since: 0, missedInARow: 0 } };
export const atRisk: Partial<ConversationState> = {
  mayCall: yes,
  permission: { status: 'temporary', since: now - 4 * day, until: now + 76 * hour, missedInARow: 2, missesLeft: 2 },
};
export const ended = (because: PermissionEnd): Partial<ConversationState> => ({
  permission: { status: 'none', because, since: now - day, missedInARow: because === 'auto-revoked' ? 4 : 0 },
});
/** Jonas asked two hours ago. */
export const asked: Partial<ConversationState> = {
  permission: {
    status: 'requested',
    since: now - 2 * hour,
    until: now + 7 * day - 2 * hour,
    missedInARow: 0,
    request: {
      id: 'r1',
      sentAt: now - 2 * hour,
      at: now - 2 * hour,
      status: 'pending',
      by: jonas,
      text: 'Hi Amara, may we call you about the exchange of your oak table?',
    },
  },
  mayRequest: no('request-limit', now + 22 * hour),
  allowances: {
    ...quiet.allowances,
    request: [
      { within: day, max: 1, used: 1, freesAt: now + 22 * hour },
      { within: 7 * day, max: 2, used: 1 },
    ],
  },
};
export const tuesday = Date.UTC(2026, 9, 20, 14, 5);
/** Both requests of the week are used. */
export const requestsUsedUp: Partial<ConversationState> = {
  mayRequest: no('request-limit', tuesday),
  allowances: {
    ...quiet.allowances,
    request: [
      { within: day, max: 1, used: 0 },
      { within: 7 * day, max: 2, used: 2, freesAt: tuesday },
    ],
  },
};
export const callsUsedUp: Partial<ConversationState> = {
  ...allowed,
  mayCall: no('call-limit', now + 23 * hour + 17 * minute),
  allowances: { ...quiet.allowances, call: [{ within: day, max: 10, used: 10, freesAt: now + 23 * hour + 17 * minute }] },
};
export const windowClosed: Partial<ConversationState> = { window: { open: false, closesAt: now - 3 * hour }, forms: ['template'] };

/** Our call with Amara, picked up after 8 s, 2:14 ago. */
export const ongoing: CallNow & { readonly id: string } = {
  id: 'call-1',
  conversation: 'c1',
  direction: 'outgoing',
  line: amara,
  live: true,
  mine: true,
  here: true,
  status: 'ongoing',
  askedAt: now - 142 * second,
  startedAt: now - 134 * second,
};
/** It has not been picked up. */
export const dialled = (status: 'calling' | 'ringing', seconds = 11): CallNow => {
  const { startedAt: _, ...call } = ongoing;
  return { ...call, status, askedAt: now - seconds * second };
};
/** Amara calls, and it has rung here for 11 s. */
export const ringing: CallNow & { readonly id: string } = { ...dialled('ringing'), id: 'call-1', direction: 'incoming', here: false };

/** It ended a moment ago; nobody spoke where there was no start. */
export function over(more: Partial<CallNow>, { spoke = true, askedFor = 34 } = {}): CallNow {
  const { startedAt, ...call } = ongoing;
  const times = spoke ? { startedAt, seconds: 252 } : { askedAt: now - askedFor * second };
  return { ...call, ...times, endedAt: now, live: false, ...more } as CallNow;
}

export const heard = (more: Partial<Extract<VoiceNow, { where: 'here' }>> = {}): VoiceNow => ({
  where: 'here',
  stage: 'connected',
  muted: false,
  canSendTones: true,
  quality: 'good',
  ...more,
});

export const template = (id: string, more: Partial<Template> = {}): Template => ({
  id,
  kind: 'request',
  name: id,
  language: 'en',
  category: 'UTILITY',
  body: 'Hi {{1}}, may we call you about order {{2}}? It takes about five minutes.',
  examples: ['Amara', '48213'],
  status: 'approved',
  ...more,
});

export const approved = template('order_help_call', { footer: 'Lumen & Oak customer care' });
export const inReview = template('returns_call_de', {
  language: 'de',
  status: 'pending',
  body: 'Hallo {{1}}, dürfen wir Sie zu Ihrer Rückgabe anrufen?',
  examples: ['Amara'],
  since: now - 124 * minute,
});
export const rejected = template('autumn_offer_call', {
  status: 'rejected',
  body: 'Hi {{1}}, our autumn sale starts today. May we call?',
  examples: ['Amara'],
  rejected: 'Offers belong in the Marketing category.',
});
/** Two to send, one in review, one rejected, and an invite. */
export const shelf: readonly Template[] = [
  approved,
  template('delivery_slot_call', { body: 'Hi {{1}}, we’d like to agree a delivery time by phone.', examples: ['Amara'] }),
  inReview,
  rejected,
  template('invite_to_call', { kind: 'invite', body: 'Hi {{1}}, call us when it suits you.', button: 'Call us', examples: ['Amara'] }),
];

/** A new template of which nothing is written. */
export const emptyEditing: TemplateEditingState = {
  status: 'ready',
  text: { kind: 'request', name: '', language: '', category: 'UTILITY', body: '', examples: [] },
  changed: false,
  faults: [],
  fixed: [],
  mayEdit: yes,
  act: { status: 'idle' },
};

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
