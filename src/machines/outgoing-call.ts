import { assign, setup } from 'xstate';
import type { OutgoingStatus } from '../domain/call.js';
import { callDelays, pointsTo, remember, type CallContext, type CallEvent, type CallInput } from './call-chart.js';

const ended = { after: { afterglow: { actions: 'forget' } } } as const;

/**
 * An outgoing call (BIC). Its states are the product's statuses and follow the fold of its signals, so late or repeated signals
 * lead to the right one. End states stay open to correction; 60 s after the end the call is forgotten.
 */
export const outgoingCallMachine = setup({
  types: {
    input: {} as CallInput & { /** False when it was placed elsewhere. */ readonly place: boolean },
    context: {} as CallContext,
    events: {} as CallEvent | { readonly type: 'call.placed'; readonly id: string },
  },
  guards: {
    pointsTo: ({ context, event }, status: OutgoingStatus) => pointsTo(context, event, status),
  },
  actions: {
    place: () => undefined,
    end: () => undefined,
    forget: () => undefined,
    remember: assign(({ context, event }) => remember(context, event)),
  },
  delays: callDelays,
}).createMachine({
  id: 'outgoing call',
  context: ({ input: { call, policy, mine, place } }) => ({
    call,
    policy,
    mine,
    doing: place ? 'dialling' : undefined,
    failure: undefined,
  }),
  initial: 'calling',
  entry: { type: 'place' },
  on: {
    'call.signal': [
      { guard: { type: 'pointsTo', params: 'declined' }, target: '.declined', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'disconnected' }, target: '.disconnected', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'completed' }, target: '.completed', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'unanswered' }, target: '.unanswered', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'ongoing' }, target: '.ongoing', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'ringing' }, target: '.ringing', actions: 'remember' },
      { target: '.calling', actions: 'remember' },
    ],
    'call.placed': { actions: assign(({ context, event }) => ({ call: { ...context.call, id: event.id }, doing: undefined })) },
    'call.end': { actions: [assign({ doing: 'ending', failure: undefined }), 'end'] },
    'act.failed': { actions: assign(({ event }) => ({ doing: undefined, failure: event.failure })) },
  },
  states: { calling: {}, ringing: {}, ongoing: {}, completed: ended, unanswered: ended, declined: ended, disconnected: ended },
});
