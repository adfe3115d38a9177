import type { Activity } from '../domain/activity.js';
import type { Actor, Agent } from '../domain/actor.js';
import type { CallFacts } from '../domain/call.js';
import { minute, type Instant } from '../domain/instant.js';
import { lineKey, type Line } from '../domain/line.js';
import type { WordlessOutreach } from '../domain/outreach.js';
import type { Reason } from '../domain/reason.js';
import { newKey } from './new-key.js';

/** Who acts, and when. */
export interface Acting {
  readonly agent: Agent | undefined;
  readonly clock: { now(): Instant };
}

/** A call of ours that could not be placed, as an activity: for backends that keep no log. */
export const callNotPlaced = ({ id, line }: CallFacts, because: Reason, acting: Acting): Activity => ({
  ...recorded(`call.not-placed/${id}`, line, acting),
  kind: 'call.not-placed',
  because,
});

export const outreachNotSent = ({ kind }: WordlessOutreach, line: Line, because: Reason, acting: Acting): Activity => ({
  ...recorded(`outreach.not-sent/${newKey()}`, line, acting),
  kind: 'outreach.not-sent',
  what: kind,
  because,
});

/**
 * Of an invite no news come; that a permission request was sent is told by its own. `key`: of the act, so that all tabs record it as one;
 * an adapter that sends it as the button's payload gets it back with the customer's call.
 */
export function outreachSent(outreach: WordlessOutreach, key: string, line: Line, acting: Acting): readonly Activity[] {
  if (outreach.kind === 'request') return [];
  const { form } = outreach;
  // how long a template's button works is the template's to say
  const more = outreach.form === 'template' ? { template: outreach.template } : { until: acting.clock.now() + outreach.minutes * minute };
  return [{ ...recorded(`invite.sent/${key}`, line, acting), kind: 'invite.sent', form, invite: key, ...more }];
}

const recorded = (id: string, line: Line, { agent, clock }: Acting) => ({
  id,
  at: clock.now(),
  line: lineKey(line),
  derived: true,
  actor: agent ?? unknown,
});

const unknown: Actor = { kind: 'unknown' };
