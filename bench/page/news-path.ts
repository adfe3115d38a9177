import { assign, createActor, setup } from 'xstate';
import type { Activity } from '../../src/domain/activity.js';
import { lineKey } from '../../src/domain/line.js';
import { rest, timed, type Case } from './figure.js';
import { idsOf, knownDesk, lineOf } from './known-desk.js';

const conversation = idsOf(1)[0] ?? '';
const line = lineOf(conversation);

/** In one sample, since one alone is too short to be measured. */
const atOnce = 100;

const bare = setup({
  types: { context: {} as { readonly heard: Activity | undefined }, events: {} as { readonly type: 'heard'; readonly activity: Activity } },
}).createMachine({
  context: { heard: undefined },
  on: { heard: { actions: assign({ heard: ({ event }) => event.activity }) } },
});

let told = 0;

function nextActivity(): Activity {
  told += 1;
  const actor = { kind: 'agent', id: 'priya', name: 'Priya' } as const;
  return {
    id: `activity ${told}`,
    at: Date.now(),
    sequence: told,
    line: lineKey(line),
    conversation,
    kind: 'request.sent',
    actor,
    form: 'free-form',
  };
}

export const newsPath: Case = {
  what: () => 'news: checked, heard once, through the chart, into the queue of the cache',
  floor: '`send` of a bare XState actor',
  atMost: 2,
  async prepare() {
    const { calling, tell } = await knownDesk([conversation], {}, { activities: () => Promise.resolve([]) });
    const shown = calling.conversation(conversation);
    shown.subscribe(() => undefined, { activities: true });
    while (shown.state.activities?.status !== 'live') await rest();
    const actor = createActor(bare).start();
    const repeated = async (hear: (activity: Activity) => void) => {
      await rest();
      const activities = Array.from({ length: atOnce }, nextActivity);
      const took = await timed(() => activities.forEach(hear));
      return took / atOnce;
    };
    return {
      async ours() {
        const took = await repeated((activity) => tell({ kind: 'activity.added', id: activity.id, at: activity.at, line, activity }));
        if (shown.state.activities?.rows[0]?.id !== `activity ${told}`) throw new Error('The last one was not heard.');
        return took;
      },
      floor: () => repeated((activity) => actor.send({ type: 'heard', activity })),
    };
  },
};
