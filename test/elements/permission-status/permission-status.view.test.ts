import { expect } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { day, hour, minute, second } from '../../../src/domain/instant.js';
import type { PermissionNow } from '../../../src/domain/permission-now.js';
import { meta202512, product } from '../../../src/domain/policy.js';
import { no, yes } from '../../../src/domain/verdict.js';
import { permissionStatusView, type PermissionStatusView } from '../../../src/elements/permission-status/permission-status.view.js';
import { en } from '../../../src/i18n/en.js';
import { plain } from '../../../src/i18n/phrase.js';
import { pictureTime as now, quietState } from '../fake-desk.js';

const inUtc = { ...en, timeZone: 'UTC' };
const view = (state: Partial<ConversationState>, policy = product) =>
  permissionStatusView({ state: { ...quietState, ...state }, messages: inUtc, policy, now });

const none = (because: PermissionNow['because'], since: number): Partial<ConversationState> => ({
  permission: { status: 'none', since, missedInARow: 0, ...(because && { because }) },
});
const held = (more: Partial<PermissionNow> = {}): Partial<ConversationState> => ({
  permission: { status: 'temporary', since: now - day, until: now + 3 * day + 4 * hour + 7 * minute, missedInARow: 0, ...more },
  mayCall: yes,
});
const forGood = (more: Partial<PermissionNow> = {}): Partial<ConversationState> => ({
  permission: { status: 'permanent', since: now, missedInARow: 0, ...more },
  mayCall: yes,
  mayRequest: no('already-permitted'),
});
const names = { jonas: 'Jonas Weber', omar: 'Dr. Omar Said', priya: 'Priya' };
const asked = (by: keyof typeof names | 'unknown', left = 7 * day - 2 * hour - 3 * minute): Partial<ConversationState> => {
  const sentAt = now + left - 7 * day;
  const who = by === 'unknown' ? ({ kind: 'unknown' } as const) : ({ kind: 'agent', id: by, name: names[by] } as const);
  const request = { id: 'r1', sentAt, at: sentAt, status: 'pending', by: who } as const;
  return { permission: { status: 'requested', since: sentAt, until: now + left, missedInARow: 0, request } };
};
const nextRequest: Partial<ConversationState> = { mayRequest: no('request-limit', Date.UTC(2026, 9, 16, 8, 21)) };
const monday = Date.UTC(2026, 9, 19, 8);

