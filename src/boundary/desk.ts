import * as v from 'valibot';
import type { Desk } from '../adapter.js';
import type { PolicyName } from '../domain/policy.js';
import { agent } from './actor.js';
import { facts, perhaps } from './facts.js';
import { instant, whole } from './number.js';
import { id, token } from './text.js';

/** The desk, its calls unread. */
export const deskFrame = facts({
  agent,
  tenant: id,
  serverTime: instant,
  cursor: token,
  calls: v.unknown(),
  policy: perhaps(v.picklist(['product', 'meta-2025-12'] as const satisfies readonly PolicyName[])),
  gaplessFrom: perhaps(whole),
}) satisfies v.GenericSchema<unknown, Omit<Desk, 'calls'>>;
