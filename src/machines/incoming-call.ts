import { assign, forwardTo, sendTo, setup } from 'xstate';
import type { IncomingStatus } from '../domain/call.js';
import {
  beginning,
  ended,
  failureOf,
  link,
  pointsTo,
  remember,
  talking,
  type CallContext,
  type CallEvent,
  type CallInput,
} from './call-chart.js';
import { voiceElsewhere } from './call-voice.js';

const running = { on: { 'call.end': { actions: ['beginEnding', 'end'] } } } as const;

/**
 * An incoming call (UIC). Its states are the product's statuses and follow the fold of its signals. There is no signal for our own
 * accept: its success is told by the one who accepted. The microphone comes first, then the accept, then the agent is heard. End
 * states stay open to correction for a while.
 */
export const incomingCallMachine = setup({
  types: {
    input: {} as CallInput,
    context: {} as CallContext,
    events: {} as CallEvent | { readonly type: 'call.accept' } | { readonly type: 'call.decline'; readonly for: 'me' | 'everyone' },
  },
  actors: { voice: voiceElsewhere },
  guards: {
    pointsTo: ({ context, event }, status: IncomingStatus) => pointsTo(context, event, status),
    isFree: ({ context }) => context.doing === undefined,
    isNotHere: ({ context }) => !context.mine,
    isAccepting: ({ context }) => context.doing === 'accepting',
  },
  actions: {
    accept: (_, _answer: string | undefined) => undefined,
    notAccepted: () => undefined,
    decline: (_, _for: 'me' | 'everyone') => undefined,
    end: (_, _because: 'network' | undefined) => undefined,
    hold: () => undefined,
    transfer: () => undefined,
    forget: () => undefined,
    beginAccepting: assign({ doing: 'accepting', failure: undefined }),
    beginDeclining: assign({ doing: 'declining', failure: undefined }),
    beginEnding: assign({ doing: 'ending', failure: undefined }),
    beginHolding: assign(({ event }) => ({ doing: event.type === 'call.hold' && event.held ? 'holding' : 'resuming', failure: undefined })),
    beginTransferring: assign({ doing: 'transferring', failure: undefined }),
    fail: assign(({ event }) => ({ doing: undefined, failure: failureOf(event) })),
    remember: assign(({ context, event }) => remember(context, event)),
    link: assign(({ context, event }) => link(context, event)),
    prepareVoice: sendTo('voice', { type: 'voice.prepare' }),
    tellVoice: forwardTo('voice'),
    talk: sendTo('voice', ({ context }) => ({ type: 'voice.talk', here: context.mine })),
    restVoice: sendTo('voice', { type: 'voice.rest' }),
    closeVoice: sendTo('voice', { type: 'voice.close' }),
  },
  delays: { afterglow: ({ context }) => context.afterglow },
}).createMachine({
  id: 'incoming call',
  context: ({ input }) => beginning(input),
  initial: 'ringing',
  invoke: { src: 'voice', id: 'voice' },
  on: {
    'call.signal': [
      { guard: { type: 'pointsTo', params: 'declined' }, target: '.declined', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'disconnected' }, target: '.disconnected', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'completed' }, target: '.completed', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'missed' }, target: '.missed', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'ongoing' }, target: '.ongoing', actions: ['remember', 'tellVoice'] },
      { target: '.ringing', actions: ['remember', 'tellVoice'] },
    ],
    'call.linked': { actions: 'link' },
    'voice.described': { guard: 'isAccepting', actions: { type: 'accept', params: ({ event }) => event.description } },
    'voice.failed': { guard: 'isAccepting', actions: ['fail', 'notAccepted'] },
    'act.failed': [{ guard: 'isNotHere', actions: ['restVoice', 'fail'] }, { actions: 'fail' }],
  },
  states: {
    ringing: {
      on: {
        ...running.on,
        'call.accept': { guard: 'isFree', actions: ['beginAccepting', 'prepareVoice'] },
        'call.decline': { guard: 'isFree', actions: ['beginDeclining', { type: 'decline', params: ({ event }) => event.for }] },
      },
    },
    ongoing: {
      ...talking,
      on: { ...talking.on, ...running.on, 'voice.lost': { actions: ['beginEnding', { type: 'end', params: 'network' }] } },
    },
    completed: ended('completed'),
    missed: ended('missed'),
    declined: ended('declined'),
    disconnected: ended('disconnected'),
  },
});
