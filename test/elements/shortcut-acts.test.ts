import { expect } from '@open-wc/testing';
import { can, dialled, heard, ongoing, ringing } from '../../demo/gallery/states.js';
import type { Calling, CallingState, CallIntent } from '../../src/calling/calling.js';
import type { ShortcutAct } from '../../src/calling/context.js';
import type { CallNow } from '../../src/calling/conversation.js';
import { actByKey } from '../../src/elements/shortcut-acts.js';
import { fakeCalling } from './calling/fake-calling.js';

const here: CallNow = { ...ongoing, voice: heard() };
const second: CallNow = { ...ringing, id: 'call-2', askedAt: (ringing.askedAt ?? 0) + 1 };
const { id: _, ...unanswered } = dialled('calling') as CallNow & { id: string };

/** What is sent when a key is pressed in this state. */
function sentBy(act: ShortcutAct, state: Partial<CallingState>): readonly unknown[] {
  const { calling, conversation } = fakeCalling();
  const sent: CallIntent[] = [];
  const desk: Calling = { ...calling, state: { ...calling.state, can, ...state }, send: (intent) => void sent.push(intent) };
  const did = actByKey(act, desk);
  const all = [...sent, ...conversation('c1').sent];
  expect(did).to.equal(all.length > 0);
  return all;
}

const answers = { type: 'call.accept', call: ringing.id };
const declines = { type: 'call.decline', call: ringing.id, for: 'me' };
const ends = { type: 'call.end', call: here.id };

describe('actByKey', () => {
  for (const [what, act, state, sent] of [
    ['answers a call that rings here', 'answer', { calls: [ringing] }, [answers]],
    ['answers the one that rings longest', 'answer', { calls: [second, ringing] }, [answers]],
    ['answers none while that would end another', 'answer', { calls: [ringing, { ...here, id: 'other' }] }, []],
    ['answers none twice', 'answer', { calls: [{ ...ringing, doing: 'accepting' }] }, []],
    ['answers none that rings at somebody else', 'answer', { calls: [{ ...ringing, mine: false }] }, []],
    ['answers none offline', 'answer', { calls: [ringing], connection: 'offline' }, []],
    ['declines for this agent alone', 'decline', { calls: [ringing] }, [declines]],
    ['declines during a call', 'decline', { calls: [ringing, { ...here, id: 'other' }] }, [declines]],
    ['declines nothing where the backend cannot', 'decline', { calls: [ringing], can: { ...can, decline: false } }, []],
    ['mutes', 'mute', { calls: [here] }, [{ type: 'call.mute', call: here.id, muted: true }]],
    [
      'and unmutes',
      'mute',
      { calls: [{ ...ongoing, voice: heard({ muted: true }) }] },
      [{ type: 'call.mute', call: here.id, muted: false }],
    ],
    ['mutes no call whose sound is elsewhere', 'mute', { calls: [{ ...ongoing, here: false, voice: { where: 'other-tab' } }] }, []],
    ['hangs up', 'hangUp', { calls: [here] }, [ends]],
    ['cancels a dial that has no id yet', 'hangUp', { calls: [unanswered] }, [{ type: 'call.end' }]],
    ['does not decline what rings by hanging up', 'hangUp', { calls: [ringing] }, []],
    ['hangs up once', 'hangUp', { calls: [{ ...here, doing: 'ending' }] }, []],
    ['hangs up no colleague’s call', 'hangUp', { calls: [{ ...here, mine: false }] }, []],
    ['does nothing at rest', 'hangUp', {}, []],
  ] as const satisfies readonly (readonly [string, ShortcutAct, Partial<CallingState>, readonly unknown[]])[])
    it(what, () => expect(sentBy(act, state)).to.deep.equal(sent));
});
