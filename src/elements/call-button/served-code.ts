import type { ServedButton } from './served-button.js';

/** The code of buttons that have a desk, once it is on the page: with the tag of the desk, else fetched by the first button that finds one. */
export const servedCode: { now: typeof ServedButton | undefined } = { now: undefined };
