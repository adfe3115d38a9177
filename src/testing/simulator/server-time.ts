import type { Clock } from '../../clock.js';

interface Task {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Timers of browsers and Node overflow beyond this. */
const longestDelay = 2 ** 31 - 1;

/**
 * The server's time: the injected clock plus an offset that `jump` raises. What is due runs in order, each at exactly its own
 * moment, whether the clock got there or a jump.
 */
export class ServerTime {
  readonly #clock: Clock;
  #offset: number;
  /** While a task runs, its moment is now. */
  #moment: number | undefined;
  #order = 0;
  #told = -Infinity;
  readonly #tasks = new Set<Task>();
  #timer: unknown;
  #closed = false;

  constructor(clock: Clock, startsAt: number) {
    this.#clock = clock;
    this.#offset = startsAt - clock.now();
  }

  now(): number {
    return this.#moment ?? this.#clock.now() + this.#offset;
  }

  /** Runs `run` at this moment; answers how to call it off. */
  at(moment: number, run: () => void): () => void {
    const task: Task = { at: moment, order: this.#order++, run };
    this.#tasks.add(task);
    this.#arm();
    return () => void this.#tasks.delete(task);
  }

  after(ms: number, run: () => void): () => void {
    return this.at(this.now() + ms, run);
  }

  jump(ms: number): void {
    const end = this.now() + Math.max(0, ms);
    this.#runUntil(end);
    this.#offset = Math.max(this.#offset, end - this.#clock.now());
    this.#arm();
  }

  /** Runs what is due: real timers come late. */
  catchUp(): void {
    if (this.#moment !== undefined) return;
    this.#runUntil(this.now());
    this.#arm();
  }

  /** Something was told as of now: what happens next happens later. */
  told(): void {
    this.#told = this.now();
  }

  /**
   * Something is about to happen. Moments order facts, so it must not fall on one that was told already: where a clock stands
   * still, or is slower than its users, server time goes on by a millisecond.
   */
  step(): void {
    this.catchUp();
    const late = this.#told - this.now();
    if (late >= 0) this.jump(late + 1);
    this.told();
  }

  close(): void {
    this.#closed = true;
    this.#tasks.clear();
    this.#clock.clearTimeout(this.#timer);
  }

  #runUntil(end: number): void {
    const before = this.#moment;
    for (let task = this.#first(); task && task.at <= end; task = this.#first()) {
      this.#tasks.delete(task);
      this.#moment = task.at;
      try {
        task.run();
      } finally {
        this.#moment = before;
      }
    }
  }

  #arm(): void {
    this.#clock.clearTimeout(this.#timer);
    const first = this.#first();
    if (!first || this.#closed) return;
    const delay = first.at - (this.#clock.now() + this.#offset);
    this.#timer = this.#clock.setTimeout(() => this.catchUp(), Math.min(Math.max(0, delay), longestDelay));
  }

  #first(): Task | undefined {
    let first: Task | undefined;
    for (const task of this.#tasks) {
      if (!first || task.at < first.at || (task.at === first.at && task.order < first.order)) first = task;
    }
    return first;
  }
}
