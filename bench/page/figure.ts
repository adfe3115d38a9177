/** What is compared: each function takes one sample and answers how long that took, ms. */
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
  /** The largest ratio that is promised, if any is. */
  readonly atMost?: number;
  /** The promise in words, where the ratio alone would be misread. */
  readonly promise?: string;
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
