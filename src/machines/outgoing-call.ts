import { assign, forwardTo, sendTo, setup } from 'xstate';
import { isPlaced, type OutgoingStatus } from '../domain/call.js';
import { beginning, ended, link, pointsTo, remember, talking, type CallContext, type CallEvent, type CallInput } from './call-chart.js';
import { voiceElsewhere } from './call-voice.js';

const running = {
  on: {
    'call.end': [
      { guard: 'isUnsent', actions: ['closeVoice', 'forget'] },
      { guard: 'isNotRefused', actions: ['beginEnding', 'end'] },
    ],
    'voice.lost': { guard: 'isNotRefused', actions: ['beginEnding', { type: 'end', params: 'network' }] },
  },
} as const;

/**
 * An outgoing call (BIC). Its states are the product's statuses and follow the fold of its signals, so late or repeated signals
 * lead to the right one. The microphone and our description come first, then the dial; given up before that, nothing was ever sent.
 * End states stay open to correction for a while. A dial that was refused, or whose answer was lost, is still *calling*: its
 * news may be slower.
 */
export const outgoingCallMachine = setup({
  types: {
    input: {} as CallInput & { /** False when it was placed elsewhere. */ readonly place: boolean },
    context: {} as CallContext,
    events: {} as
      | CallEvent
      /** Its answer was lost, and it is being found out whether it was placed. */
      | { readonly type: 'dial.lost'; readonly failure: unknown }
      /** `unsure`: nobody could find out. */
      | { readonly type: 'dial.refused'; readonly failure: unknown; readonly unsure?: boolean },
  },
  actors: { voice: voiceElsewhere },
  guards: {
    pointsTo: ({ context, event }, status: OutgoingStatus) => pointsTo(context, event, status),
    isFree: ({ context }) => context.doing === undefined,
    isUnsent: ({ context: { doing, sent } }) => doing === 'dialling' && !sent,
    isNotRefused: ({ context }) => !context.refused,
  },
  actions: {
    place: (_, _offer: string | undefined) => undefined,
    notPlaced: () => undefined,
    end: (_, _because: 'network' | undefined) => undefined,
    hold: () => undefined,
    transfer: () => undefined,
    forget: () => undefined,
    send: assign({ sent: true }),
    beginEnding: assign({ doing: 'ending', failure: undefined }),
    beginHolding: assign(({ event }) => ({ doing: event.type === 'call.hold' && event.held ? 'holding' : 'resuming', failure: undefined })),
    beginTransferring: assign({ doing: 'transferring', failure: undefined }),
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
  id: 'outgoing call',
  context: ({ input: { place, ...input } }) => ({ ...beginning(input), doing: place ? 'dialling' : undefined }),
  initial: 'calling',
  invoke: { src: 'voice', id: 'voice' },
  on: {
    'call.signal': [
      { guard: { type: 'pointsTo', params: 'declined' }, target: '.declined', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'disconnected' }, target: '.disconnected', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'completed' }, target: '.completed', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'unanswered' }, target: '.unanswered', actions: 'remember' },
      { guard: { type: 'pointsTo', params: 'ongoing' }, target: '.ongoing', actions: ['remember', 'tellVoice'] },
      { guard: { type: 'pointsTo', params: 'ringing' }, target: '.ringing', actions: ['remember', 'tellVoice'] },
      { target: '.calling', actions: ['remember', 'tellVoice'] },
    ],
    'call.linked': { actions: 'link' },
    'call.place': { guard: 'isUnsent', actions: 'prepareVoice' },
    'voice.described': {
      guard: 'isUnsent',
      actions: ['send', { type: 'place', params: ({ event }) => event.description }],
    },
    'voice.failed': { guard: 'isUnsent', actions: 'notPlaced' },
    'dial.lost': { actions: assign(({ event }) => ({ failure: event.failure, unsure: true })) },
    // its answer may have been lost: what was described stays, should news show that it rings
    'dial.refused': {
      actions: ['restVoice', assign(({ event: { failure, unsure = false } }) => ({ doing: undefined, failure, refused: true, unsure }))],
    },
    'act.failed': {
      actions: assign(({ context, event }) => ({ doing: isPlaced(context.call) ? undefined : 'dialling', failure: event.failure })),
    },
  },
  states: {
    calling: running,
    ringing: running,
    ongoing: { ...talking, on: { ...talking.on, ...running.on } },
    completed: ended('completed'),
    unanswered: ended('unanswered'),
    declined: ended('declined'),
    disconnected: ended('disconnected'),
  },
});
