import type { CallingFact } from './calling.js';
import type { LineRecord } from './line-record.js';
import type { DeskParts } from './desk-parts.js';

/**
 * Tells the host when a customer's permission has become another. An approval and the permission it gave are two pieces of news:
 * what is told is what all news of one moment come to.
 */
export class PermissionChanges {
  readonly #desk: Pick<DeskParts, 'policy' | 'clock' | 'tell'>;
  readonly #lines = new Set<LineRecord>();

  constructor(desk: Pick<DeskParts, 'policy' | 'clock' | 'tell'>) {
    this.#desk = desk;
  }

  /** Something of this line has changed. */
  watch(line: LineRecord): void {
    if (this.#lines.size === 0) queueMicrotask(() => this.#tell());
    this.#lines.add(line);
  }

  #tell(): void {
    const lines = [...this.#lines];
    this.#lines.clear();
    for (const fact of lines.flatMap((line) => this.#changeOf(line))) this.#desk.tell(fact);
  }

  #changeOf(line: LineRecord): readonly CallingFact[] {
    const permission = line.permissionChange(this.#desk.policy, this.#desk.clock.now());
    const conversations = [...line.conversations].map(({ id }) => id);
    return permission ? [{ type: 'permission.changed', detail: { line: line.facts.line, conversations, permission } }] : [];
  }
}
