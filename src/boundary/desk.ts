import * as v from 'valibot';
import type { CallAbility, Desk } from '../adapter.js';
import type { PolicyName } from '../domain/policy.js';
import { agent } from './actor.js';
import { facts, perhaps } from './facts.js';
import { list } from './list.js';
import { instant, whole } from './number.js';
import { id, token } from './text.js';

const abilities = { voice: true, sendTones: true, hold: true, transfer: true, reportAvailability: true, markSeen: true } satisfies Record<
  CallAbility,
  true
>;

/** Abilities that the SDK does not know are left out. */
const can = v.pipe(
  list(v.unknown()),
  v.transform((listed) => listed.filter((word): word is CallAbility => typeof word === 'string' && Object.hasOwn(abilities, word))),
);

/** The desk, its calls unread. */
export const deskFrame = facts({
  agent,
  tenant: id,
  serverTime: instant,
  cursor: token,
  calls: v.unknown(),
  policy: perhaps(v.picklist(['product', 'meta-2025-12'] as const satisfies readonly PolicyName[])),
  gaplessFrom: perhaps(whole),
  can: perhaps(can),
}) satisfies v.GenericSchema<unknown, Omit<Desk, 'calls'>>;
