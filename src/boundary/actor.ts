import * as v from 'valibot';
import type { Actor } from '../domain/actor.js';
import { byKind } from './by-kind.js';
import { facts, maybe } from './facts.js';
import { id, name } from './text.js';

export const actors = {
  agent: facts({ kind: v.literal('agent'), id, name: maybe(name) }),
  customer: facts({ kind: v.literal('customer') }),
  platform: facts({ kind: v.literal('platform') }),
  network: facts({ kind: v.literal('network') }),
  workflow: facts({ kind: v.literal('workflow'), name: maybe(name) }),
  unknown: facts({ kind: v.literal('unknown') }),
} satisfies { [K in Actor['kind']]: v.GenericSchema<unknown, Extract<Actor, { kind: K }>> };

export const agent = actors.agent;

const somebody = v.pipe(
  v.unknown(),
  v.transform((): Actor => ({ kind: 'unknown' })),
);

/** Who it was; a kind that we do not know is honestly unknown. */
export const actor = byKind(actors, somebody) satisfies v.GenericSchema<unknown, Actor>;
