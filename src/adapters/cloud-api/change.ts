import type { Instant } from '../../domain/instant.js';

/** One change of a webhook, its value unread. */
export interface Change {
  /** What it is about, in lower case. */
  readonly field: string | undefined;
  readonly value: unknown;
  /** WhatsApp Business Account. */
  readonly account: string | undefined;
  /** When the webhook was sent, where it says so. */
  readonly time: Instant | undefined;
}
