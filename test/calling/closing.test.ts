import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { eventually } from '../eventually.js';
import { desk, deskThatMayCall, minute, settled, type TestDesk } from './desk.js';
import { known, listed, permitted, priya, start } from './fake-adapter.js';

const dialled = { kind: 'dialled', at: start, by: priya } as const;

/** Places a call of this agent's, and waits until the backend was asked. */
async function dial(it: TestDesk): Promise<void> {
  it.look();
  await settled();
  it.calling.conversation('c1').send({ type: 'call.start' });
  await eventually(() => it.backend.asked('dial').length > 0, 'a dial');
}

const states: readonly (readonly [string, () => Promise<TestDesk>])[] = [
  ['is live, and looked at', () => desk(known).then((it) => (it.look(), it))],
  [
    'has a call that runs',
    async () => {
      const it = await desk((backend) => {
        backend.facts.set('c1', permitted('c1'));
        const call = listed('call-1', 'outgoing', [dialled, { kind: 'accepted', at: start }], { conversation: 'c1' });
        backend.me = { ...backend.me, calls: [call] };
      });
      it.look();
      return it;
    },
  ],
  [
    'has hung up, and waits for the news',
    async () => {
      const it = await deskThatMayCall();
      await dial(it);
      await settled();
      it.calling.conversation('c1').send({ type: 'call.end' });
      return it;
    },
  ],
  [
    'has dialled, and was refused',
    async () => {
      const it = await deskThatMayCall((backend) => backend.keepWaiting('dial'));
      await dial(it);
      it.backend.last('dial').refuse(new AdapterError('no-payment-method'));
      return it;
    },
  ],
  [
    'has dialled, and the answer was lost',
    async () => {
      const it = await deskThatMayCall((backend) => backend.keepWaiting('dial'));
      await dial(it);
      it.backend.last('dial').refuse(new AdapterError('no-answer'));
      return it;
    },
  ],
  [
    'has no backend',
    async () => {
      const it = await desk((backend) => backend.keepWaiting('desk'));
      it.look();
      it.backend.last('desk').refuse(new AdapterError('technical'));
      return it;
    },
  ],
];

describe('a desk that is closed', () => {
  for (const [state, make] of states) {
    it(`waits for nothing any more where it ${state}`, async () => {
      const it = await make();
      await settled();
      it.calling.close();
      await settled();
      expect(it.clock.pending).to.equal(0);
      it.clock.advance(10 * minute);
      expect(it.clock.pending).to.equal(0);
    });
  }
});
