import type { Measured } from './page/bench.js';

/** What one case came to, and whether it keeps what is promised. */
export interface Judged extends Omit<Measured, 'figure'> {
  /** As it is told: `1.20×`, `+3.1 ms`, `0 actors`. */
  readonly figure: string;
  readonly target: string;
  readonly met: string;
}

export function speeds(setting: {
  readonly rows: number;
  /** From how many rows to how many growth is measured. */
  readonly grown: readonly (readonly [from: number, to: number])[];
  /** Of each series; what precedes them as warm-up is left out where there is more than one. */
  readonly samples: number;
  /** These cases by their names; all when absent. */
  readonly only?: readonly string[] | undefined;
}): Promise<readonly Judged[]>;
