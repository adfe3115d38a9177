import { assign, fromPromise, setup } from 'xstate';
import type { Outreach } from '../domain/outreach.js';

/** What sending came to. `unknown`: the answer was lost for so long that asking again was given up. */
export type Delivery =
  { readonly ok: true; readonly at: number } | { readonly ok: false; readonly unknown: boolean; readonly failure: unknown };

/** One permission request or call invite on its way to the customer. While it is, another send is left out. */
export const outreachMachine = setup({
  types: {
    context: {} as { readonly outreach: Outreach | undefined; readonly delivery: Delivery | undefined },
    events: {} as { readonly type: 'outreach.send'; readonly outreach: Outreach } | { readonly type: 'outreach.reset' },
  },
  actors: {
    send: fromPromise<Delivery, Outreach>(() => Promise.reject(new Error('The effect "send" was not provided.'))),
  },
  guards: {
    wasTaken: (_, delivery: Delivery) => delivery.ok,
    isUnknown: (_, delivery: Delivery) => !delivery.ok && delivery.unknown,
  },
  actions: {
    remember: assign({
      outreach: ({ event, context }) => (event.type === 'outreach.send' ? event.outreach : context.outreach),
      delivery: undefined,
    }),
    sent: () => undefined,
  },
}).createMachine({
  id: 'outreach',
  context: { outreach: undefined, delivery: undefined },
  initial: 'idle',
  states: {
    idle: {},
    sending: {
      on: { 'outreach.send': undefined, 'outreach.reset': undefined },
      invoke: {
        src: 'send',
        input: ({ context }) => context.outreach as Outreach,
        onDone: [
          {
            guard: { type: 'wasTaken', params: ({ event }) => event.output },
            target: 'sent',
            actions: [assign({ delivery: ({ event }) => event.output }), 'sent'],
          },
          {
            guard: { type: 'isUnknown', params: ({ event }) => event.output },
            target: 'unknown',
            actions: assign({ delivery: ({ event }) => event.output }),
          },
          { target: 'failed', actions: assign({ delivery: ({ event }) => event.output }) },
        ],
        onError: {
          target: 'failed',
          actions: assign({ delivery: ({ event }) => ({ ok: false as const, unknown: false, failure: event.error }) }),
        },
      },
    },
    sent: {},
    failed: {},
    unknown: {},
  },
  on: {
    'outreach.send': { target: '.sending', actions: 'remember' },
    'outreach.reset': { target: '.idle', actions: assign({ outreach: undefined, delivery: undefined }) },
  },
});
