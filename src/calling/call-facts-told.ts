import { ticketOutcome } from '../domain/ticket-outcome.js';
import type { Agent } from '../domain/actor.js';
import type { Instant } from '../domain/instant.js';
import type { CallingFact, CallStarted } from './calling.js';
import type { LiveCall } from './live-call.js';

/** What a host hears of a call now that it has not heard yet: that it began, that it ended. Each is told once. */
export function callFactsToTell(call: LiveCall, agent: Agent | undefined): readonly CallingFact[] {
  if (!call.placed) return [];
  const facts: CallingFact[] = [];
  if (call.live && !call.toldStart) {
    call.toldStart = true;
    facts.push({
      type: 'call.started',
      detail: { ...about(call, agent), at: call.outcome.askedAt ?? call.outcome.startedAt ?? firstHeard(call) },
    });
  }
  const { status, startedAt, endedAt, seconds, endedBy, missed, side } = call.outcome;
  const outcome = ticketOutcome(status);
  if (outcome && !call.toldEnd) {
    call.toldEnd = true;
    const because = missed?.because ?? (side && `network-${side}`);
    facts.push({
      type: 'call.ended',
      detail: {
        ...about(call, agent),
        ...(startedAt !== undefined && { startedAt }),
        endedAt: endedAt ?? Math.max(...momentsOf(call)),
        seconds: seconds ?? 0,
        status,
        ticketOutcome: outcome,
        by: endedBy ?? { kind: 'unknown' },
        ...(because && { because }),
      },
    });
  }
  return facts;
}

// a desk that did not dial may hear first that the media are set up
const firstHeard = (call: LiveCall): Instant => Math.min(...momentsOf(call));

/** Never none: a call is heard of by a signal. */
const momentsOf = (call: LiveCall): readonly Instant[] => call.facts.signals.map(({ at }) => at);

function about(call: LiveCall, agent: Agent | undefined): Omit<CallStarted, 'at'> {
  const { id, direction, line, conversation } = call.facts;
  const customer = line.customer.phone ?? line.customer.name ?? line.customer.id;
  const business = line.number.phone ?? line.number.name ?? line.number.id;
  const [from, to] = direction === 'incoming' ? [customer, business] : [business, customer];
  return { call: id, ...(conversation !== undefined && { conversation }), line, direction, from, to, mine: call.isMine(agent) };
}
