import type { Activity } from '../../src/domain/activity.js';
import { lineKey } from '../../src/domain/line.js';
import type { StoredConversation } from '../../src/store/store.js';
import type { StoredDraft } from '../../src/store/stored-draft.js';
import type { StoredIntent } from '../../src/store/stored-intent.js';
import { draft, intent } from './drafts-and-intents.js';
import { activity, conversation, lineFacts } from './facts-to-keep.js';

export const parts = ['activities', 'conversations', 'uses', 'drafts', 'intents', 'meta'] as const;

/** None of these may be found in the raw database. */
export const planted = {
  phone: '+4915198765432',
  digits: '4915198765432',
  spaced: '+49 151 987 654 32',
  text: 'May we call you about your divorce?',
  offer: 'v=0 o=- 46117 2 IN IP4 192.0.2.77',
  call: 'wacid.HBgNNDkxNTE5ODc2NTQzMhUCABIY',
  request: 'wamid.HBgNNDkxNTE5ODc2NTQzMhUCABEY',
  sentence: 'Recipient is not a valid WhatsApp user',
  agent: 'agent-4915198765432',
} as const;

const line = {
  customer: { id: planted.digits, name: planted.spaced, phone: planted.phone },
  number: { id: `number ${planted.spaced}`, name: `Acme ${planted.phone}`, phone: planted.phone },
};
const actor = { kind: 'agent', id: planted.agent, name: `Amy ${planted.phone}` } as const;
const call = { id: planted.call, direction: 'incoming', offer: planted.offer } as const;
const everywhere = { line: lineKey(line), conversation: planted.digits, actor, call, details: planted.sentence, text: planted.text };

export const plantedActivities: readonly Activity[] = [
  activity(1, { ...everywhere, id: `ended ${planted.call}`, kind: 'ended' }),
  activity(2, { ...everywhere, id: planted.request, kind: 'request.sent', form: 'free-form' }),
  activity(3, { ...everywhere, id: `${planted.digits} expired`, kind: 'permission.expired', days: 7 }),
  activity(4, {
    ...everywhere,
    id: planted.phone,
    kind: 'ticket.updated',
    from: planted.phone,
    to: planted.spaced,
    seconds: 3,
    outcome: 'completed',
  }),
  activity(5, { ...everywhere, line: planted.digits, kind: 'outreach.not-sent', what: 'invite', because: 'cannot-be-called' }),
  activity(6, { ...everywhere, actor: { kind: 'workflow', name: planted.spaced } }),
];

export const plantedConversation: StoredConversation = conversation(planted.digits, {
  facts: {
    ...lineFacts,
    line,
    request: { id: planted.request, sentAt: 5, by: actor, at: 11, status: 'pending', text: planted.text },
    connected: [{ id: planted.call, at: 20, direction: 'incoming' }],
    may: { at: 14, dial: { ok: false, because: 'refused', details: planted.sentence } as never },
  },
  lastCall: { direction: 'incoming', status: 'missed', at: 30, id: planted.call } as never,
});

/** The agent's own text may be on disk in clear; nothing else may that is in or around it. */
export const plantedDraft: StoredDraft = draft(planted.text, {
  text: { request: planted.text, invite: `Call ${planted.phone} about ${planted.call}` },
  variables: { [planted.request]: [planted.spaced] },
});

export const plantedIntent: StoredIntent = intent('8f14e45f-ceea-467f-a9d4-b0b0f3ac3b6e', {
  conversation: planted.digits,
  call: planted.call,
  fingerprint: `${planted.text} ${planted.offer} ${planted.phone}`,
});
