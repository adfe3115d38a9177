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
  changed(): void;
  /** When something of its own changes by time alone. */
  nextChange(now: Instant): Instant | undefined;
}

/** One customer × one business number: what is known of it, and every conversation that shares it. */
export class LineRecord {
  readonly conversations = new Set<LineListener>();
  /** When something of it changes by time alone; see `nextChange`. */
  dueAt: Instant | undefined;
  facts: LineFacts;
  /** From this browser's cache. Its ids are hashed and its numbers masked, so the backend's first answer replaces it whole. */
  #saved: LineFacts | undefined;
  #told: LineFacts | undefined;
  #answered = false;
  /** Permission as last seen, to tell a change from a repetition; undefined until the backend spoke. */
  #permission: PermissionNow | undefined;

  constructor(line: Line) {
    this.facts = unknownLine(line);
  }

  /** Unites what was told with what is known. Names and numbers are the backend's latest: saved ones are masked. */
  tell(told: Partial<LineFacts>, from: 'saved' | 'news' | 'answer'): void {
    const line = told.line ?? this.facts.line;
    if (from === 'saved' && this.#answered) return;
    if (from === 'saved') this.#saved = mergeLine(this.#saved, { ...told, line });
    else this.#told = { ...mergeLine(this.#told, { ...told, line }), line };
    if (from === 'answer') {
      this.#answered = true;
      this.#saved = undefined;
    }
    this.facts = this.#saved ? mergeLine(this.#saved, this.#told ?? { line }) : (this.#told ?? unknownLine(line));
    this.changed();
  }

  changed(): void {
    for (const conversation of [...this.conversations]) conversation.changed();
  }

  /** When something of it changes by itself, from now on. */
  watch(policy: Policy, now: Instant): Instant | undefined {
    const moments = [nextChange(this.facts, policy, now), ...[...this.conversations].map((each) => each.nextChange(now))];
    const ahead = moments.filter((moment) => moment !== undefined);
    return (this.dueAt = ahead.length > 0 ? Math.min(...ahead) : undefined);
  }

  /** The permission, if it is another one than at the last call of this method. The first word of the backend is no change. */
  permissionChange(policy: Policy, now: Instant): PermissionNow | undefined {
    if (!this.#answered) return undefined;
    const before = this.#permission;
    const after = permissionNow(this.facts, policy, now);
    this.#permission = after;
    return before && (before.status !== after.status || before.until !== after.until) ? after : undefined;
  }
}
