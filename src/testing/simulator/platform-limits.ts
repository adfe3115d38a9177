import { day, hour } from '../../domain/instant.js';
import type { PolicyName } from '../../domain/policy.js';

/** At most `max` uses within any `withinMs`. */
export interface PlatformAllowance {
  readonly max: number;
  readonly withinMs: number;
}

/** The numbers the simulated platform enforces. Its own, on purpose: a mistake in the SDK's policy must not hide here. */
export interface PlatformLimits {
  readonly requests: readonly PlatformAllowance[];
  /** Connected outgoing calls. */
  readonly calls: readonly PlatformAllowance[];
  readonly permissionLifeMs: number;
  readonly permanentPermission: boolean;
  readonly requestLifeMs: number;
  readonly windowLifeMs: number;
  /** Outgoing calls in a row, not picked up, after which the customer is asked to reconsider … */
  readonly reconsiderAfter: number;
  /** … and after which the permission is revoked. */
  readonly revokeAfter: number;
  readonly cancelledRingsCount: boolean;
  readonly inviteMinutes: { readonly min: number; readonly max: number; readonly usual: number };
  /** The longest texts, in characters: of a free-form message the body and its button, of a template all of them. */
  readonly longest: Readonly<Record<'name' | 'header' | 'body' | 'footer' | 'button' | 'example', number>>;
  /** From the dial to the SDP answer. */
  readonly mediaAfterMs: number;
  /** From the dial to the first ring: a random moment between the two. */
  readonly ringingAfterMs: readonly [number, number];
}

const product: PlatformLimits = {
  requests: [
    { max: 1, withinMs: 24 * hour },
    { max: 2, withinMs: 7 * day },
  ],
  calls: [{ max: 10, withinMs: 24 * hour }],
  permissionLifeMs: 168 * hour,
  permanentPermission: false,
  requestLifeMs: 7 * day,
  windowLifeMs: 24 * hour,
  reconsiderAfter: 2,
  revokeAfter: 4,
  cancelledRingsCount: false,
  inviteMinutes: { min: 1, max: 43_200, usual: 10_080 },
  longest: { name: 512, header: 60, body: 1024, footer: 60, button: 20, example: 1024 },
  mediaAfterMs: 700,
  ringingAfterMs: [1000, 2000],
};

/** What the platform enforces under each preset. */
export const platformLimits: Readonly<Record<PolicyName, PlatformLimits>> = {
  product,
  'meta-2025-12': { ...product, calls: [{ max: 100, withinMs: 24 * hour }], permanentPermission: true },
};
