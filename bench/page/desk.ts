import type { CallingAdapter } from '../../src/adapter.js';

const never = <T>() => new Promise<T>(() => undefined);

/** A backend that has not answered yet: what is shown was saved. */
export const silent: CallingAdapter = {
  desk: never,
  conversations: never,
  activities: never,
  subscribe: () => () => undefined,
  sendOutreach: never,
  dial: never,
  accept: never,
  hangUp: never,
};
