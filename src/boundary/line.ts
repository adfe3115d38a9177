import type * as v from 'valibot';
import type { Line } from '../domain/line.js';
import { facts, maybe } from './facts.js';
import { id, name } from './text.js';

const party = { id, name: maybe(name), phone: maybe(name) };

/** A line as it comes from outside: who calls and is called, on which number. */
export const line = facts({ customer: facts(party), number: facts(party) }) satisfies v.GenericSchema<unknown, Line>;
