import * as v from 'valibot';
import type { Verdict } from '../domain/verdict.js';
import { facts, maybe } from './facts.js';
import { instant } from './number.js';
import { reason } from './reason.js';

/** What a backend itself decides of an act. */
export const verdict = v.union([
  facts({ ok: v.literal(true) }),
  facts({ ok: v.literal(false), because: reason, until: maybe(instant) }),
]) satisfies v.GenericSchema<unknown, Verdict>;
