import fc from 'fast-check';
import { day, hour, type Instant } from '../../src/domain/instant.js';
import type { Line } from '../../src/domain/line.js';
import type { BackendVerdicts, ConnectedCall, LineFacts, ReportedLimits, Restriction } from '../../src/domain/line-facts.js';
import { unknownLine } from '../../src/domain/line-merge.js';
import type { Permission, PermissionRequest, PermissionSource } from '../../src/domain/permission.js';
import { meta202512, product, type Policy } from '../../src/domain/policy.js';
import { no, yes, type Verdict } from '../../src/domain/verdict.js';

export const noon: Instant = Date.UTC(2026, 8, 1, 12);

export const line: Line = { customer: { id: 'ana', name: 'Ana' }, number: { id: 'shop' } };

/** A line of which only this is known. */
export const lineWith = (facts: Partial<LineFacts> = {}): LineFacts => ({ ...unknownLine(line), ...facts });

export const temporary = (at: Instant, until = at + 7 * day, source: PermissionSource = 'request'): Permission => ({
  status: 'temporary',
  at,
  until,
  source,
});

export const permanent = (at: Instant): Permission => ({ status: 'permanent', at });

export const asked = (sentAt: Instant, more: Partial<PermissionRequest> = {}): PermissionRequest => ({
  id: `request-${sentAt}`,
  sentAt,
  at: sentAt,
  by: { kind: 'agent', id: 'kim' },
  status: 'pending',
  ...more,
});

export const outgoing = (at: Instant): ConnectedCall => ({ id: `out-${at}`, at, direction: 'outgoing' });
export const incoming = (at: Instant): ConnectedCall => ({ id: `in-${at}`, at, direction: 'incoming' });

// Anything that a line may be. Moments lie within three weeks, close to whole hours, so that they collide and touch limits.

export const anyMoment: fc.Arbitrary<Instant> = fc
  .tuple(fc.integer({ min: 0, max: 21 * 24 }), fc.constantFrom(-1, 0, 0, 1))
  .map(([hours, off]) => noon + hours * hour + off);

export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    preset: fc.constantFrom(product, meta202512),
    calls: fc.array(fc.record({ max: fc.integer({ min: 0, max: 3 }), within: fc.constantFrom(day, 7 * day) }), { maxLength: 2 }),
    inviteNeedsPermission: fc.boolean(),
    templatesWhileOpen: fc.boolean(),
  })
  .map(({ preset, ...switches }) => ({ ...preset, ...switches }));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Absent rather than undefined, as the domain's types want it. */
const known = <T>(arbitrary: fc.Arbitrary<{ [K in keyof T]: T[K] | undefined }>): fc.Arbitrary<T> =>
  arbitrary.map((value) => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T);

const anyReport = fc.array(
  known<NonNullable<ReportedLimits['call']>[number]>(
    fc.record({
      within: fc.constantFrom(day, 7 * day, 30 * day),
      max: fc.integer({ min: 0, max: 3 }),
      used: fc.integer({ min: 0, max: 4 }),
      freesAt: optional(anyMoment),
    }),
  ),
  { maxLength: 3 },
);

const anyVerdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.constant(yes),
  fc
    .tuple(fc.constantFrom('no-permission', 'request-limit', 'call-limit', 'restricted', 'forbidden', 'country'), optional(anyMoment))
    .map(([because, until]) => no(because as 'forbidden', until)),
);

const anySource = optional(fc.constantFrom('request' as const, 'callback' as const, 'profile' as const));
const anyEnd = fc.constantFrom('never-asked', 'declined', 'revoked', 'auto-revoked', 'expired', 'lapsed');

const anyPermission = fc.oneof(
  known<Permission>(fc.record({ status: fc.constant('none'), at: anyMoment, because: optional(anyEnd) }) as never),
  known<Permission>(fc.record({ status: fc.constant('temporary'), at: anyMoment, until: anyMoment, source: anySource }) as never),
  known<Permission>(fc.record({ status: fc.constant('permanent'), at: anyMoment, source: anySource }) as never),
);

/** An id has one `sentAt`. */
const anyRequest = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    at: anyMoment,
    status: fc.constantFrom('pending', 'pending', 'approved', 'declined', 'expired', 'replaced'),
    until: optional(anyMoment),
  })
  .map(({ id, at, status, until }) =>
    asked(noon + (id.charCodeAt(0) - 96) * day, { id, at, status: status as 'pending', ...(until !== undefined && { until }) }),
  );

const anyConnected = fc
  .record({ id: fc.constantFrom('1', '2', '3', '4'), at: anyMoment, direction: fc.constantFrom('incoming' as const, 'outgoing' as const) })
  .map((call): ConnectedCall => call);

export const anyNews: fc.Arbitrary<Partial<LineFacts> & { line: Line }> = known(
  fc.record({
    line: fc
      .record({ name: optional(fc.constantFrom('Ana', 'Bo')), phone: optional(fc.constantFrom('+1', '+22')) })
      .map(({ name, phone }) => ({
        customer: { id: 'ana', ...(name && { name }), ...(phone && { phone }) },
        number: { id: 'shop', ...(phone && { name: 'Shop' }) },
      })),
    window: optional(known<LineFacts['window']>(fc.record({ at: anyMoment, closesAt: optional(anyMoment) }))),
    permission: optional(anyPermission),
    request: optional(anyRequest),
    noRequestAt: optional(anyMoment),
    limits: optional(known<ReportedLimits>(fc.record({ at: anyMoment, request: optional(anyReport), call: optional(anyReport) }))),
    restriction: optional(
      known<Restriction>(
        fc.record({ at: anyMoment, what: fc.constantFrom('calls', 'requests', 'both', 'none'), until: optional(anyMoment) }) as never,
      ),
    ),
    may: optional(
      known<BackendVerdicts>(
        fc.record({ at: anyMoment, dial: optional(anyVerdict), request: optional(anyVerdict), invite: optional(anyVerdict) }) as never,
      ),
    ),
    requestedAt: optional(fc.array(anyMoment, { maxLength: 3 })),
    connected: optional(fc.array(anyConnected, { maxLength: 4 })),
    streak: optional(fc.record({ at: anyMoment, count: fc.integer({ min: 0, max: 5 }) })),
  }),
) as fc.Arbitrary<Partial<LineFacts> & { line: Line }>;
