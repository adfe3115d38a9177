import { expect } from '@open-wc/testing';
import { ended, quiet } from '../../../demo/gallery/states.js';
import type { CallNow, ConversationState } from '../../../src/calling/conversation.js';
import { day, hour } from '../../../src/domain/instant.js';
import { no } from '../../../src/domain/verdict.js';
import { page } from './a-modal.js';
import { allowed, closed, failed, now, waiting, weekUsedUp } from './scenes.js';

type Shown = Partial<ConversationState>;
const inviting: Shown = { draft: { ...quiet.draft, kind: 'invite' } };
const sent = (kind: 'request' | 'invite'): Shown => ({ outreach: { status: 'sent', kind, at: now } });
const paused: Shown = Object.fromEntries(
  (['mayCall', 'mayRequest', 'mayInvite'] as const).map((act) => [act, no('restricted', now + 4 * day)]),
);
const refusedCall = { direction: 'outgoing', status: 'calling', live: false, mine: true, here: true, line: quiet.line } as const;

/** What somebody who does not see the dialog hears of a change under it, and what the dialog is called then. */
const table: readonly [what: string, before: Shown, after: Shown, says: string, named: string][] = [
  ['a request is on its way', {}, { outreach: { status: 'sending', kind: 'request' } }, 'Sending…', 'Ask to call Amara'],
  ['a request was sent', {}, sent('request'), 'Request sent. Amara decides on the phone. There is nothing you need to do.', 'Request sent'],
  ['an invite was sent', inviting, sent('invite'), 'Invite sent. Amara can tap the button and call you.', 'Invite sent'],
  [
    'nobody knows whether',
    {},
    { outreach: { status: 'unknown', kind: 'request' } },
    'It is not known whether it was sent.',
    'Ask to call Amara',
  ],
  ['it was refused', {}, failed('old-app'), 'Not sent.', 'Ask to call Amara'],
  ['there is no connection', {}, failed('connection-problem'), 'Not sent: no connection.', 'Ask to call Amara'],
  ['the window had closed', {}, failed('window-closed'), 'Not sent: the chat window has closed.', 'Ask to call Amara'],
  ['the window closes', {}, closed, 'The chat window has closed.', 'Ask to call Amara'],
  ['the window opens', closed, { window: quiet.window, forms: quiet.forms }, 'The chat window is open again.', 'Ask to call Amara'],
  ['a colleague asks', {}, waiting, 'Waiting for Amara. Jonas asked for permission 2 h ago.', 'Waiting for Amara'],
  ['Amara allows calls', {}, allowed, 'Amara allowed calls', 'Amara allowed calls'],
  ['Amara says no', waiting, { ...ended('declined'), mayRequest: quiet.mayRequest }, 'Amara said no.', 'Ask to call Amara'],
  [
    'the last request is used',
    {},
    weekUsedUp,
    '2 of 2 requests used in 7 days. Next request Tue 20 Oct, 14:05 (in 5 d 3 h).',
    'Ask to call Amara',
  ],
  ['a request is possible again', weekUsedUp, { mayRequest: quiet.mayRequest }, 'A request is possible again.', 'Ask to call Amara'],
  [
    'the number is paused',
    {},
    paused,
    'Paused by WhatsApp until Mon 19 Oct, 10:24. WhatsApp paused this number for low quality.',
    'Paused by WhatsApp until Mon 19 Oct, 10:24',
  ],
  [
    'a call was refused that the facts allow',
    {},
    { ...allowed, call: { ...refusedCall, failure: { because: 'call-limit', until: now + 2 * hour } } as CallNow },
    'Not called: no more calls for now. You can call Amara again Thu 15 Oct, 12:24 (in 2 h). You can still send an invite.',
    'Not called: no more calls for now',
  ],
];

describe('wa-permission-modal, heard', () => {
  for (const [what, before, after, says, named] of table)
    it(`${what}: "${says}"`, async () => {
      const { show, one, status } = await page(before);
      expect(one('[role=status]').getAttribute('role'), 'there before anything is said').to.equal('status');
      await show(after);
      expect(status()).to.contain(says);
      const dialog = one('dialog');
      expect(one(`#${dialog.getAttribute('aria-labelledby')}`).textContent.trim()).to.equal(named);
      expect(one(`#${dialog.getAttribute('aria-describedby')}`)).not.to.equal(undefined);
    });
});
