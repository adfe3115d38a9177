/** How often a property is tried: CI counts by default, the large counts in `npm run test:long`. */
declare global {
  interface Window {
    testSettings: { readonly seed: number; readonly long: boolean; readonly sampled?: boolean };
  }
}

/** `sampled`: of what is tried many ways, this engine tries some. */
export const { seed, long, sampled = false } = window.testSettings;

/** What is done so often without fast-check. */
export const times = (ci: number, large: number): number => (long ? large : ci);

/** Settings for `fc.assert`; fast-check prints seed and path of a failure itself. */
export const runs = (ci: number, large: number) => ({ numRuns: times(ci, large), seed });
