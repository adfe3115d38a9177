import type { Agent } from '../../domain/actor.js';
import type { WithdrawnBecause } from '../../domain/signal.js';
import { isAskedToOffer, rings, type CallRecord } from './call-record.js';
import { endCall, type Ending } from './end-call.js';
import { signal } from './tell.js';
import { agentById, liveCalls, maySeeCall, type AgentRecord, type World } from './world.js';

/** The helpdesk's assignment logic: offers ringing calls to agents who could take them. Safe to call at any time. */
export function assignWaiting(world: World): void {
  for (const call of liveCalls(world)) {
    if (call.direction !== 'incoming' || !rings(call) || isAskedToOffer(call)) continue;
    if (world.assignment === 'nobody' && call.assignment.onlyFor === undefined) continue;
    if (world.assignment === 'everyone') for (const { agent } of candidates(world, call)) offer(world, call, agent);
    else if (call.assignment.offeredTo.size === 0) offerNext(world, call);
  }
}

function offerNext(world: World, call: CallRecord): void {
  const next = candidates(world, call)[0];
  if (!next) return;
  world.lastOffered = world.agents.indexOf(next);
  offer(world, call, next.agent);
  call.assignment.cancelTimer = world.time.after(world.settings.ringSeconds.agent * 1000, () => passOn(world, call));
}

/** Nobody answered at this desk in time: the next one, if there is one; otherwise it keeps ringing. */
function passOn(world: World, call: CallRecord): void {
  if (candidates(world, call).length) withdrawAll(world, call, 'no-answer');
  if (call.assignment.offeredTo.size === 0) return offerNext(world, call);
  call.assignment.cancelTimer = world.time.after(world.settings.ringSeconds.agent * 1000, () => passOn(world, call));
}

/** In turn after the one who was asked last. */
const inOrder = ({ agents, lastOffered }: World): AgentRecord[] => [...agents.slice(lastOffered + 1), ...agents.slice(0, lastOffered + 1)];

/** Who could be asked now, in turn: free for it, unless the busy are asked as well, and not asked now. */
function candidates(world: World, call: CallRecord): AgentRecord[] {
  return inOrder(world).filter(
    (record) =>
      (world.offersToBusy ? isReachable(world, record) : canTakeCall(world, record)) &&
      mayAnswer(world, call, record) &&
      !call.assignment.offeredTo.has(record.agent.id),
  );
}

/** Here, and free. */
export const canTakeCall = (world: World, record: AgentRecord): boolean => isReachable(world, record) && !isBusy(world, record.agent.id);

/** May see it, has not said no, and it was not handed to another. */
function mayAnswer(world: World, call: CallRecord, { agent: { id } }: AgentRecord): boolean {
  const { declinedBy, onlyFor = id } = call.assignment;
  return onlyFor === id && !declinedBy.has(id) && maySeeCall(world, id, call);
}

function isReachable(world: World, record: AgentRecord): boolean {
  if (record.presence) return record.presence === 'available';
  // pages that never said anything do not know how to
  if (record.pages.size > 0) return [...record.pages.values()].includes(true);
  return record.hasSignedIn || record === world.agents[0];
}

/** In a call, or being rung by one. */
const isBusy = (world: World, agent: string): boolean =>
  liveCalls(world).some((call) => call.agent?.id === agent || call.assignment.offeredTo.has(agent));

function offer(world: World, call: CallRecord, agent: Agent): void {
  const at = world.time.now();
  call.rangAt ??= at;
  call.assignment.offeredTo.add(agent.id);
  // with everybody asked at once, "to another" would contradict "to me"
  signal(world, call, { kind: 'offered', at, to: 'other', agent }, world.assignment === 'everyone' ? agent.id : undefined);
}

function withdraw(world: World, call: CallRecord, agent: string, because: WithdrawnBecause): void {
  if (!call.assignment.offeredTo.delete(agent)) return;
  signal(world, call, { kind: 'withdrawn', at: world.time.now(), because }, agent);
}

export function withdrawAll(world: World, call: CallRecord, because: WithdrawnBecause, except?: string): void {
  call.assignment.cancelTimer?.();
  call.assignment.cancelTimer = undefined;
  for (const agent of [...call.assignment.offeredTo]) if (agent !== except) withdraw(world, call, agent, because);
}

/** This agent leaves it to the others; when nobody is left, the backend ends the call. */
export function declineForMe(world: World, call: CallRecord, agent: Agent): void {
  call.assignment.declinedBy.add(agent.id);
  if (call.assignment.offeredTo.has(agent.id)) {
    call.assignment.cancelTimer?.();
    withdraw(world, call, agent.id, 'reassigned');
  }
  const left = world.agents.some((record) => isReachable(world, record) && mayAnswer(world, call, record));
  if (left) assignWaiting(world);
  else endCall(world, call, { missed: { because: 'declined', agent } });
}

/** An agent came or went. */
export function setPresence(world: World, id: string, presence: 'available' | 'inactive'): void {
  const record = agentById(world, id);
  if (!record) throw new Error(`The simulator knows no agent "${id}".`);
  record.presence = presence;
  world.changed();
  if (presence === 'available') return assignWaiting(world);
  for (const call of liveCalls(world)) {
    if (!call.assignment.offeredTo.has(id)) continue;
    if (world.assignment === 'round-robin') withdrawAll(world, call, 'reassigned');
    else withdraw(world, call, id, 'reassigned');
  }
  assignWaiting(world);
}

/** Why nobody took this incoming call. */
export function missedBecause(world: World, { assignment }: CallRecord): NonNullable<Ending['missed']> {
  if (world.assignment === 'nobody') return { because: 'unassigned' };
  const last = (ids: ReadonlySet<string>) => agentById(world, [...ids].at(-1) ?? '')?.agent;
  const asked = last(assignment.offeredTo);
  if (asked) return { because: 'no-response', agent: asked };
  const declined = last(assignment.declinedBy);
  if (declined) return { because: 'declined', agent: declined };
  if (world.agents.some((record) => isReachable(world, record))) return { because: 'busy' };
  const [inTurn] = inOrder(world);
  return { because: 'inactive', ...(inTurn ? { agent: inTurn.agent } : {}) };
}
