import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Duration, Instant } from '../domain/instant.js';

/** What keeps time for an element. */
export interface Pace {
  /** How often the host should render, asked after each render; undefined rests. */
  every(): Duration | undefined;
  /** Server time, where there is a desk. */
  now(): Instant | undefined;
}

/** Everything on the page that shows the passing of time. */
const running = new Set<Ticker>();
let timer: ReturnType<typeof setTimeout> | undefined;
let wakesAt = Infinity;

/** Hundreds may join one after the other: only one that is due earlier moves the timer. */
function wakeBy(due: number): void {
  if (due >= wakesAt) return;
  clearTimeout(timer);
  wakesAt = due;
  timer = setTimeout(tick, Math.max(0, due - Date.now()));
}

function rest(): void {
  clearTimeout(timer);
  wakesAt = Infinity;
}

function tick(): void {
  wakesAt = Infinity;
  const now = Date.now();
  for (const ticker of running) if (ticker.due <= now) ticker.beat(now);
  wakeBy(Math.min(...[...running].map(({ due }) => due)));
}

/**
 * Renders its host again as time passes. One timer serves all tickers of a page; equal intervals beat together, on whole
 * multiples of the interval, so that a timer never skips a second.
 */
export class Ticker implements ReactiveController {
  /** The next beat, by the own clock. */
  due = Infinity;
  readonly #host: ReactiveControllerHost;
  readonly #pace: Pace;
  #connected = false;

  constructor(host: ReactiveControllerHost, pace: Pace) {
    this.#host = host;
    this.#pace = pace;
    host.addController(this);
  }

  /** Server time; the own clock until a desk is there. */
  now(): Instant {
    return this.#pace.now() ?? Date.now();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#plan();
  }

  hostUpdated(): void {
    this.#plan();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#plan();
  }

  beat(now: number): void {
    this.due = this.#next(now);
    this.#host.requestUpdate();
  }

  #plan(): void {
    const before = this.due;
    this.due = this.#connected ? this.#next(Date.now()) : Infinity;
    if (this.due === before) return;
    if (this.due < Infinity) running.add(this);
    else running.delete(this);
    if (running.size > 0) wakeBy(this.due);
    else rest();
  }

  #next(now: number): number {
    const every = this.#pace.every();
    return every === undefined ? Infinity : now - (now % every) + every;
  }
}
