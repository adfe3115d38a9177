import { assign, fromPromise, setup } from 'xstate';
import type { Outreach, WordlessOutreach } from '../domain/outreach.js';

/** What sending came to; `key` names the act. `unknown`: the answer was lost for so long that asking again was given up. */
export type Delivery =
  | { readonly ok: true; readonly at: number; readonly key: string }
  | { readonly ok: false; readonly unknown: true; readonly key: string; readonly failure: unknown }
  | { readonly ok: false; readonly unknown: false; readonly failure: unknown };

/** One that an earlier page or another tab began. */
export interface OutreachLeft {
  readonly key: string;
  readonly outreach: WordlessOutreach;
}

export type OnItsWay = { readonly outreach: Outreach } | OutreachLeft;

/** One permission request or call invite on its way to the customer. While it is, another send is left out. */
export const outreachMachine = setup({
  types: {
    context: {} as { readonly sending: OnItsWay | undefined; readonly delivery: Delivery | undefined },
    events: {} as
      | { readonly type: 'outreach.send'; readonly outreach: Outreach }
      | { readonly type: 'outreach.resume'; readonly left: OutreachLeft }
      | { readonly type: 'outreach.told'; readonly key: string; readonly at: number }
      | { readonly type: 'outreach.reset' },
  },
  actors: {
    /** Answers nothing where another tab's was refused: that tab says why. */
    send: fromPromise<Delivery | undefined, OnItsWay>(() => Promise.reject(new Error('The effect "send" was not provided.'))),
  },
  guards: {
    wasTaken: (_, delivery: Delivery | undefined) => delivery?.ok === true,
    isUnknown: (_, delivery: Delivery | undefined) => delivery?.ok === false && delivery.unknown,
    isIts: ({ context: { delivery }, event }) =>
      event.type === 'outreach.told' && delivery?.ok === false && delivery.unknown && delivery.key === event.key,
    isNothing: (_, delivery: Delivery | undefined) => delivery === undefined,
  },
  actions: {
    wasSent: assign({
      delivery: ({ event, context }) => (event.type === 'outreach.told' ? { ok: true, ...sentBy(event) } : context.delivery),
    }),
    remember: assign({
      sending: ({ event, context }) => ('outreach' in event || 'left' in event ? onItsWay(event) : context.sending),
      delivery: undefined,
    }),
    sent: () => undefined,
  },
}).createMachine({
  id: 'outreach',
  context: { sending: undefined, delivery: undefined },
  initial: 'idle',
  states: {
    idle: {},
    sending: {
      on: { 'outreach.send': undefined, 'outreach.resume': undefined, 'outreach.reset': undefined },
      invoke: {
        src: 'send',
        input: ({ context }) => context.sending as OnItsWay,
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
          { guard: { type: 'isNothing', params: ({ event }) => event.output }, target: 'idle' },
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
    unknown: {
      // news carry the key of the act that caused them
      on: { 'outreach.told': { guard: 'isIts', target: 'sent', actions: ['wasSent', 'sent'] } },
    },
  },
  on: {
    'outreach.send': { target: '.sending', actions: 'remember' },
    'outreach.resume': { target: '.sending', actions: 'remember' },
    'outreach.reset': { target: '.idle', actions: assign({ sending: undefined, delivery: undefined }) },
  },
});

const sentBy = ({ key, at }: { readonly key: string; readonly at: number }) => ({ key, at });

type Begins = { readonly outreach: Outreach } | { readonly left: OutreachLeft };

const onItsWay = (event: Begins): OnItsWay => ('left' in event ? event.left : { outreach: event.outreach });
