/** Who did something. `workflow` is the backend's automation; `unknown` is an honest answer: the platform rarely says who hung up. */
export type Actor =
  | { readonly kind: 'agent'; readonly id: string; readonly name?: string }
  | { readonly kind: 'customer' }
  | { readonly kind: 'platform' }
  | { readonly kind: 'network' }
  | { readonly kind: 'workflow'; readonly name?: string }
  | { readonly kind: 'unknown' };

export type Agent = Extract<Actor, { kind: 'agent' }>;

/** The first of those named that anybody knows. */
export const knownActor = (...named: readonly (Actor | undefined)[]): Actor =>
  named.find((actor) => actor && actor.kind !== 'unknown') ?? { kind: 'unknown' };
