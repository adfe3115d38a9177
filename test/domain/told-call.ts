import type { Activity } from '../../src/domain/activity.js';
import { activitiesOfCall } from '../../src/domain/call-activities.js';
import type { CallFacts } from '../../src/domain/call.js';
import type { Line } from '../../src/domain/line.js';
import { product } from '../../src/domain/policy.js';
import type { Direction, Signal } from '../../src/domain/signal.js';

export const priya = { kind: 'agent', id: 'priya', name: 'Priya Nair' } as const;
export const customer = { kind: 'customer' } as const;
export const platform = { kind: 'platform' } as const;
export const unknown = { kind: 'unknown' } as const;
export const workflow = { kind: 'workflow' } as const;

export const line: Line = {
  customer: { id: 'amara', name: 'Amara Okafor', phone: '+447700900142' },
  number: { id: 'n1', name: 'Lumen & Oak', phone: '+442079460000' },
};

export const callWith = (direction: Direction, signals: readonly Signal[], more: Partial<CallFacts> = {}): CallFacts => ({
  id: 'call-1',
  direction,
  line,
  signals,
  ...more,
});

export const activities = (direction: Direction, signals: readonly Signal[]) => activitiesOfCall(callWith(direction, signals), product);

/** What an activity says, without what every one of the call has. */
export const said = ({ id, line: _line, call: _call, derived, heard, ...rest }: Activity): object => rest;

export const dialled = { kind: 'dialled', at: 1_000, by: priya } as const satisfies Signal;
export const ringing = { kind: 'ringing', at: 3_000 } as const satisfies Signal;
export const pickedUp = { kind: 'accepted', at: 10_000 } as const satisfies Signal;
export const incoming = { kind: 'incoming', at: 1_000, heardAt: 1_200 } as const satisfies Signal;
export const offered = { kind: 'offered', at: 2_000, to: 'me' } as const satisfies Signal;
export const answered = { kind: 'accepted', at: 10_000, by: priya } as const satisfies Signal;
export const timed = { kind: 'terminated', at: 40_000, startedAt: 10_000, endedAt: 40_000, duration: 30 } as const satisfies Signal;
