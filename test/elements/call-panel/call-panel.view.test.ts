import { expect } from '@open-wc/testing';
import type { CallingState } from '../../../src/calling/calling.js';
import type { CallNow, ConversationState } from '../../../src/calling/conversation.js';
import { second } from '../../../src/domain/instant.js';
import { product } from '../../../src/domain/policy.js';
import { callPanelView, currentCall } from '../../../src/elements/call-panel/call-panel.view.js';
import { en } from '../../../src/i18n/en.js';
import { plain } from '../../../src/i18n/phrase.js';
import { pictureTime as now, quietState } from '../fake-desk.js';
import { allowed, bridge, can, dialled, ended, heard, jonas, ongoing, priya, sound } from './panel-states.js';

const desk = (more: Partial<CallingState> = {}): CallingState => ({
  connection: 'live',
  policy: product,
  storage: 'saved',
  calls: [],
  agent: priya,
  can,
  sound,
  ...more,
});
const view = (call: CallNow, state: Partial<ConversationState> = {}, more: Partial<CallingState> = {}) =>
  callPanelView({ call, desk: desk(more), conversation: { ...quietState, ...allowed, ...state }, messages: en, now });

/** Top to bottom: status and time, the sentence, meters, controls, permission. */
function read({ status, timer, notice, meters, tools, answer, end, base }: ReturnType<typeof callPanelView>): string {
  const controls = [...tools.map(({ label, blocked }) => (blocked ? `(${label})` : label)), answer?.decline, answer?.label, end?.label];
  return [
    `${status.word} ${timer ?? ''}`.trim(),
    notice && `${notice.words.title}. ${notice.words.sentence}${notice.devices ? ` [${notice.devices}]` : ''}`,
    meters?.text,
    controls.filter(Boolean).join(', '),
    base && plain(base.text),
  ]
    .filter(Boolean)
    .join(' | ');
}

const ends = 'Allowed · 3 d 4 h left';
const incoming = { ...dialled('ringing', 12), direction: 'incoming' } as const;
const silent = (side: 'agent' | 'customer') => heard({ silent: { side, since: now - 12 * second } });
const twenty = 'Silent for 12 s. WhatsApp ends a call after 20 s without sound.';

