import { actRules } from './contract/act-rules.js';
import { failureRules } from './contract/failure-rules.js';
import { newsRules } from './contract/news-rules.js';
import { readingRules } from './contract/reading-rules.js';
import type { TestedAdapter } from './contract/tested-adapter.js';
import { Trial } from './contract/trial.js';

/** One test of the contract: `run` rejects, saying what should have been. */
export interface AdapterTest {
  readonly name: string;
  run(): Promise<void>;
}

const usualPatience = 1200;

/**
 * The contract of `CallingAdapter` as tests for any runner: `for (const { name, run } of testAdapter(make)) it(name, run)`. `make` is
 * called anew for each test. `patience`: how long anything is waited for, ms; 1.2 s by default, less than the runners' own limits.
 */
export function testAdapter(
  make: () => TestedAdapter | Promise<TestedAdapter>,
  { patience = usualPatience }: { readonly patience?: number } = {},
): readonly AdapterTest[] {
  return [...readingRules, ...actRules, ...newsRules, ...failureRules].map(({ name, holds }) => ({
    name,
    run: async () => {
      const tested = await make();
      const trial = new Trial(tested, patience);
      try {
        await holds(trial);
      } finally {
        trial.end();
        await tested.end?.();
      }
    },
  }));
}
