import type { DeskParts } from './desk-parts.js';
import { KeptExpiries } from './kept-expiries.js';
import type { LineRecord } from './line-record.js';
import { PermissionChanges } from './permission-changes.js';

/** What follows when a line was told something: its next change by time is awaited, a change of permission told, an expiry kept. */
export class LineWatch {
  readonly #desk: Pick<DeskParts, 'registry'>;
  readonly #permissions: PermissionChanges;
  readonly #expiries: KeptExpiries;

  constructor(desk: Pick<DeskParts, 'can' | 'policy' | 'clock' | 'registry' | 'tell'>) {
    this.#desk = desk;
    this.#permissions = new PermissionChanges(desk);
    this.#expiries = new KeptExpiries(desk);
  }

  watch(line: LineRecord): void {
    this.#desk.registry.watch(line);
    this.#permissions.watch(line);
    this.#expiries.watch(line);
  }
}
