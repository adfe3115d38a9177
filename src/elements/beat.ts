import { hour, minute, second, type Duration } from '../domain/instant.js';

/** How often a length of time must be written anew: two units are shown, so in its last hour the seconds count. */
export const beatOf = (left: Duration): Duration => (left < hour ? second : minute);
