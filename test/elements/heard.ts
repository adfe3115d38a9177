import type { CallingEventMap } from '../../src/events.js';

/** Details of the events of one type that arrive there from now on. */
export const heard = <K extends keyof CallingEventMap>(from: EventTarget, type: K): CallingEventMap[K][] => {
  const details: CallingEventMap[K][] = [];
  from.addEventListener(type, (event) => details.push((event as CustomEvent<CallingEventMap[K]>).detail));
  return details;
};
