import * as v from 'valibot';
import { facts, perhaps } from '../../boundary/facts.js';
import { parse } from '../../boundary/parse.js';
import { name } from '../../boundary/text.js';
import { knownMembers } from '../../domain/known-members.js';
import type { Line } from '../../domain/line.js';
import { hashedId } from '../../store/hashed-id.js';
import { id, phone } from './platform-value.js';
import { readAll } from './read-all.js';
import type { PlatformCustomer, WebhookContext } from './webhook-context.js';

const frame = facts({
  metadata: facts({ phone_number_id: id, display_phone_number: perhaps(phone) }),
  contacts: v.optional(v.unknown()),
});

const contact = facts({
  wa_id: perhaps(phone),
  user_id: perhaps(id),
  profile: perhaps(facts({ name: perhaps(name), username: perhaps(name) })),
});

/**
 * The id that a customer has in news unless you give your own: the business-scoped user id, which is there without a phone number
 * too; else the hashed phone number (E.164, with its plus).
 */
export function customerIdOf({ userId, phone }: PlatformCustomer): string | undefined {
  return userId ?? (phone === undefined ? undefined : hashedId(phone));
}

/**
 * The line that a value speaks of. `parties`: who may be the customer, likeliest first; samples swap caller and callee, so the
 * business's own number never is. Undefined when there is no number or no customer to be found.
 */
export function lineOf(value: unknown, parties: readonly PlatformCustomer[], context: WebhookContext): Line | undefined {
  const shared = parse(frame, value);
  if (!shared.ok) return undefined;
  const { phone_number_id, display_phone_number } = shared.value.metadata;
  const customer = customerAmong(
    parties.filter((party) => party.userId !== undefined || (party.phone !== undefined && party.phone !== display_phone_number)),
    readAll(contact, shared.value.contacts),
  );
  const customerId =
    customer && (context.customerId?.(knownMembers({ userId: customer.userId, phone: customer.phone })) ?? customerIdOf(customer));
  if (!customerId) return undefined;
  return {
    customer: knownMembers({ id: customerId, name: customer.name, phone: customer.phone }),
    number: knownMembers({ id: phone_number_id, phone: display_phone_number }),
  };
}

/** The likeliest party with what the contacts say of it; without any party, the only contact. */
function customerAmong(parties: readonly PlatformCustomer[], contacts: readonly v.InferOutput<typeof contact>[]) {
  const [party] = parties;
  const known = party
    ? contacts.find(({ user_id, wa_id }) => isSame(user_id, party.userId) || isSame(wa_id, party.phone))
    : contacts.length === 1
      ? contacts[0]
      : undefined;
  if (!party && !known) return undefined;
  return knownMembers({
    userId: party?.userId ?? known?.user_id,
    phone: party?.phone ?? known?.wa_id,
    name: known?.profile?.name ?? known?.profile?.username,
  });
}

const isSame = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;
