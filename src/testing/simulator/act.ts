import type { Agent } from '../../domain/actor.js';
import type { Answer } from './answers.js';
import type { Note } from './backend-log.js';
import type { CallRecord } from './call-record.js';
import type { Refused } from './refused.js';
import { callFor, type Effect, type World } from './world.js';

/** An act of an agent: the captured part of the path, the body, and the key it comes with. */
export interface Act {
  readonly agent: Agent;
  readonly id: string;
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface WritingRoute {
  /** The tail of the path; one group captures the id. */
  readonly path: RegExp;
  readonly act: (world: World, act: Act) => Answer;
  /** What the log notes when the act is refused. */
  readonly failed?: (act: Act, because: Refused['problem']['code']) => Note;
}

/** The call that the path names, if this agent may see it. */
export const callOf = (world: World, { agent, id }: Act): CallRecord => callFor(world, id, agent.id);

/** The act has really happened. */
export function effect(world: World, what: Omit<Effect, 'at'>): void {
  world.effects.push({ ...what, at: world.time.now() });
}
