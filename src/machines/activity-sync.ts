import { assign, fromPromise, setup } from 'xstate';
import type { Activity } from '../domain/activity.js';
import { second } from '../domain/instant.js';
import { mergeActivities } from '../domain/activity-log.js';

/**
 * The newest activities of one conversation: what this browser saved is shown first, then the backend's, then news as they come.
 * A failed read leaves what is known on the screen; once there was an answer it is tried again by itself, since news may have been missed.
 */
export const activitySyncMachine = setup({
  types: {
    context: {} as {
      readonly rows: readonly Activity[];
      /** As this browser kept them: ids hashed, numbers masked. */
      readonly saved: readonly Activity[];
      readonly answered: boolean;
      readonly failure: unknown;
      /** Reads that failed in a row. */
      readonly failures: number;
    },
    events: {} as { readonly type: 'activity.heard'; readonly activities: readonly Activity[] } | { readonly type: 'activities.load' },
  },
  actors: {
    readSaved: fromPromise<readonly Activity[]>(() => Promise.reject(new Error('The effect "readSaved" was not provided.'))),
    readLatest: fromPromise<readonly Activity[]>(() => Promise.reject(new Error('The effect "readLatest" was not provided.'))),
  },
  actions: {
    add: assign({ rows: ({ context }, added: readonly Activity[]) => mergeActivities(context.rows, added) }),
    keep: (_, _added: readonly Activity[]) => undefined,
  },
  guards: { answered: ({ context }) => context.answered },
  delays: { pause: second },
}).createMachine({
  id: 'activity sync',
  context: { rows: [], saved: [], answered: false, failure: undefined, failures: 0 },
  initial: 'reading',
  // both reads start at once: the cache must not wait for the network, nor the network for the cache
  invoke: {
    src: 'readSaved',
    onDone: { actions: assign({ saved: ({ event }) => event.output }) },
    onError: {},
  },
  on: {
    'activity.heard': {
      actions: [
        { type: 'add', params: ({ event }) => event.activities },
        { type: 'keep', params: ({ event }) => event.activities },
      ],
    },
  },
  states: {
    reading: {
      invoke: {
        src: 'readLatest',
        onDone: {
          target: 'live',
          actions: [
            assign({ answered: true, failure: undefined, failures: 0 }),
            { type: 'add', params: ({ event }) => event.output },
            { type: 'keep', params: ({ event }) => event.output },
          ],
        },
        onError: { target: 'failed', actions: assign(({ context, event }) => ({ failure: event.error, failures: context.failures + 1 })) },
      },
      on: { 'activities.load': undefined },
    },
    live: { on: { 'activities.load': 'reading' } },
    failed: { on: { 'activities.load': 'reading' }, after: { pause: { guard: 'answered', target: 'reading' } } },
  },
});
