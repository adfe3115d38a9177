import { assign, setup } from 'xstate';
import type { IncomingStatus } from '../domain/call.js';
import { beginning, ended, link, pointsTo, remember, type CallContext, type CallEvent, type CallInput } from './call-chart.js';

const running = { on: { 'call.end': { actions: ['beginEnding', 'end'] } } } as const;

/**
 * An incoming call (UIC). Its states are the product's statuses and follow the fold of its signals. There is no signal for our own
 * accept: its success is told by the one who accepted. End states stay open to correction for a while.
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
    beginAccepting: assign({ doing: 'accepting', failure: undefined }),
    beginDeclining: assign({ doing: 'declining', failure: undefined }),
    beginEnding: assign({ doing: 'ending', failure: undefined }),
    remember: assign(({ context, event }) => remember(context, event)),
    link: assign(({ context, event }) => link(context, event)),
  },
  delays: { afterglow: ({ context }) => context.afterglow },
}).createMachine({
  id: 'incoming call',
  context: ({ input }) => beginning(input),
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
    'call.linked': { actions: 'link' },
    'act.failed': { actions: assign(({ event }) => ({ doing: undefined, failure: event.failure })) },
  },
  states: {
    ringing: {
      on: {
        ...running.on,
        'call.accept': { guard: 'isFree', actions: ['beginAccepting', 'accept'] },
        'call.decline': { guard: 'isFree', actions: ['beginDeclining', { type: 'decline', params: ({ event }) => event.for }] },
      },
    },
    ongoing: running,
    completed: ended('completed'),
    missed: ended('missed'),
    declined: ended('declined'),
    disconnected: ended('disconnected'),
  },
});
