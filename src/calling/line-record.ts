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
  /** What was heard from the backend. */
  #known: LineFacts;
  /** What this browser kept; holds only until the backend has answered, since its numbers are masked and its ids hashed. */
  #saved: LineFacts | undefined;
  #answered = false;
  /** Permission as last seen, to tell a change from a repetition; undefined until the backend spoke. */
  #permission: PermissionNow | undefined;

  constructor(line: Line) {
    this.#known = unknownLine(line);
  }

  get facts(): LineFacts {
    return this.#saved && !this.#answered ? mergeLine(this.#saved, this.#known) : this.#known;
  }

  /** Unites news, or the backend's answer about the whole line, with what is known. Names and numbers are the latest told. */
  tell(told: Partial<LineFacts>, from: 'news' | 'answer' = 'news'): void {
    const line = told.line ?? this.#known.line;
    this.#known = { ...mergeLine(this.#known, { ...told, line }), line };
    this.#answered ||= from === 'answer';
    this.changed();
  }

  /** Shows what this browser kept, until the backend has answered. */
  remember(saved: LineFacts): void {
    this.#saved = saved;
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
