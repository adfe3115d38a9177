import { createActor, fromPromise } from 'xstate';
import type { Activity } from '../domain/activity.js';
import type { Outreach, WordlessOutreach } from '../domain/outreach.js';
import type { Clock } from '../clock.js';
import { activitySyncMachine } from './activity-sync.js';
import { failureOf, type CallEvent, type CallInput } from './call-chart.js';
import { voiceLogic, type VoiceEffect, type VoiceEvent } from './call-voice.js';
import { incomingCallMachine } from './incoming-call.js';
import { outgoingCallMachine } from './outgoing-call.js';
import { outreachMachine, type Delivery, type OutreachLeft } from './outreach.js';
import { permissionMachine } from './permission.js';

/**
 * Starts the charts with their effects. The only door to them for the rest of the SDK, and loaded on first need: no page pays for
 * the charts before something happens.
 */

interface CallEffects {
  readonly end: (because: 'network' | undefined) => void;
  readonly hold: (held: boolean) => void;
  readonly transfer: (to: string) => void;
  readonly forget: () => void;
  readonly voice: (tell: (event: VoiceEvent) => void) => VoiceEffect;
}

type CallEventOf<T extends CallEvent['type']> = Extract<CallEvent, { readonly type: T }>;
type Happening = { readonly event: { readonly type: string } };

const provided = ({ end, hold, transfer, forget, voice }: CallEffects) => ({
  actors: { voice: voiceLogic(voice) },
  actions: {
    end: (_: unknown, because: 'network' | undefined) => end(because),
    hold: ({ event }: Happening) => hold((event as CallEventOf<'call.hold'>).held),
    transfer: ({ event }: Happening) => transfer((event as CallEventOf<'call.transfer'>).to),
    forget,
  },
});

export function startOutgoingCall(
  input: CallInput & { readonly place: boolean },
  effects: CallEffects & { readonly place: (offer: string | undefined) => void; readonly notPlaced: (failure: unknown) => void },
  clock: Clock,
) {
  const { actors, actions } = provided(effects);
  const machine = outgoingCallMachine.provide({
    actors,
    actions: { ...actions, place: (_, offer) => effects.place(offer), notPlaced: ({ event }) => effects.notPlaced(failureOf(event)) },
  });
  return createActor(machine, { input, clock }).start();
}

export function startIncomingCall(
  input: CallInput,
  effects: CallEffects & {
    readonly accept: (answer: string | undefined) => void;
    readonly notAccepted: (failure: unknown) => void;
    readonly decline: (who: 'me' | 'everyone') => void;
  },
  clock: Clock,
) {
  const { actors, actions } = provided(effects);
  const machine = incomingCallMachine.provide({
    actors,
    actions: {
      ...actions,
      accept: (_, answer) => effects.accept(answer),
      notAccepted: ({ event }) => effects.notAccepted(failureOf(event)),
      decline: (_, who) => effects.decline(who),
    },
  });
  return createActor(machine, { input, clock }).start();
}

export function startPermission(
  input: { readonly patience: number },
  effects: {
    readonly check: (signal: AbortSignal) => Promise<void>;
    readonly mayCall: () => boolean;
    readonly mayCallInstead: () => boolean;
    readonly mayOnlyWait: () => boolean;
    /** Hangs up the call with somebody else. Rejects when it goes on. */
    readonly endOther: () => Promise<void>;
    readonly dial: () => void;
  },
  clock: Clock,
) {
  const machine = permissionMachine.provide({
    actors: { check: fromPromise(({ signal }) => effects.check(signal)), endOther: fromPromise(effects.endOther) },
    guards: {
      mayCall: effects.mayCall,
      mayCallInstead: ({ context }) => context.endOther && effects.mayCallInstead(),
      mayOnlyWait: effects.mayOnlyWait,
    },
    actions: { dial: effects.dial },
  });
  return createActor(machine, { input, clock }).start();
}

export function startOutreach(
  effects: {
    readonly send: (outreach: Outreach) => Promise<Delivery>;
    readonly resume: (left: OutreachLeft) => Promise<Delivery | undefined>;
    readonly sent: (outreach: WordlessOutreach) => void;
  },
  clock: Clock,
) {
  const machine = outreachMachine.provide({
    actors: {
      send: fromPromise(({ input }) => ('key' in input ? effects.resume(input) : effects.send(input.outreach))),
    },
    actions: { sent: ({ context: { sending } }) => sending && effects.sent(sending.outreach) },
  });
  return createActor(machine, { clock }).start();
}

export function startActivitySync(
  effects: {
    readonly readSaved: () => Promise<readonly Activity[]>;
    readonly readLatest: () => Promise<readonly Activity[]>;
    readonly keep: (added: readonly Activity[]) => void;
    /** How long to wait after so many failed reads in a row, ms. */
    readonly pause: (failures: number) => number;
  },
  clock: Clock,
) {
  const machine = activitySyncMachine.provide({
    actors: { readSaved: fromPromise(effects.readSaved), readLatest: fromPromise(effects.readLatest) },
    actions: { keep: (_, added) => effects.keep(added) },
    delays: { pause: ({ context }) => effects.pause(context.failures) },
  });
  return createActor(machine, { clock }).start();
}

export type Charts = typeof import('./start.js');
export type OutgoingCallActor = ReturnType<typeof startOutgoingCall>;
export type IncomingCallActor = ReturnType<typeof startIncomingCall>;
export type PermissionActor = ReturnType<typeof startPermission>;
export type OutreachActor = ReturnType<typeof startOutreach>;
export type ActivitySyncActor = ReturnType<typeof startActivitySync>;
