import type { Instant } from './instant.js';
import type { OutreachKind } from './outreach.js';

/** What the platform has decided of a template so far. */
export type TemplateStatus = 'pending' | 'approved' | 'rejected';

/** A message the platform has approved, or is asked to. */
export interface Template {
  readonly id: string;
  readonly kind: OutreachKind;
  /** `[a-z0-9_]{1,512}` */
  readonly name: string;
  /** BCP 47, as the platform spells it (`en`, `pt_BR`). */
  readonly language: string;
  readonly category: 'MARKETING' | 'UTILITY';
  readonly header?: string;
  /** Variables stand as {{1}}, {{2}} … */
  readonly body: string;
  readonly footer?: string;
  /** Invites only. */
  readonly button?: string;
  /** One example a variable, in order. */
  readonly examples: readonly string[];
  readonly status: TemplateStatus;
  /** The platform's reason, when rejected. */
  readonly rejected?: string;
  /** Server time at which it got this status. Of two versions the older one loses; without it the later heard holds. */
  readonly since?: Instant;
}
