import { assign, setup } from 'xstate';
import type { IncomingStatus } from '../domain/call.js';
import { callDelays, pointsTo, remember, type CallContext, type CallEvent, type CallInput } from './call-chart.js';

const ended = { after: { afterglow: { actions: 'forget' } } } as const;

/**
 * An incoming call (UIC). Its states are the product's statuses and follow the fold of its signals. There is no signal for our own
 * accept: its success (`call.accepted`) is told by the one who accepted. End states stay open to correction for 60 s.
 */
export const incomingCallMachine = setup({
  types: {
    input: {} as CallInput,
    context: {} as CallContext,
    events: {} as CallEvent | { readonly type: 'call.accept' } | { readonly type: 'call.decline'; readonly for: 'me' | 'everyone' },
  },
  guards: {
    pointsTo: ({ context, event }, status: IncomingStatus) => pointsTo(context, event, status),
    isFree: ({ context }) => context.doing === undefined,
  },
  actions: {
    accept: () => undefined,
    decline: (_, _for: 'me' | 'everyone') => undefined,
    end: () => undefined,
    forget: () => undefined,
    remember: assign(({ context, event }) => remember(context, event)),
  },
  delays: callDelays,
}).createMachine({
  id: 'incoming call',
  context: ({ input: { call, policy, mine } }) => ({ call, policy, mine, doing: undefined, failure: undefined }),
  initial: 'ringing',
  on: {
    'call.signal': [
      { guard: { type: 'pointsTo', params: 'declined' }, target: '.declined', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'disconnected' }, target: '.disconnected', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'completed' }, target: '.completed', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'missed' }, target: '.missed', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'ongoing' }, target: '.ongoing', actions: 'remember' },
      { target: '.ringing', actions: 'remember' },
    ],
    'call.end': { actions: [assign({ doing: 'ending', failure: undefined }), 'end'] },
    'act.failed': { actions: assign(({ event }) => ({ doing: undefined, failure: event.failure })) },
  },
  states: {
    ringing: {
      on: {
        'call.accept': { guard: 'isFree', actions: [assign({ doing: 'accepting', failure: undefined }), 'accept'] },
        'call.decline': {
          guard: 'isFree',
          actions: [assign({ doing: 'declining', failure: undefined }), { type: 'decline', params: ({ event }) => event.for }],
        },
      },
    },
    ongoing: {},
    completed: ended,
    missed: ended,
    declined: ended,
    disconnected: ended,
  },
});
