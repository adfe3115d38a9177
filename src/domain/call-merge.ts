import { isPlaced, type CallFacts, type CallId } from './call.js';
import { knownMembers } from './known-members.js';
import type { Line } from './line.js';
import { signalSet } from './signal-set.js';

/**
 * What is known of one call, united with what was just told of it. Nothing known is lost, and neither order nor repetition
 * matters: commutative, associative, idempotent. Where two tell different things, one is chosen, always the same.
 */
export function mergeCall(known: CallFacts | undefined, told: CallFacts): CallFacts {
  const { direction, line, conversation, key, signals } = known ?? told;
  return {
    id: either(ownId(known ?? told), ownId(told)) || told.id,
    direction,
    line: mergeLine(line, told.line),
    signals: signalSet([...signals, ...told.signals]),
    ...knownMembers({ conversation: either(conversation, told.conversation), key: either(key, told.key) }),
  };
}

const ownId = (call: CallFacts): CallId | undefined => (isPlaced(call) ? call.id : undefined);

const mergeLine = (a: Line, b: Line): Line => ({ customer: mergeParty(a.customer, b.customer), number: mergeParty(a.number, b.number) });

interface Party {
  readonly id: string;
  readonly name?: string;
  readonly phone?: string;
}

const mergeParty = (a: Party, b: Party): Party => ({
  id: either(a.id, b.id) ?? '',
  ...knownMembers({ name: either(a.name, b.name), phone: either(a.phone, b.phone) }),
});

/** The known one; of two different ones the first by the alphabet. An empty text stands for not known yet. */
function either(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b) return a || b;
  return a < b ? a : b;
}
