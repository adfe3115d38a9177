import type { Actor } from './actor.js';
import { knownActor } from './actor.js';
import type { CallOutcome } from './call.js';
import type { Instant } from './instant.js';
import { second } from './instant.js';
import type { Direction, Signal, SignalOf } from './signal.js';
import { earliest, signalsOf } from './signal-set.js';

/**
 * Does this end prove that somebody had picked up? Its start or its duration does; a duration of 0 takes the proof back, for the
 * platform also sends a start with it for calls that nobody answered.
 */
export const provesPickUp = ({ startedAt, duration }: SignalOf<'terminated'>): boolean =>
  duration === undefined ? startedAt !== undefined : duration > 0;

/** Who picked up and when; nothing when nobody is known to have. The platform's moment wins over the witnessed one. */
export function pickUpOf(direction: Direction, signals: readonly Signal[]): Pick<CallOutcome, 'startedAt' | 'pickedUpBy'> {
  const accepted = signalsOf(signals, 'accepted');
  const proofs = signalsOf(signals, 'terminated').filter(provesPickUp);
  const startedAt =
    earliest(proofs.map((proof) => proof.startedAt)) ?? earliest(accepted.map(({ at }) => at)) ?? earliest(proofs.map(startByDuration));
  if (startedAt === undefined) return {};
  const pickedUpBy: Actor = direction === 'outgoing' ? { kind: 'customer' } : knownActor(...accepted.map(({ by }) => by));
  return { startedAt, pickedUpBy };
}

const startByDuration = ({ at, endedAt = at, duration = 0 }: SignalOf<'terminated'>): Instant => endedAt - duration * second;
