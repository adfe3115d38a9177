import type { Charts } from '../machines/start.js';

/** Loads the charts once something happens; tries again after a failure. */
export function chartsLoader(): () => Promise<Charts> {
  let charts: Promise<Charts> | undefined;
  return () =>
    (charts ??= import('../machines/start.js').catch((thrown: unknown) => {
      charts = undefined;
      throw thrown;
    }));
}
