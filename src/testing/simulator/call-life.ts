import type { Actor, Agent } from '../../domain/actor.js';
import { tellLimits } from './allowances.js';
import { noteOnCall } from './backend-log.js';
import { noMedia, setUpMedia } from './call-media.js';
import { secondsAsked, type CallRecord } from './call-record.js';
import type { LineRecord } from './line-record.js';
import { openWindow } from './service-window.js';
import { signal } from './tell.js';
import type { World } from './world.js';

interface Begun {
  readonly direction: CallRecord['direction'];
  readonly line: LineRecord;
  readonly conversation: string | undefined;
  readonly key?: string;
  readonly agent?: Agent;
  /** SDP of the side that calls. */
  readonly offer?: string | undefined;
  readonly onlyFor?: string;
}

/** A call begins; the line is taken until it ends. */
export function newCall(world: World, { direction, line, conversation, key, agent, offer, onlyFor }: Begun): CallRecord {
  const call: CallRecord = {
    id: world.id('call'),
    direction,
    line,
    conversation,
    key,
    begunAt: world.time.now(),
    status: direction === 'outgoing' ? 'calling' : 'ringing',
    rangAt: undefined,
    startedAt: undefined,
    endedAt: undefined,
    agent,
    media: direction === 'outgoing' ? { ...noMedia(), desk: offer } : noMedia(offer),
    isHeld: false,
    keys: '',
    heard: [],
    pending: [],
    assignment: { offeredTo: new Set(), declinedBy: new Set(), onlyFor, cancelTimer: undefined },
  };
  world.calls.set(call.id, call);
  line.call = call;
  return call;
}

/** Somebody picked up. Any connected call frees the request allowances and ends the streak; the window opens. */
export function connect(world: World, call: CallRecord, by: Actor): void {
  const { line, direction, id } = call;
  const now = world.time.now();
  callOff(call);
  if (direction === 'outgoing') setUpMedia(world, call);
  call.startedAt = now;
  call.status = 'ongoing';
  signal(world, call, { kind: 'accepted', at: now, by });
  noteOnCall(world, call, {
    kind: direction === 'outgoing' ? 'connected.by-customer' : 'connected.by-agent',
    after: secondsAsked(call, now),
    actor: by,
  });
  line.connected.push({ id, at: now, direction });
  line.countedRequests = [];
  line.streak = 0;
  openWindow(world, line);
  tellLimits(world, line);
}

/** Nothing that waited to happen to this call happens any more. */
export function callOff(call: CallRecord): void {
  for (const cancel of call.pending.splice(0)) cancel();
  call.assignment.cancelTimer?.();
  call.assignment.cancelTimer = undefined;
}
