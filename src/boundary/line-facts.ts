import * as v from 'valibot';
import type { BackendVerdicts, ConnectedCall, ReportedLimit, ReportedLimits, Restriction, Window } from '../domain/line-facts.js';
import { direction } from './call.js';
import { facts, maybe } from './facts.js';
import { list } from './list.js';
import { count, duration, instant } from './number.js';
import { id } from './text.js';
import { verdict } from './verdict.js';

type Undated<T> = Omit<T, 'at'>;

/** What a backend says of a line, each without its moment: the moment is that of the answer or of the news around it. */
export const openWindow = facts({ closesAt: maybe(instant) }) satisfies v.GenericSchema<unknown, Undated<Window>>;

export const limit = facts({ within: duration, max: count, used: count, freesAt: maybe(instant) }) satisfies v.GenericSchema<
  unknown,
  ReportedLimit
>;

export const limits = facts({ request: maybe(list(limit)), call: maybe(list(limit)) }) satisfies v.GenericSchema<
  unknown,
  Undated<ReportedLimits>
>;

export const restriction = facts({
  what: v.picklist(['calls', 'requests', 'both', 'none'] as const),
  until: maybe(instant),
}) satisfies v.GenericSchema<unknown, Undated<Restriction>>;

export const backendVerdicts = facts({
  dial: maybe(verdict),
  request: maybe(verdict),
  invite: maybe(verdict),
  createTemplate: maybe(verdict),
}) satisfies v.GenericSchema<unknown, Undated<BackendVerdicts>>;

export const connectedCall = facts({ id, at: instant, direction }) satisfies v.GenericSchema<unknown, ConnectedCall>;
