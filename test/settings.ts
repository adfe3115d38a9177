/** How often a property is tried: CI counts by default, the large counts in `npm run test:long`. */
declare global {
  interface Window {
    testSettings: { readonly seed: number; readonly long: boolean };
  }
}

export const { seed, long } = window.testSettings;

/** Settings for `fc.assert`; fast-check prints seed and path of a failure itself. */
export const runs = (ci: number, large: number) => ({ numRuns: long ? large : ci, seed });
