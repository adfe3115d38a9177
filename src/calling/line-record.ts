import type { Policy } from '../domain/policy.js';
import type { Instant } from '../domain/instant.js';
import type { LineFacts } from '../domain/line-facts.js';
import { mergeLine, unknownLine } from '../domain/line-merge.js';
import type { Line } from '../domain/line.js';
import { nextChange } from '../domain/next-change.js';
import { permissionNow, type PermissionNow } from '../domain/permission-now.js';

/** Who is told when something of a line changed. */
export interface LineListener {
  readonly id: string;
  lineChanged(): void;
}

/** One customer × one business number: what is known of it, and every conversation that shares it. */
export class LineRecord {
  readonly conversations = new Set<LineListener>();
  facts: LineFacts;
  /** Permission as last seen, to tell a change from a repetition; undefined until the backend spoke. */
  #permission: PermissionNow | undefined;

  constructor(line: Line) {
    this.facts = unknownLine(line);
  }

  /** Unites what was told with what is known. Names and numbers are the backend's latest: saved ones are masked. */
  tell(told: Partial<LineFacts>, from: 'saved' | 'known' = 'known'): void {
    const line = told.line ?? this.facts.line;
    const merged = mergeLine(this.facts, { ...told, line });
    this.facts = from === 'known' ? { ...merged, line } : merged;
    this.changed();
  }

  changed(): void {
    for (const conversation of this.conversations) conversation.lineChanged();
  }

  /** When something of it changes by itself. */
  nextChange(policy: Policy, now: Instant): Instant | undefined {
    return nextChange(this.facts, policy, now);
  }

  /** The permission, if it is another one than at the last call of this method. The first answer is no change. */
  permissionChange(policy: Policy, now: Instant): PermissionNow | undefined {
    const before = this.#permission;
    const after = permissionNow(this.facts, policy, now);
    this.#permission = after;
    return before && (before.status !== after.status || before.until !== after.until) ? after : undefined;
  }
}
