import { assign, setup } from 'xstate';
import type { OutgoingStatus } from '../domain/call.js';
import { beginning, ended, isPlaced, link, pointsTo, remember, type CallContext, type CallEvent, type CallInput } from './call-chart.js';

const running = { on: { 'call.end': { guard: 'isNotRefused', actions: ['beginEnding', 'end'] } } } as const;

/**
 * An outgoing call (BIC). Its states are the product's statuses and follow the fold of its signals, so late or repeated signals
 * lead to the right one. End states stay open to correction for a while. A dial that was refused is still *calling*: its news may
 * have been slower than the refusal of a lost answer.
 */
export const outgoingCallMachine = setup({
  types: {
    input: {} as CallInput & { /** False when it was placed elsewhere. */ readonly place: boolean },
    context: {} as CallContext,
    events: {} as CallEvent | { readonly type: 'dial.refused'; readonly failure: unknown },
  },
  guards: {
    pointsTo: ({ context, event }, status: OutgoingStatus) => pointsTo(context, event, status),
    isNotRefused: ({ context }) => !context.refused,
  },
  actions: {
    place: () => undefined,
    end: () => undefined,
    forget: () => undefined,
    beginEnding: assign({ doing: 'ending', failure: undefined }),
    remember: assign(({ context, event }) => remember(context, event)),
    link: assign(({ context, event }) => link(context, event)),
  },
  delays: { afterglow: ({ context }) => context.afterglow },
}).createMachine({
  id: 'outgoing call',
  context: ({ input: { place, ...input } }) => ({ ...beginning(input), doing: place ? 'dialling' : undefined }),
  initial: 'calling',
  entry: 'place',
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
    'call.linked': { actions: 'link' },
    'dial.refused': { actions: assign(({ event }) => ({ doing: undefined, failure: event.failure, refused: true })) },
    'act.failed': {
      actions: assign(({ context, event }) => ({ doing: isPlaced(context.call) ? undefined : 'dialling', failure: event.failure })),
    },
  },
  states: {
    calling: running,
    ringing: running,
    ongoing: running,
    completed: ended('completed'),
    unanswered: ended('unanswered'),
    declined: ended('declined'),
    disconnected: ended('disconnected'),
  },
});