const table: readonly [string, Partial<ConversationState>, PermissionStatusView['tone'], string, string][] = [
  ['never asked', {}, 'plain', 'Calls not allowed', 'Nobody has asked yet.'],
  ['a bare "none"', none(undefined, 0), 'plain', 'Calls not allowed', 'Nobody has asked yet.'],
  [
    'a colleague asked',
    asked('jonas'),
    'info',
    'Requested · ends in 6 d 21 h',
    'Jonas asked today, 08:21. The request ends Thu 22 Oct, 08:21.',
  ],
  [
    'a colleague asked whose first word is a title',
    asked('omar'),
    'info',
    'Requested · ends in 6 d 21 h',
    'Dr. Omar Said asked today, 08:21. The request ends Thu 22 Oct, 08:21.',
  ],
  [
    'this agent asked',
    asked('priya'),
    'info',
    'Requested · ends in 6 d 21 h',
    'You asked today, 08:21. The request ends Thu 22 Oct, 08:21.',
  ],
  [
    'nobody knows who asked',
    asked('unknown', 40 * second),
    'info',
    'Requested · ends in 40 s',
    'A colleague asked Thu 8 Oct, 10:24. The request ends Thu 15 Oct, 10:24.',
  ],
  ['allowed', held(), 'good', 'Allowed · 3 d 4 h left', 'Until Sun 18 Oct, 14:31.'],
  [
    'allowed, calls used up',
    {
      ...held(),
      mayCall: no('call-limit', now + 23 * hour),
      allowances: { ...quietState.allowances, call: [{ within: day, max: 10, used: 10, freesAt: now + 23 * hour }] },
    },
    'warning',
    '10 of 10 calls made today · again in 23 h',
    'You can call Amara again Fri 16 Oct, 09:24 (in 23 h). You can still send an invite. Permission holds until Sun 18 Oct, 14:31 (in 3 d 4 h).',
  ],
  [
    'allowed, calls used up, nobody knows until when',
    { ...held(), mayCall: no('call-limit') },
    'warning',
    'No more calls for now',
    'You can call Amara again later. You can still send an invite. Permission holds until Sun 18 Oct, 14:31 (in 3 d 4 h).',
  ],
  ['in a call', { ...held(), mayCall: no('already-in-call') }, 'good', 'Allowed · 3 d 4 h left', 'Until Sun 18 Oct, 14:31.'],
  ['for good', forGood(), 'good', 'Always allowed', 'Amara chose “always allow”. It does not end by itself.'],
  [
    'for good, from the profile',
    forGood({ source: 'profile' }),
    'good',
    'Always allowed',
    'Amara allowed calls in your business profile. It does not end by itself.',
  ],
  [
    'for a call back',
    held({ source: 'callback' }),
    'good',
    'Allowed for a call back · 3 d 4 h left',
    'Amara called and may be called back until Sun 18 Oct, 14:31.',
  ],
  [
    'from the profile',
    held({ source: 'profile' }),
    'good',
    'Allowed · 3 d 4 h left',
    'Amara allowed calls in your business profile. Until Sun 18 Oct, 14:31.',
  ],
  [
    'declined',
    { ...none('declined', now - 76 * minute), ...nextRequest },
    'bad',
    'Declined',
    'Amara said no, today, 09:08. Next request Fri 16 Oct, 08:21 (in 21 h 57 min).',
  ],
  ['taken back', none('revoked', Date.UTC(2026, 9, 14, 17, 40)), 'bad', 'Taken back', 'Amara withdrew permission yesterday, 17:40.'],
  [
    'revoked by the platform',
    none('auto-revoked', now - hour),
    'bad',
    'Ended after 4 missed calls',
    'Four calls in a row were not picked up. Permission ended today, 09:24.',
  ],
  ['expired', none('expired', Date.UTC(2026, 9, 12, 9, 15)), 'plain', 'Expired', 'Permission ended Mon 12 Oct, 09:15.'],
  [
    'asked without an answer',
    none('lapsed', Date.UTC(2026, 9, 12, 9, 15)),
    'plain',
    'No answer',
    'Amara didn’t answer; the request ended Mon 12 Oct, 09:15.',
  ],
  [
    'two missed in a row',
    held({ missedInARow: 2, missesLeft: 2 }),
    'warning',
    '2 missed in a row',
    '2 more end the permission. A picked-up call resets this. Permission holds until Sun 18 Oct, 14:31 (in 3 d 4 h).',
  ],
  [
    'three missed in a row, for good',
    forGood({ missedInARow: 3, missesLeft: 1 }),
    'warning',
    '3 missed in a row',
    '1 more ends the permission. A picked-up call resets this.',
  ],
  [
    'calls paused',
    { mayCall: no('restricted', monday) },
    'warning',
    'Restricted until Mon 19 Oct, 08:00',
    'WhatsApp paused calls from this number for low quality. What customers have allowed stays.',
  ],
  [
    'calls and requests paused, nobody knows until when, while permission holds',
    { ...held(), mayCall: no('restricted'), mayRequest: no('restricted') },
    'warning',
    'Restricted',
    'WhatsApp paused this number for low quality. What customers have allowed stays. Permission holds until Sun 18 Oct, 14:31 (in 3 d 4 h).',
  ],
  [
    'requests paused',
    { mayRequest: no('restricted', monday) },
    'warning',
    'Restricted until Mon 19 Oct, 08:00',
    'WhatsApp paused permission requests from this number for low quality. What customers have allowed stays.',
  ],
  [
    'requests paused, calls allowed',
    { ...held(), mayRequest: no('restricted', monday) },
    'good',
    'Allowed · 3 d 4 h left',
    'Until Sun 18 Oct, 14:31.',
  ],
  [
    'an admin must act',
    { mayCall: no('calling-disabled'), mayRequest: no('calling-disabled') },
    'plain',
    'Calls not allowed',
    'Nobody has asked yet. Calling is not turned on for this number. Your admin can turn it on.',
  ],
  ['loading', { facts: 'loading' }, 'plain', 'Loading', 'Whether calls are allowed is not known yet.'],
  [
    'refused',
    { facts: 'refused', failure: { because: 'not-found' } },
    'plain',
    'Not known',
    'This conversation is gone. It was deleted, or it is no longer shared with you.',
  ],
];

describe('permissionStatusView', () => {
  for (const [name, state, tone, label, sentence] of table)
    it(name, () => {
      const shown = view(state);
      expect([shown.tone, plain(shown.label), shown.sentence]).to.deep.equal([tone, label, sentence]);
    });

  it('counts the policy’s own streak', () => {
    expect(plain(view(none('auto-revoked', now), { ...meta202512, streakRevokesAt: 3 }).label)).to.equal('Ended after 3 missed calls');
  });

  it('counts seconds in the last hour, minutes before it, and rests where nothing runs', () => {
    expect(view(held({ until: now + hour - 1 })).every).to.equal(second);
    expect(view(held({ until: now + hour })).every).to.equal(minute);
    expect(view(forGood()).every).to.equal(undefined);
    expect(view({}).every).to.equal(undefined);
  });
});
