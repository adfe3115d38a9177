import type { Clock } from '../clock.js';

/** Resolves after `delay` ms of this clock, or once nobody wants to wait any more. */
export const wait = (clock: Clock, delay: number, unwanted?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const over = () => {
      clock.clearTimeout(timer);
      unwanted?.removeEventListener('abort', over);
      resolve();
    };
    const timer = clock.setTimeout(over, delay);
    if (unwanted?.aborted) over();
    else unwanted?.addEventListener('abort', over);
  });
