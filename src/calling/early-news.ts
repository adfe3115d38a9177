import { lineKey, type Line, type LineKey } from '../domain/line.js';

/**
 * News of lines that nobody knows of yet, kept while the backend is being asked: its answer may be older than they are, and would
 * otherwise be all that is known.
 */
export class EarlyNews {
  #asking = 0;
  readonly #waiting = new Map<LineKey, (() => void)[]>();

  /** The backend is being asked. */
  begin(): void {
    this.#asking += 1;
  }

  /** It has answered, and the answer was heard. */
  end(): void {
    this.#asking -= 1;
    if (this.#asking === 0) this.#waiting.clear();
  }

  keep(line: Line, hear: () => void): void {
    if (this.#asking === 0) return;
    const key = lineKey(line);
    this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), hear]);
  }

  /** The line is known now. */
  tell(line: Line): void {
    const waiting = this.#waiting.get(lineKey(line)) ?? [];
    this.#waiting.delete(lineKey(line));
    for (const hear of waiting) hear();
  }
}
