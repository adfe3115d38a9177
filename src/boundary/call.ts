import * as v from 'valibot';
import type { CallFacts, LastCall } from '../domain/call.js';
import { callStatuses } from '../domain/call-status.js';
import type { Direction } from '../domain/signal.js';
import { facts, maybe } from './facts.js';
import { line } from './line.js';
import { instant } from './number.js';
import { parseList } from './parse-list.js';
import { parseItem } from './parse.js';
import { signal } from './signal.js';
import { id } from './text.js';
import type { Warning } from './warning.js';

export const direction = v.picklist(['incoming', 'outgoing'] as const satisfies readonly Direction[]);

export const callStatus = v.picklist(callStatuses);

/** A call in a list, its signals unread. */
export const callFrame = facts({
  id,
  direction,
  line,
  conversation: maybe(id),
  key: maybe(id),
  signals: v.custom<readonly unknown[]>(Array.isArray),
});

export const lastCall = facts({ direction, status: callStatus, at: instant }) satisfies v.GenericSchema<unknown, LastCall>;

/** One call, with those of its signals that could be read; a wrong call is a warning. */
export function readCall(value: unknown, where: string, warnings: Warning[]): CallFacts | undefined {
  const call = parseItem(callFrame, value, where, warnings, { bad: 'bad-call' });
  if (!call) return undefined;
  const signals = parseList(`${where}.signals`, call.signals, warnings, (item, at) =>
    parseItem(signal, item, at, warnings, { bad: 'bad-signal', unknown: 'unknown-signal' }),
  );
  return { ...call, signals };
}
