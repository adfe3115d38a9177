import { createActor, fromPromise } from 'xstate';
import type { Activity } from '../domain/activity.js';
import type { Outreach } from '../domain/outreach.js';
import type { Clock } from '../clock.js';
import { activitySyncMachine } from './activity-sync.js';
import type { CallInput } from './call-chart.js';
import { incomingCallMachine } from './incoming-call.js';
import { outgoingCallMachine } from './outgoing-call.js';
import { outreachMachine, type Delivery, type OutreachLeft } from './outreach.js';
import { permissionMachine } from './permission.js';

/**
 * Starts the charts with their effects. The only door to them for the rest of the SDK, and loaded on first need: no page pays for
 * the charts before something happens.
 */

type CallEffects = { readonly end: () => void; readonly forget: () => void };

export function startOutgoingCall(
  input: CallInput & { readonly place: boolean },
  effects: CallEffects & { readonly place: () => void },
  clock: Clock,
) {
  const machine = outgoingCallMachine.provide({
    actions: {
      place: ({ context }) => context.doing === 'dialling' && effects.place(),
      end: effects.end,
      forget: effects.forget,
    },
  });
  return createActor(machine, { input, clock }).start();
}

export function startIncomingCall(
  input: CallInput,
  effects: CallEffects & {
    readonly accept: () => void;
    readonly decline: (who: 'me' | 'everyone') => void;
  },
  clock: Clock,
) {
  const machine = incomingCallMachine.provide({
    actions: {
      accept: effects.accept,
      decline: (_, who) => effects.decline(who),
      end: effects.end,
      forget: effects.forget,
    },
  });
  return createActor(machine, { input, clock }).start();
}

export function startPermission(
  input: { readonly patience: number },
  effects: {
    readonly check: (signal: AbortSignal) => Promise<void>;
    readonly mayCall: () => boolean;
    readonly mayOnlyWait: () => boolean;
    readonly dial: () => void;
  },
  clock: Clock,
) {
  const machine = permissionMachine.provide({
    actors: { check: fromPromise(({ signal }) => effects.check(signal)) },
    guards: { mayCall: effects.mayCall, mayOnlyWait: effects.mayOnlyWait },
    actions: { dial: effects.dial },
  });
  return createActor(machine, { input, clock }).start();
}

export function startOutreach(
  effects: {
    readonly send: (outreach: Outreach) => Promise<Delivery>;
    readonly resume: (left: OutreachLeft) => Promise<Delivery | undefined>;
    readonly sent: (outreach: Outreach) => void;
  },
  clock: Clock,
) {
  const machine = outreachMachine.provide({
    actors: {
      send: fromPromise(({ input: { left, outreach } }) => (left ? effects.resume(left) : effects.send(outreach as Outreach))),
    },
    actions: { sent: ({ context: { sending } }) => sending?.outreach && effects.sent(sending.outreach) },
  });
  return createActor(machine, { clock }).start();
}

export function startActivitySync(
  effects: {
    readonly readSaved: () => Promise<readonly Activity[]>;
    readonly readLatest: () => Promise<readonly Activity[]>;
    readonly keep: (added: readonly Activity[]) => void;
  },
  clock: Clock,
) {
  const machine = activitySyncMachine.provide({
    actors: { readSaved: fromPromise(effects.readSaved), readLatest: fromPromise(effects.readLatest) },
    actions: { keep: (_, added) => effects.keep(added) },
  });
  return createActor(machine, { clock }).start();
}

export type Charts = typeof import('./start.js');
export type OutgoingCallActor = ReturnType<typeof startOutgoingCall>;
export type IncomingCallActor = ReturnType<typeof startIncomingCall>;
export type PermissionActor = ReturnType<typeof startPermission>;
export type OutreachActor = ReturnType<typeof startOutreach>;
export type ActivitySyncActor = ReturnType<typeof startActivitySync>;
