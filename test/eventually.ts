import { waitUntil } from '@open-wc/testing';

/** Waits for what is to come, with patience for a busy machine: a promise about time is asserted elsewhere. `what` names it in the failure. */
export const eventually = (condition: () => unknown, what: string) => waitUntil(condition, what, { interval: 5, timeout: 15_000 });
