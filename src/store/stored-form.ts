/**
 * What may reach the disk, field by field: a new field of a stored fact does not compile until it stands here.
 *
 * - Phone numbers are masked to their last two digits, also inside names.
 * - Message texts and SDP are left out. The platform's own sentences are no part of any stored fact.
 * - Ids of calls, activities, requests and conversations are hashed: those of the platform contain phone numbers.
 * - Ids of customers, business numbers and agents stay in clear, so that a saved line is known again when its news come – unless a
 *   phone number may be read in them. Then they are hashed as well, `lineKey` of a saved line differs from that of the real one, and
 *   the two meet when the backend has answered. Saved ids are for recognising and painting, never for asking the backend.
 *
 * Storing what was stored changes nothing: `storedActivity(storedActivity(a))` equals `storedActivity(a)`.
 */
import type { Activity } from '../domain/activity.js';
import type { Actor } from '../domain/actor.js';
import type { LastCall } from '../domain/call.js';
import type {
  BackendVerdicts,
  ConnectedCall,
  LineFacts,
  ReportedLimit,
  ReportedLimits,
  Restriction,
  Window,
} from '../domain/line-facts.js';
import { lineKey, type BusinessNumber, type Customer, type Line, type LineKey } from '../domain/line.js';
import type { Permission, PermissionRequest } from '../domain/permission.js';
import type { Verdict } from '../domain/verdict.js';
import { asIs, each, inForm, leftOut } from './form.js';
import { hashedId, idWithoutPhone } from './hashed-id.js';
import { maskPhone, maskPhones } from './phones.js';
import type { StoredConversation } from './store.js';

const actor = inForm<Actor>({ kind: asIs, id: idWithoutPhone, name: maskPhones });

const party = { id: idWithoutPhone, name: maskPhones, phone: maskPhone };
const line = inForm<Line>({ customer: inForm<Customer>(party), number: inForm<BusinessNumber>(party) });

/** The key of the line as `line` above stores it. */
function storedLineKey(key: LineKey): LineKey {
  try {
    const [number, customer] = JSON.parse(key) as [unknown, unknown];
    if (typeof number !== 'string' || typeof customer !== 'string') return hashedId(key);
    return lineKey(line({ customer: { id: customer }, number: { id: number } }));
  } catch {
    return hashedId(key); // no key of ours, so nothing is known of what it holds
  }
}

export const storedActivity: (activity: Activity) => Activity = inForm<Activity>({
  id: hashedId,
  at: asIs,
  sequence: asIs,
  line: storedLineKey,
  conversation: leftOut, // its hash is in the key of the row
  actor,
  call: inForm<NonNullable<Activity['call']>>({ id: hashedId, direction: asIs, status: asIs }),
  derived: asIs,
  heard: asIs,
  kind: asIs,
  after: asIs,
  seconds: asIs,
  side: asIs,
  how: asIs,
  until: asIs,
  missed: asIs,
  days: asIs,
  form: asIs,
  template: asIs,
  invite: hashedId,
  because: asIs,
  what: asIs,
  from: maskPhones,
  to: maskPhones,
  outcome: asIs,
});

const verdict = inForm<Verdict>({ ok: asIs, because: asIs, until: asIs });
const limits = each(inForm<ReportedLimit>({ within: asIs, max: asIs, used: asIs, freesAt: asIs }));

const facts = inForm<LineFacts>({
  line,
  window: inForm<Window>({ at: asIs, closesAt: asIs }),
  permission: inForm<Permission>({ status: asIs, at: asIs, until: asIs, because: asIs, source: asIs }),
  request: inForm<PermissionRequest>({ id: hashedId, sentAt: asIs, by: actor, at: asIs, status: asIs, until: asIs, text: leftOut }),
  noRequestAt: asIs,
  limits: inForm<ReportedLimits>({ at: asIs, request: limits, call: limits }),
  restriction: inForm<Restriction>({ at: asIs, what: asIs, until: asIs }),
  may: inForm<BackendVerdicts>({ at: asIs, dial: verdict, request: verdict, invite: verdict, createTemplate: verdict }),
  requestedAt: asIs,
  connected: each(inForm<ConnectedCall>({ id: hashedId, at: asIs, direction: asIs })),
  streak: inForm<LineFacts['streak']>({ at: asIs, count: asIs }),
});

export const storedConversation: (conversation: StoredConversation) => StoredConversation = inForm<StoredConversation>({
  id: hashedId,
  facts,
  lastCall: inForm<LastCall>({ direction: asIs, status: asIs, at: asIs }),
  seenAt: asIs,
  keptAt: asIs,
});
