/** What is compared: each function takes one sample and answers what it came to, ms unless the case has another unit. */
export interface Figure {
  readonly ours: () => Promise<number>;
  readonly floor: () => Promise<number>;
  /** The same beside fewer rows: then it is the growth of the two that is compared. */
  readonly before?: { readonly ours: () => Promise<number>; readonly floor: () => Promise<number> };
}

export interface Case {
  /** What is measured; `fewer` and `rows` as in `prepare`. */
  readonly what: (rows: number, fewer: number) => string;
  readonly floor: string;
  /** What is told: ours over the floor, how much more ours is, or ours alone. A ratio when absent. */
  readonly as?: 'ratio' | 'difference' | 'count';
  /** Ms when absent. */
  readonly unit?: string;
  /** The largest figure that is promised, if any is. */
  readonly atMost?: number;
  /** The promise in words, where the figure alone would be misread. */
  readonly promise?: string;
  /** A sample is so short that three times as many are taken. */
  readonly isShort?: boolean;
  readonly prepare: (rows: number, fewer: number) => Promise<Figure>;
}

/** How long this takes, ms. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The page comes to rest: what a sample left to be done is no part of the next one. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
