import { expect } from '@open-wc/testing';
import type { CallNow, ConversationState } from '../../../src/calling/conversation.js';
import { dialling, type CallItem } from '../../../src/domain/activity-groups.js';
import type { Activity, ActivityKind } from '../../../src/domain/activity.js';
import type { CallStatus } from '../../../src/domain/call.js';
import type { Direction } from '../../../src/domain/signal.js';
import { callRow, statusWord } from '../../../src/elements/activity-feed/call-row.js';
import { en } from '../../../src/i18n/en.js';
import { formatOf } from '../../../src/i18n/format.js';
import { plain } from '../../../src/i18n/phrase.js';
import { pictureTime as now, quietState } from '../fake-desk.js';

const priya = { kind: 'agent', id: 'p', name: 'Priya Nair' } as const;
const record = (kind: ActivityKind, more: object = {}, at = now) =>
  ({ id: kind, at, kind, line: 'l', actor: { kind: 'unknown' }, ...more }) as Activity;
const item = (direction: Direction, status: CallStatus | undefined, ...events: readonly Activity[]): CallItem => ({
  kind: 'call',
  id: 'c',
  at: now,
  direction,
  ...(status && { status }),
  events,
});
const read = (call: CallItem, state: Partial<ConversationState> = {}) => {
  const { sentence, more } = callRow(call, { ...quietState, ...state }, en, now);
  return more ? `${plain(sentence)} / ${plain(more)}` : plain(sentence);
};

const rows: readonly [CallItem, string][] = [
  [
    item('outgoing', 'completed', record('ended', { actor: priya, seconds: 252 }), record('connected.by-customer')),
    'Outgoing call · Completed / Priya Nair to Amara · 4 min 12 s',
  ],
  [
    item('incoming', 'completed', record('ended', { seconds: 5 }), record('connected.by-agent', { actor: priya })),
    'Incoming call · Completed / Amara to Priya Nair · 5 s',
  ],
  [item('outgoing', 'completed', record('ended')), 'Outgoing call · Completed'],
  [item('incoming', 'ongoing', record('connected.by-agent', { actor: priya })), 'Incoming call · Ongoing / Amara to Priya Nair'],
  [item('incoming', undefined), 'Incoming call'],
  [item('incoming', 'missed', record('missed.no-response', { after: 31 })), 'Incoming call · Missed / No agent answered within 31 s'],
  [
    item('incoming', 'missed', record('missed.declined', { actor: priya, after: 6 })),
    'Incoming call · Missed / Priya Nair declined after 6 s',
  ],
  [item('incoming', 'missed', record('missed.inactive')), 'Incoming call · Missed / The agent was inactive'],
  [item('incoming', 'missed', record('missed.inactive', { actor: priya })), 'Incoming call · Missed / Priya Nair was inactive'],
  [item('incoming', 'missed', record('missed.busy')), 'Incoming call · Missed / All available agents were busy'],
  [item('incoming', 'missed', record('missed.unassigned')), 'Incoming call · Missed / Unassigned by the assignment rules'],
  [item('outgoing', 'declined', record('rejected.by-customer', { after: 9 })), 'Outgoing call · Declined / Amara declined after 9 s'],
  [item('outgoing', 'unanswered', record('unanswered', { after: 34 })), 'Outgoing call · Unanswered / Amara didn’t pick up within 34 s'],
  [
    item('outgoing', 'unanswered', record('unanswered', { actor: { kind: 'platform' }, after: 34 })),
    'Outgoing call · Unanswered / Ended by WhatsApp after 34 s without an answer',
  ],
  [
    item('outgoing', 'disconnected', record('disconnected', { side: 'customer', seconds: 107 })),
    'Outgoing call · Disconnected / Network problem on Amara’s side after 1 min 47 s',
  ],
  [
    item('outgoing', 'disconnected', record('disconnected', { side: 'agent' })),
    'Outgoing call · Disconnected / Network problem on the agent’s side',
  ],
  [item('outgoing', 'disconnected', record('disconnected', { side: 'unknown' })), 'Outgoing call · Disconnected / Network problem'],
];

describe('callRow', () => {
  for (const [call, words] of rows) it(words, () => expect(read(call)).to.equal(words));

  it('names the agent of a call that still runs', () => {
    const call: CallNow = { id: 'c', direction: 'outgoing', status: 'ringing', live: true, mine: true, here: true, line: quietState.line! };
    expect(read(item('outgoing', 'ringing'), { call })).to.equal('Outgoing call · Ringing / Priya Nair to Amara');
    expect(read(item('outgoing', 'ringing'), { call: { ...call, id: 'another' } })).to.equal('Outgoing call · Ringing');
    const { id: _, ...noId } = call;
    expect(read({ ...item('outgoing', 'calling'), id: dialling }, { call: noId })).to.equal(
      'Outgoing call · Calling / Priya Nair to Amara',
    );
  });

  it('tells its records in the order in which they happened, to the second', () => {
    const { events } = callRow(
      item('outgoing', 'completed', record('ended', {}, now), record('connected.by-customer', {}, now - 2000)),
      quietState,
      en,
      now,
    );
    expect(events?.label).to.equal('2 events');
    expect(events?.rows.map(({ id, time }) => [id, time])).to.deep.equal([
      ['connected.by-customer', formatOf(en).exactClock(now - 2000)],
      ['ended', formatOf(en).exactClock(now)],
    ]);
  });

  it('has nothing to unfold before anything was recorded, and then happens now', () => {
    const row = callRow({ ...item('outgoing', 'calling'), at: Infinity }, quietState, en, now);
    expect([row.events, row.time]).to.deep.equal([undefined, 'now']);
  });
});

describe('statusWord', () => {
  it('has a word for every status, also where no direction is chosen', () => {
    expect(statusWord(undefined, 'missed', en)).to.equal('Missed');
    expect(statusWord(undefined, 'unanswered', en)).to.equal('Unanswered');
    expect(statusWord('incoming', 'unanswered', en)).to.equal('Unanswered');
  });
});
