import type { Agent } from '../../domain/actor.js';
import { blockedUntil, limitsOf } from './allowances.js';
import { newCall, connect } from './call-life.js';
import { setUpMedia } from './call-media.js';
import { rings, type CallRecord } from './call-record.js';
import { endCall } from './end-call.js';
import type { ConversationRecord, LineRecord } from './line-record.js';
import { holdsPermission } from './permission.js';
import { platformRefusals, Refused } from './refused.js';
import { needUnrestricted } from './restriction.js';
import { signal } from './tell.js';
import type { World } from './world.js';

/** Places a call if the platform's rules allow it: media is set up, then the phone rings, until somebody acts or it rang out. */
export function dial(
  world: World,
  line: LineRecord,
  conversation: ConversationRecord,
  by: Agent,
  key: string,
  offer: string | undefined,
): CallRecord {
  checkDial(world, line);
  const call = newCall(world, { direction: 'outgoing', line, conversation: conversation.id, key, agent: by, offer });
  signal(world, call, { kind: 'dialled', at: world.time.now(), by });
  const {
    mediaAfterMs,
    ringingAfterMs: [soonest, latest],
  } = world.limits;
  const ringsAfter = Math.round(soonest + world.random() * (latest - soonest));
  call.pending.push(
    world.time.after(mediaAfterMs, () => setUpMedia(world, call)),
    world.time.after(ringsAfter, () => ring(world, call)),
  );
  return call;
}

function checkDial(world: World, line: LineRecord): void {
  needUnrestricted(world, 'calls');
  if (line.call) throw new Refused(platformRefusals.glare);
  if (!holdsPermission(world, line)) throw new Refused(platformRefusals.noPermission);
  const until = blockedUntil(limitsOf(world, line).call);
  if (until !== undefined) throw new Refused({ ...platformRefusals.callLimit, until });
}

function ring(world: World, call: CallRecord): void {
  call.status = 'ringing';
  call.rangAt = world.time.now();
  signal(world, call, { kind: 'ringing', at: call.rangAt });
  call.pending.push(world.time.after(world.settings.ringSeconds.customer * 1000, () => endCall(world, call, {})));
}

/** Does this call ring at the customer's phone? */
export const ringsAtPhone = (call: CallRecord | undefined): call is CallRecord =>
  call !== undefined && call.direction === 'outgoing' && rings(call) && call.rangAt !== undefined;

export function pickUp(world: World, call: CallRecord): void {
  connect(world, call, { kind: 'customer' });
}

export function reject(world: World, call: CallRecord): void {
  signal(world, call, { kind: 'rejected', at: world.time.now(), by: { kind: 'customer' } });
  endCall(world, call, { rejectedBy: { kind: 'customer' } });
}
