import type { Activity } from '../domain/activity.js';
import type { Disk } from './disk.js';
import type { Outcome } from './healing-database.js';
import { storeLimits } from './limits.js';
import type { Told } from './unite-activities.js';

interface Gathering {
  readonly told: Map<string, readonly Activity[]>;
  readonly written: Promise<unknown>;
}

/**
 * Activities on their way to the disk: those of several conversations (hashed) that are told while an earlier change is done are written in
 * one transaction, as long as no other change was asked in between, which must find what was told before it and nothing of what came after.
 */
export class GatheredActivities {
  readonly #disk: Disk;
  readonly #write: (told: Told) => Promise<Outcome<unknown>>;
  readonly #inMemory: (told: Told) => Promise<unknown>;
  /** Its turn has not come. */
  #waiting: Gathering | undefined;

  constructor(disk: Disk, write: (told: Told) => Promise<Outcome<unknown>>, inMemory: (told: Told) => Promise<unknown>) {
    this.#disk = disk;
    this.#write = write;
    this.#inMemory = inMemory;
  }

  /** Answers when they are written, or never will be. */
  keep(conversation: string, activities: readonly Activity[]): Promise<unknown> {
    const waiting = this.#waitingFor(conversation) ?? this.#begin();
    waiting.told.set(conversation, [...(waiting.told.get(conversation) ?? []), ...activities]);
    return waiting.written;
  }

  #waitingFor(conversation: string): Gathering | undefined {
    const waiting = this.#waiting;
    if (!waiting || !this.#disk.isLast(waiting.written)) return undefined;
    return waiting.told.has(conversation) || waiting.told.size < storeLimits.together ? waiting : undefined;
  }

  #begin(): Gathering {
    const told = new Map<string, readonly Activity[]>();
    const written = this.#disk.change(
      () => {
        if (this.#waiting?.told === told) this.#waiting = undefined;
        return this.#write(told);
      },
      () => this.#inMemory(told),
    );
    return (this.#waiting = { told, written });
  }
}
