import * as v from 'valibot';
import type { Colleague } from '../adapter.js';
import type { Actor } from '../domain/actor.js';
import { byKind } from './by-kind.js';
import { facts, maybe, perhaps } from './facts.js';
import { id, name } from './text.js';

const agentFields = { kind: v.literal('agent'), id, name: maybe(name) };

export const actors = {
  agent: facts(agentFields),
  customer: facts({ kind: v.literal('customer') }),
  platform: facts({ kind: v.literal('platform') }),
  network: facts({ kind: v.literal('network') }),
  workflow: facts({ kind: v.literal('workflow'), name: maybe(name) }),
  unknown: facts({ kind: v.literal('unknown') }),
} satisfies { [K in Actor['kind']]: v.GenericSchema<unknown, Extract<Actor, { kind: K }>> };

export const agent = actors.agent;

/** An agent to whom a call may be handed. */
export const colleague = facts({ ...agentFields, available: perhaps(v.boolean()) }) satisfies v.GenericSchema<unknown, Colleague>;

const somebody = v.pipe(
  v.unknown(),
  v.transform((): Actor => ({ kind: 'unknown' })),
);

/** Who it was; a kind that we do not know is honestly unknown. */
export const actor = byKind(actors, somebody) satisfies v.GenericSchema<unknown, Actor>;
