import type { Agent } from '../../domain/actor.js';
import type { Side } from '../../domain/signal.js';
import { isLive, rings, type CallRecord } from './call-record.js';
import { endCall } from './end-call.js';
import { miss } from './incoming-call.js';
import { reject, ringsAtPhone } from './outgoing-call.js';
import { signal } from './tell.js';
import type { World } from './world.js';

/** An agent ends or cancels a call. Idempotent: false when it was over already. */
export function hangUpByAgent(world: World, call: CallRecord, by: Agent, because: 'network' | undefined): boolean {
  if (!isLive(call)) return false;
  if (because) endCall(world, call, { by, failure: { side: 'agent' } });
  else if (call.direction === 'incoming' && rings(call)) {
    signal(world, call, { kind: 'rejected', at: world.time.now(), by });
    endCall(world, call, { rejectedBy: by });
  } else endCall(world, call, { by });
  return true;
}

/** The customer puts the phone down: gives up, rejects or ends, whichever it is. */
export function hangUpByCustomer(world: World, call: CallRecord): void {
  if (call.direction === 'incoming' && rings(call)) miss(world, call, 'customer');
  else if (ringsAtPhone(call)) reject(world, call);
  else if (!rings(call)) endCall(world, call, world.settings.knowsWhoEnded ? { by: { kind: 'customer' } } : {});
}

const failures: Readonly<Record<Side, number>> = { agent: 138021, customer: 138022, unknown: 138020 };

/** The platform ends the call for want of sound, or because it could not be set up. */
export const fail = (world: World, call: CallRecord, side: Side): void =>
  endCall(world, call, { failure: { platformCode: failures[side], side } });
