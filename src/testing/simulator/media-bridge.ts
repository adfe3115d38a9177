import type { Colleague } from '../../adapter.js';
import type { Agent } from '../../domain/actor.js';
import { assignWaiting, canTakeCall } from './assignment.js';
import { newCall } from './call-life.js';
import { isAskedToOffer, isLive, type CallRecord } from './call-record.js';
import { endCall } from './end-call.js';
import { ringIn } from './incoming-call.js';
import { Refused } from './refused.js';
import { signal } from './tell.js';
import { agentById, maySeeCall, type World } from './world.js';

/** What a helpdesk can do that carries calls over a media bridge of its own. WhatsApp knows none of it; only who has a call may. */
export function needBridge(world: World, call: CallRecord, agent: Agent): void {
  if (!world.settings.bridge) throw new Refused({ code: 'not-found' });
  if (!isLive(call)) throw new Refused({ code: 'call-over' });
  if (call.agent?.id !== agent.id) throw new Refused({ code: 'forbidden' });
  if (call.startedAt === undefined) throw new Refused({ code: 'technical', detail: 'Nobody has picked up yet' });
}

/** False when it was so already. */
export function holdCall(world: World, call: CallRecord, by: Agent, held: boolean): boolean {
  needBridge(world, call, by);
  if (call.isHeld === held) return false;
  call.isHeld = held;
  signal(world, call, { kind: held ? 'held' : 'resumed', at: world.time.now(), by });
  return true;
}

/** The phone hears keys of the keypad. */
export function sendTones(world: World, call: CallRecord, by: Agent, tones: unknown): void {
  needBridge(world, call, by);
  if (typeof tones !== 'string' || !/^[0-9*#]+$/.test(tones)) throw new Refused({ code: 'technical', detail: 'No keys of a keypad' });
  call.keys += tones;
  world.changed();
}

/** Everybody else who may see the call. */
export function colleaguesFor(world: World, call: CallRecord, agent: Agent): Colleague[] {
  needBridge(world, call, agent);
  return world.agents
    .filter((record) => record.agent.id !== agent.id && maySeeCall(world, record.agent.id, call))
    .map((record) => ({ ...record.agent, available: canTakeCall(world, record) }));
}

/** The bridge keeps the customer, ends this agent's call, and rings the colleague alone with another one. */
export function transferCall(world: World, call: CallRecord, by: Agent, to: unknown): void {
  needBridge(world, call, by);
  const colleague = typeof to === 'string' ? agentById(world, to)?.agent : undefined;
  if (!colleague || colleague.id === by.id) throw new Refused({ code: 'not-found' });
  if (!maySeeCall(world, colleague.id, call)) throw new Refused({ code: 'forbidden' });
  const { line, conversation } = call;
  endCall(world, call, { by });
  const next = newCall(world, { direction: 'incoming', line, conversation, onlyFor: colleague.id });
  // a phone that speaks is asked for another offer first
  if (world.settings.phonesSpeak) world.changed();
  else ringColleague(world, next);
}

/** A phone that was handed on describes itself anew. */
export function offerAgain(world: World, call: CallRecord, offer?: string): void {
  if (!isAskedToOffer(call)) return;
  call.media.phone = offer;
  ringColleague(world, call, offer);
}

function ringColleague(world: World, call: CallRecord, offer?: string): void {
  ringIn(world, call, { offer });
  assignWaiting(world);
}
