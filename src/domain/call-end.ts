import type { Actor } from './actor.js';
import { knownActor } from './actor.js';
import type { CallOutcome, CallStatus } from './call.js';
import { knownMembers } from './known-members.js';
import { reasonOf } from './refusal.js';
import type { Direction, Side, Signal, SignalOf } from './signal.js';
import { earliest, signalsOf } from './signal-set.js';

type End = Pick<CallOutcome, 'endedAt' | 'endedBy' | 'side' | 'missed'>;

/**
 * When and by whom a call that is over was ended, as far as anybody said. A ring that was too old when it was heard of is over
 * without a known moment.
 */
export function endOf(direction: Direction, status: CallStatus, signals: readonly Signal[]): End {
  const rejected = signalsOf(signals, 'rejected');
  const ends = signalsOf(signals, 'terminated');
  const saidBy = ends.map(({ by }) => by);
  const terminatedAt = earliest(ends.map(({ endedAt }) => endedAt)) ?? ends[0]?.at;
  switch (status) {
    case 'declined':
      return { ...knownMembers({ endedAt: rejected[0]?.at }), endedBy: rejecter(direction, rejected, saidBy) };
    case 'missed': {
      const missed = signalsOf(signals, 'missed').at(-1);
      const why = missed && knownMembers({ because: missed.because, after: missed.after, agent: missed.agent });
      return { ...knownMembers({ endedAt: terminatedAt ?? missed?.at, missed: why }), endedBy: knownActor(...saidBy, missed?.endedBy) };
    }
    case 'disconnected':
      return { ...knownMembers({ endedAt: terminatedAt }), endedBy: knownActor(...saidBy), side: sideOf(ends) };
    default:
      return { ...knownMembers({ endedAt: terminatedAt }), endedBy: knownActor(...saidBy) };
  }
}

/** The platform rejects an outgoing call only for the customer. */
function rejecter(direction: Direction, rejected: readonly SignalOf<'rejected'>[], saidBy: readonly (Actor | undefined)[]): Actor {
  return direction === 'outgoing' ? { kind: 'customer' } : knownActor(...rejected.map(({ by }) => by), ...saidBy);
}

/** Whose network failed: as told, else by the platform's code; `unknown` only when no end knows better. */
function sideOf(ends: readonly SignalOf<'terminated'>[]): Side {
  const sides = ends.flatMap(({ failure }) => (failure ? [failure.side ?? sideOfCode(failure.platformCode)] : []));
  return sides.find((side) => side !== 'unknown') ?? 'unknown';
}

/** Of the codes of a failed network only two say whose side it was. */
function sideOfCode(code: number | undefined): Side {
  switch (code === undefined ? undefined : reasonOf(code)) {
    case 'no-sound-from-agent':
      return 'agent';
    case 'no-sound-from-customer':
      return 'customer';
    default:
      return 'unknown';
  }
}
