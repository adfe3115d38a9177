import { expect } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { day, hour } from '../../../src/domain/instant.js';
import { no, yes } from '../../../src/domain/verdict.js';
import { changeBetween } from '../../../src/elements/permission-modal/change.view.js';
import { quietState } from '../fake-desk.js';
import { ringing } from '../incoming-call/calls.js';
import { allowed, callsUsedUp, now, scene, waiting, weekUsedUp } from './scenes.js';

type State = Partial<ConversationState>;

/** What is said when `before` becomes `after`. */
function said(before: State, after: State): string | undefined {
  const change = changeBetween({ ...quietState, ...before }, scene({ ...before, ...after }));
  return change && [change.title, change.sentence].filter(Boolean).join(' | ');
}

const sentHere: State = { outreach: { status: 'sent', kind: 'request', at: now } };
const declined: State = { permission: { status: 'none', because: 'declined', since: now, missedInARow: 0 } };
const paused = { mayCall: no('restricted', now + day), mayRequest: no('restricted', now + day) };

const changes: readonly [string, State, State, string | undefined][] = [
  ['nothing', {}, { marker: 'missed' }, undefined],
  ['facts were only confirmed', { facts: 'saved' }, { facts: 'known', ...waiting }, undefined],
  ['a colleague asked', {}, waiting, 'Jonas asked for permission 2 h ago.'],
  ['this dialog asked', sentHere, waiting, undefined],
  ['the customer said no', waiting, { ...declined, mayRequest: yes }, 'Amara said no.'],
  [
    'the permission ran out',
    callsUsedUp,
    { permission: { status: 'none', because: 'expired', since: now, missedInARow: 0 }, mayCall: no('no-permission') },
    'Permission ended now.',
  ],
  [
    'a colleague used the last call',
    allowed,
    callsUsedUp,
    '10 of 10 calls made today | You can call Amara again Fri 16 Oct, 09:41 (in 23 h 17 min). You can still send an invite.',
  ],
  [
    'a colleague used the last request',
    {},
    weekUsedUp,
    '2 of 2 requests used in 7 days | Next request Tue 20 Oct, 14:05 (in 5 d 3 h). You can still send an invite.',
  ],
  ['the own request used the last one', sentHere, weekUsedUp, undefined],
  [
    'the number was paused',
    {},
    paused,
    'Paused by WhatsApp until Fri 16 Oct, 10:24 | WhatsApp paused this number for low quality. What customers have allowed stays.',
  ],
  ['the pause was lifted', paused, { mayCall: no('no-permission'), mayRequest: yes }, 'A request is possible again'],
  ['the limit has passed', weekUsedUp, { mayRequest: yes }, 'A request is possible again'],
  ['an invite is possible again', { mayInvite: no('forbidden') }, { mayInvite: yes }, 'An invite is possible again'],
  ['the agent is in a call with somebody else now', allowed, { mayCall: no('in-another-call') }, undefined],
  ['somebody called', {}, { mayCall: no('already-in-call') }, 'Already in a call with Amara | End that call before you start another.'],
  ['it rings in', {}, { mayCall: no('already-in-call'), call: ringing }, 'A call from Amara is coming in | Answer that call instead.'],
  ['the permission came: the whole screen says so', waiting, { ...allowed, mayRequest: no('already-permitted') }, undefined],
  ['the same request grew older', waiting, { permission: { ...waiting.permission!, until: now + hour } }, undefined],
];

describe('changeBetween', () => {
  for (const [name, before, after, words] of changes) it(name, () => expect(said(before, after)).to.equal(words));
});
