import type { Agent } from '../../domain/actor.js';
import { assignWaiting, declineForMe, missedBecause, withdrawAll } from './assignment.js';
import { connect, newCall } from './call-life.js';
import { isLive, rings, type CallRecord } from './call-record.js';
import { defined } from './defined.js';
import { endCall } from './end-call.js';
import type { LineRecord } from './line-record.js';
import { grantPermission, holdsPermission } from './permission.js';
import { Refused } from './refused.js';
import { openWindow } from './service-window.js';
import { signal } from './tell.js';
import type { World } from './world.js';

/** The customer calls, perhaps by an invite's button. The window opens even if nobody answers. */
export function callIn(
  world: World,
  line: LineRecord,
  conversation: string | undefined,
  { offer, invite }: { readonly offer?: string | undefined; readonly invite?: string | undefined } = {},
): void {
  const call = newCall(world, { direction: 'incoming', line, conversation, offer });
  ringIn(world, call, { offer, invite });
  openWindow(world, line);
  if (world.settings.callbackPermission && !holdsPermission(world, line)) grantPermission(world, line, 'callback', false);
  assignWaiting(world);
}

/** It rings until somebody answers, or the time is over. */
export function ringIn(
  world: World,
  call: CallRecord,
  more: { readonly offer?: string | undefined; readonly invite?: string | undefined },
) {
  signal(world, call, { kind: 'incoming', at: call.begunAt, ...defined(more) });
  call.pending.push(world.time.after(world.settings.ringSeconds.incoming * 1000, () => miss(world, call, 'platform')));
}

/** Nobody answered in time, or the customer gave up. */
export function miss(world: World, call: CallRecord, by: 'platform' | 'customer'): void {
  const known = world.settings.knowsWhoEnded ? ({ by: { kind: by } } as const) : {};
  endCall(world, call, { ...known, missed: missedBecause(world, call) });
}

/** The first agent to answer has the call. */
export function accept(world: World, call: CallRecord, agent: Agent, answer?: string): void {
  if (!isLive(call)) throw new Refused({ code: 'call-over' });
  if (call.direction === 'outgoing' || !rings(call)) throw new Refused({ code: 'answered-elsewhere' });
  call.agent = agent;
  call.media.desk = answer;
  withdrawAll(world, call, 'answered', agent.id);
  call.assignment.offeredTo.clear();
  connect(world, call, agent);
}

/** Declines for this agent alone, or for the customer. */
export function decline(world: World, call: CallRecord, agent: Agent, who: 'me' | 'everyone'): void {
  if (!isLive(call)) throw new Refused({ code: 'call-over' });
  if (!rings(call) || call.direction === 'outgoing') throw new Refused({ code: 'answered-elsewhere' });
  if (who === 'me') return declineForMe(world, call, agent);
  signal(world, call, { kind: 'rejected', at: world.time.now(), by: agent });
  endCall(world, call, { rejectedBy: agent });
}
