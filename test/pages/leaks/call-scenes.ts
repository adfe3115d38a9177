import { html } from 'lit';
import { minute } from '../../../src/domain/instant.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { gone, pass, settled, until } from './cycle.js';
import { never, ringing, running } from './desk-backend.js';
import { desk, isLive, type DeskScene } from './desk-scene.js';
import { sound } from './sound.js';

const incoming = html`<wa-incoming-call></wa-incoming-call>`;

const hasCall = (desk: WaCalling) => isLive(desk) && desk.desk.calling?.state.calls.length === 1;

/** Dials, so long after the last time that it is not the same press, and waits until somebody has picked up. */
async function call({ desk: { calling } }: WaCalling): Promise<void> {
  const conversation = calling?.conversation('c1');
  await pass(10_000);
  await until(() => conversation?.state.mayCall.ok === true, 'the permission');
  conversation?.send({ type: 'call.start' });
  await until(() => conversation?.state.call?.status === 'ongoing', 'the call');
}

/** What happens at a desk. */
export const callScenes: readonly DeskScene[] = [
  {
    name: 'a call rings',
    content: desk({ calls: ringing }, incoming),
    isThere: (desk) => hasCall(desk) && sound.contexts > 0,
  },
  { name: 'a call runs elsewhere', content: desk({ calls: running }), isThere: hasCall },
  {
    name: 'its call has ended',
    content: desk(),
    isThere: isLive,
    async then(desk) {
      await call(desk);
      desk.desk.calling?.conversation('c1').send({ type: 'call.end' });
      await until(() => desk.desk.calling?.state.calls[0]?.live === false, 'the end of the call');
    },
  },
  {
    name: 'gone in a call of its own',
    content: desk({ voice: () => ({}) }),
    isThere: isLive,
    async then(desk) {
      await call(desk);
      await until(() => desk.desk.calling?.state.calls[0]?.voice?.where === 'here', 'the sound');
    },
    stays: 2000,
  },
  {
    name: 'back in a call of its own',
    content: desk(),
    isThere: isLive,
    async then(desk) {
      await call(desk);
      const { parentElement: place } = desk;
      desk.remove();
      await gone();
      await pass(1000);
      place?.append(desk);
      await settled();
    },
    stays: 2000,
  },
  {
    name: 'the microphone is checked',
    content: desk({}, incoming),
    isThere: ({ desk }) => desk.calling?.state.readiness?.microphone === 'allowed',
    then: ({ desk }) => desk.calling?.send({ type: 'microphone.check' }),
  },
  {
    name: 'an invite is on its way',
    content: desk({ sendOutreach: never }),
    isThere: isLive,
    async then({ desk: { calling } }) {
      const conversation = calling?.conversation('c1');
      await until(() => conversation?.state.facts === 'known', 'the facts');
      conversation?.send({ type: 'outreach.reset' });
      conversation?.send({
        type: 'outreach.send',
        outreach: { kind: 'invite', form: 'free-form', text: 'Hello', button: '', minutes: 60 },
      });
      await until(() => conversation?.state.outreach.status === 'sending', 'the invite');
    },
    stays: minute,
  },
  {
    name: 'a draft is typed',
    content: desk(),
    isThere: isLive,
    then: ({ desk }) => desk.calling?.conversation('c1').send({ type: 'draft.change', draft: { button: 'Call us' } }),
  },
];
