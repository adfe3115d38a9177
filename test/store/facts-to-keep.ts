import type { Activity } from '../../src/domain/activity.js';
import type { LineFacts } from '../../src/domain/line-facts.js';
import { lineKey } from '../../src/domain/line.js';
import type { StoredConversation } from '../../src/store/store.js';
import { storedActivity, storedConversation } from '../../src/store/stored-form.js';

const line = { customer: { id: 'customer-ann', name: 'Ann' }, number: { id: 'support', name: 'Acme' } };

/** The n-th activity of a conversation; one a minute. */
export const activity = (n: number, more: Partial<Activity> = {}): Activity =>
  ({
    kind: 'request.approved',
    id: `activity-${n}`,
    at: 1_000_000 + n * 60_000,
    line: lineKey(line),
    actor: { kind: 'customer' },
    ...more,
  }) as Activity;

/** Activities `from` to `to`, newest first. */
export const activities = (from: number, to: number): readonly Activity[] =>
  Array.from({ length: to - from + 1 }, (_, index) => activity(to - index));

export const lineFacts: LineFacts = {
  line,
  window: { at: 10, closesAt: 90 },
  permission: { status: 'temporary', at: 11, until: 99, source: 'request' },
  request: { id: 'request-1', sentAt: 5, by: { kind: 'agent', id: 'amy', name: 'Amy' }, at: 11, status: 'approved', until: 70 },
  noRequestAt: 4,
  limits: { at: 12, call: [{ within: 86_400_000, max: 10, used: 10, freesAt: 80 }], request: [] },
  restriction: { at: 13, what: 'requests', until: 60 },
  may: { at: 14, dial: { ok: false, because: 'forbidden', until: 50 }, invite: { ok: true } },
  requestedAt: [5],
  connected: [{ id: 'call-1', at: 20, direction: 'incoming' }],
  streak: { at: 15, count: 2 },
};

export const conversation = (id: string, more: Partial<StoredConversation> = {}): StoredConversation => ({
  id,
  facts: lineFacts,
  lastCall: { direction: 'outgoing', status: 'unanswered', at: 30 },
  keptAt: 40,
  ...more,
});

/** What a store answers where these were kept. */
export const readBack = (conversation: string, rows: readonly Activity[]): readonly Activity[] =>
  rows.map((row) => ({ ...storedActivity(row), conversation }));

export const conversationReadBack = (kept: StoredConversation): StoredConversation => ({ ...storedConversation(kept), id: kept.id });