describe('callPanelView', () => {
  const rows: readonly [string, CallNow, Partial<ConversationState>, Partial<CallingState>, string][] = [
    ['calling', dialled('calling', 3), {}, {}, `Calling 0:03 | Cancel call | ${ends}`],
    ['ringing', dialled('ringing', 11), {}, {}, `Ringing 0:11 | Cancel call | ${ends}`],
    ['ongoing', { ...ongoing, voice: heard() }, {}, {}, `Ongoing 2:14 | Good connection | Mute, Keypad, Audio, End call | ${ends}`],
    ['without sound yet', ongoing, {}, {}, `Ongoing 2:14 | End call | ${ends}`],
    [
      'connecting',
      { ...ongoing, voice: heard({ stage: 'connecting', quality: 'unknown', canSendTones: false }) },
      {},
      {},
      `Ongoing 2:14 | Connecting sound… | Mute, (Keypad), Audio, End call | ${ends}`,
    ],
    [
      'muted',
      { ...ongoing, voice: heard({ muted: true }) },
      {},
      {},
      `Ongoing 2:14 | You are muted. Amara can’t hear you. | Unmute, Keypad, Audio, End call | ${ends}`,
    ],
    [
      'a weak connection',
      { ...ongoing, voice: heard({ quality: 'weak' }) },
      {},
      {},
      `Ongoing 2:14 | The connection is weak. You may both hear gaps. A cable or a place nearer the router helps. | Weak connection | Mute, Keypad, Audio, End call | ${ends}`,
    ],
    [
      'a silent microphone',
      { ...ongoing, voice: silent('agent') },
      {},
      {},
      `Ongoing 2:14 | No sound leaves your microphone. ${twenty} [Choose another microphone] | Good connection | Mute, Keypad, Audio, End call | ${ends}`,
    ],
    [
      'a silent customer',
      { ...ongoing, voice: silent('customer') },
      {},
      {},
      `Ongoing 2:14 | No sound comes from Amara. ${twenty} | Good connection | Mute, Keypad, Audio, End call | ${ends}`,
    ],
    [
      'a lost connection',
      { ...ongoing, voice: heard({ stage: 'lost' }) },
      {},
      {},
      `Ongoing 2:14 | Your connection was lost. The call is being ended. | Mute, Keypad, Audio, End call | ${ends}`,
    ],
    [
      'an unplugged microphone',
      { ...ongoing, voice: heard({ trouble: 'unplugged', microphone: 'Webcam' }) },
      {},
      {},
      `Ongoing 2:14 | Your microphone was unplugged. The call goes on with Webcam. [Choose another microphone] | Good connection | Mute, Keypad, Audio, End call | ${ends}`,
    ],
    [
      'sound on another device',
      { ...ongoing, voice: { where: 'device' } },
      {},
      {},
      `Ongoing 2:14 | Sound is on your desk phone. Speak there. This page shows the call and can end it. | End call | ${ends}`,
    ],
    [
      'keys for another device',
      { ...ongoing, voice: { where: 'device' } },
      {},
      { can: { ...can, tones: true } },
      `Ongoing 2:14 | Sound is on your desk phone. Speak there. This page shows the call and can end it. | Keypad, End call | ${ends}`,
    ],
    [
      'in another tab',
      { ...ongoing, here: false, voice: { where: 'other-tab' } },
      {},
      { can: bridge },
      `Ongoing 2:14 | This call runs in another tab. Mute and keypad are there. | End call | ${ends}`,
    ],
    [
      'in no tab any more',
      { ...ongoing, here: false, voice: { where: 'nowhere' } },
      {},
      {},
      `Ongoing 2:14 | This call has no sound here. The tab that had it is gone. You can only end it. | End call | ${ends}`,
    ],
    [
      'a host that can hold and transfer',
      { ...ongoing, voice: heard() },
      {},
      { can: bridge },
      `Ongoing 2:14 | Good connection | Mute, Keypad, Audio, Hold, Transfer, End call | ${ends}`,
    ],
    [
      'on hold',
      { ...ongoing, voice: heard(), heldSince: now - 40 * second },
      {},
      { can: bridge },
      `Ongoing 2:14 | On hold. Amara has been waiting for 40 s. | Good connection | Mute, Keypad, Audio, Resume, Transfer, End call | ${ends}`,
    ],
    [
      'permission that has ended',
      { ...ongoing, voice: heard() },
      { permission: quietState.permission },
      {},
      'Ongoing 2:14 | Good connection | Mute, Keypad, Audio, End call | Permission has ended. This call goes on.',
    ],
    ['ringing here', incoming, {}, {}, `Ringing 0:12 | Decline, Answer | ${ends}`],
    ['being answered, here or in another element', { ...incoming, doing: 'accepting' }, {}, {}, `Ringing 0:12 | Answering… | ${ends}`],
    ['being declined', { ...incoming, doing: 'declining' }, {}, {}, `Ringing 0:12 | Declining… | ${ends}`],
    ['ringing here, where nobody can decline', incoming, {}, { can: { ...can, decline: false } }, `Ringing 0:12 | Answer | ${ends}`],
    [
      'ringing here during another call',
      incoming,
      {},
      { calls: [{ ...ongoing, id: 'other' }] },
      `Ringing 0:12 | Decline, End and answer | ${ends}`,
    ],
    [
      'waiting for the microphone before it is dialled',
      { ...dialled('calling', 1), doing: 'dialling', voice: heard({ stage: 'preparing' }) },
      {},
      {},
      `Calling 0:01 | Connecting your microphone. If the browser asks for it, allow it: then the call is placed. | Cancel call | ${ends}`,
    ],
    [
      'being dialled with the microphone there',
      { ...dialled('calling', 1), doing: 'dialling', voice: heard({ stage: 'preparing', microphone: 'Headset' }) },
      {},
      {},
      `Calling 0:01 | Cancel call | ${ends}`,
    ],
    [
      'an act that failed for want of a connection which is back',
      { ...ongoing, voice: { where: 'device' }, failure: { because: 'offline' } },
      {},
      {},
      `Ongoing 2:14 | Sound is on your desk phone. Speak there. This page shows the call and can end it. | End call | ${ends}`,
    ],
    [
      'ringing at a colleague',
      { ...incoming, mine: false, ringsElsewhere: { at: 'colleague', agent: jonas } },
      { permission: quietState.permission },
      {},
      'Ringing 0:12 | It rings at Jonas’s desk. You see what becomes of it here.',
    ],
    [
      'ringing, and nobody was told to be asked',
      { ...incoming, mine: false, ringsElsewhere: { at: 'unknown' } },
      { permission: quietState.permission },
      {},
      'Ringing 0:12 | It doesn’t ring here. Who is asked to answer is not known. You see what becomes of it here.',
    ],
    [
      'a colleague’s call',
      { ...ongoing, mine: false, here: false, pickedUpBy: jonas },
      {},
      {},
      `Ongoing 2:14 | Jonas is in this call. You can call Amara when it is over. | ${ends}`,
    ],
    [
      'a colleague’s call that was answered here too late',
      { ...ongoing, mine: false, here: false, pickedUpBy: jonas, failure: { because: 'answered-elsewhere' } },
      {},
      {},
      `Ongoing 2:14 | Jonas is in this call. You can call Amara when it is over. | ${ends}`,
    ],
    [
      'an act that failed',
      { ...ongoing, voice: heard(), failure: { because: 'connection-problem' } },
      {},
      {},
      `Ongoing 2:14 | The connection failed. Try again in a moment. | Good connection | Mute, Keypad, Audio, End call | ${ends}`,
    ],
    ['ending', { ...ongoing, doing: 'ending' }, {}, {}, `Ongoing 2:14 | Ending… | ${ends}`],
  ];
  for (const [what, call, state, more, words] of rows) it(`${what}: ${words}`, () => expect(read(view(call, state, more))).to.equal(words));

  it('keeps every control in its place, whatever is wrong', () => {
    const places = [heard(), heard({ muted: true }), silent('agent'), heard({ quality: 'poor' }), heard({ stage: 'lost' })].map((voice) =>
      view({ ...ongoing, voice }).tools.map(({ does }) => does),
    );
    for (const place of places) expect(place).to.deep.equal(['mute', 'keypad', 'audio']);
  });
});

describe('currentCall', () => {
  const rings = { ...incoming, id: 'rings' };
  const over = ended({ id: 'over', status: 'completed' });
  const elsewhere = { ...ongoing, id: 'elsewhere', here: false };
  const colleague = { ...ongoing, id: 'colleague', mine: false };
  const pick = (...calls: readonly CallNow[]) => currentCall(desk({ calls }))?.id;

  it('is the one this agent is in, here before elsewhere, else the one that ended last; never one that only rings', () => {
    expect(pick(rings, over, elsewhere, ongoing)).to.equal('call-1');
    expect(pick(rings, over, elsewhere)).to.equal('elsewhere');
    expect(pick(rings, { ...over, id: 'newer', endedAt: now + 1 }, over, colleague)).to.equal('newer');
    expect(pick(rings, colleague)).to.equal(undefined);
  });
});
