import type { NewsListener } from '../adapter.js';
import { asFailure } from '../boundary/failure.js';

/** What `subscribe` may turn out to be in a host without a compiler: async, or ended by a function that is. */
type Given = (listener: NewsListener, from: { readonly after: string | undefined }) => unknown;

/**
 * `subscribe` as the contract has it: it answers at once how to end it, and what ends it neither throws nor rejects. One that was promised is ended when it
 * comes, if nobody wants it any more; where the promise is broken, the listener begins anew, or hears that the agent is signed out.
 */
export const settledSubscription =
  (subscribe: Given) =>
  (listener: NewsListener, from: { readonly after: string | undefined }): (() => void) => {
    const given = subscribe(listener, from);
    let over = false;
    if (given instanceof Promise)
      given.catch((thrown: unknown) => {
        if (over) return;
        if (asFailure(thrown).because === 'signed-out') return listener.connection('signed-out');
        listener.connection('reconnecting');
        listener.reset();
      });
    return () => {
      over = true;
      // over for us, whatever the adapter makes of it
      end(given).catch(() => undefined);
    };
  };

/** At once, unless the end is promised too. */
const end = async (given: unknown): Promise<unknown> => (given instanceof Promise ? await given : given)();
