import type { Instant } from '../../domain/instant.js';
import type { Line } from '../../domain/line.js';
import type { Permission } from '../../domain/permission.js';
import type { Template } from '../../domain/template.js';

/** What the platform calls a WhatsApp user. Either may be missing. */
export interface PlatformCustomer {
  /** Business-scoped user id. */
  readonly userId?: string;
  /** E.164. */
  readonly phone?: string;
}

/** What a webhook does not say itself. Every lookup may be left out: then what it would have completed stays unsaid. */
export interface WebhookContext {
  /** When the webhook came, epoch ms, by the clock that also stamps `ConversationFacts.asOf`. */
  readonly arrivedAt: Instant;
  /** Your own id of a customer. Absent, or without an answer: `customerIdOf`. */
  customerId?(customer: PlatformCustomer): string | undefined;
  /** The permission you know of: tells a customer who withdraws it from one who declines a request. */
  permission?(line: Line): Permission | undefined;
  /** The lines that a restriction of this number concerns: those that agents may be looking at are enough. */
  linesOf?(number: { readonly phone: string }): readonly Line[];
  /** A template as you know it, and the ids of the business numbers that use it: webhooks tell its name and its verdict only. */
  template?(named: TemplateName): { readonly template: Template; readonly numbers: readonly string[] } | undefined;
}

export interface TemplateName {
  /** The platform's id. */
  readonly id?: string;
  readonly name?: string;
  readonly language?: string;
  /** WhatsApp Business Account. */
  readonly account?: string;
}
