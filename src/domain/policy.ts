import { day, hour, minute, second, type Duration } from './instant.js';

/** At most `max` uses within any `within` ms. */
export interface Allowed {
  readonly max: number;
  readonly within: Duration;
}

/** Every number of the product, as data: if the platform changes one, this file and one test change. */
export interface Policy {
  /** Permission requests per customer, free-form and template together. Reset by any connected call, in either direction. */
  readonly requests: readonly Allowed[];
  /** Connected outgoing calls per customer. Not reset by a connected call. */
  readonly calls: readonly Allowed[];
  /** How long a temporary permission lasts from approval. */
  readonly permissionLife: Duration;
  /** May a customer allow calls for good? */
  readonly permanentPermission: boolean;
  /** How long an unanswered permission request stays open. */
  readonly requestLife: Duration;
  /** The customer-service window, from the customer's last message or call: what `readWebhook` tells. A desk derives none. See decisions/0066. */
  readonly windowLife: Duration;
  /** Unanswered or rejected outgoing calls in a row after which the agent is warned. */
  readonly streakWarnsAt: number;
  /** … and after which the platform revokes the permission. Our count only warns; revocation is news. */
  readonly streakRevokesAt: number;
  /** Does a ring that the agent cancelled count as unanswered? */
  readonly cancelledRingsCount: boolean;
  /** Stricter reading of the product's text: an invite needs permission too. See decisions/0003. */
  readonly inviteNeedsPermission: boolean;
  /** Offer templates also while the window is open. */
  readonly templatesWhileOpen: boolean;
  /** An incoming call of which this page first hears so long after it began (server time) does not ring: it is missed at once. */
  readonly staleRing: Duration;
  /** After so long without sound from one side the agent is warned … */
  readonly silenceWarns: Duration;
  /** … and after so long the platform ends the call (138021, 138022). */
  readonly silenceEnds: Duration;
  /** How long the fresh check at a press may take before what is known decides. */
  readonly freshCheck: Duration;
  /** Invite validity, minutes. */
  readonly inviteMinutes: { readonly min: number; readonly max: number; readonly usual: number };
  /** After an approved template was deleted its name is not free for so long. */
  readonly templateNameRest: Duration;
  /** How often an approved template may be changed. */
  readonly templateEdits: readonly Allowed[];
  /** Most characters. */
  readonly length: {
    readonly body: number;
    readonly header: number;
    readonly footer: number;
    readonly button: number;
    readonly templateName: number;
  };
}

/** The default: the limits of the platform as the product counts them. */
export const product: Policy = {
  requests: [
    { max: 1, within: day },
    { max: 2, within: 7 * day },
  ],
  calls: [{ max: 10, within: day }],
  permissionLife: 7 * day,
  permanentPermission: false,
  requestLife: 7 * day,
  windowLife: 24 * hour,
  streakWarnsAt: 2,
  streakRevokesAt: 4,
  cancelledRingsCount: false,
  inviteNeedsPermission: false,
  templatesWhileOpen: false,
  staleRing: 60 * second,
  silenceWarns: 10 * second,
  silenceEnds: 20 * second,
  freshCheck: 3 * second,
  inviteMinutes: { min: 1, max: 43_200, usual: (7 * day) / minute },
  templateNameRest: 30 * day,
  templateEdits: [
    { max: 1, within: day },
    { max: 10, within: 30 * day },
  ],
  length: { body: 1024, header: 60, footer: 60, button: 20, templateName: 512 },
};

/** The platform since 19 December 2025: 100 connected calls a day, and permission may be permanent. */
export const meta202512: Policy = { ...product, calls: [{ max: 100, within: day }], permanentPermission: true };

/** The presets a desk may name. */
export const policies = { product, 'meta-2025-12': meta202512 } as const;

export type PolicyName = keyof typeof policies;
