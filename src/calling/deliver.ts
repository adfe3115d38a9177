import { AdapterError, type CallingAdapter, type HangUp } from '../adapter.js';
import { readCallId } from '../boundary/read.js';
import { asFailure } from '../boundary/failure.js';
import type { Clock } from '../clock.js';
import type { CallId } from '../domain/call.js';
import { minute, second, type Duration } from '../domain/instant.js';
import type { Outreach } from '../domain/outreach.js';
import type { Reason } from '../domain/reason.js';
import type { Delivery } from '../machines/outreach.js';
import { backOff, wait } from './retry.js';

/** How long the answer to an act may take before it counts as lost. */
const patience: Duration = 15 * second;

/** For how long an outreach whose answer was lost is asked about with the same key. */
const askAgainFor: Duration = 2 * minute;

/** After these nobody knows whether the act happened. */
const uncertain: ReadonlySet<Reason> = new Set(['no-answer', 'connection-problem', 'bad-answer']);

/** The one place that calls the adapter's writing members. Every act carries a key, so that a stuttering world acts once. */
export interface Deliver {
  /** Never rejects. Repeats with the same key while the answer is lost, then says `unknown`. */
  outreach(conversation: string, outreach: Outreach): Promise<Delivery>;
  /** Placed once. If the answer is lost, the desk's call list is asked for a call that carries the key. */
  dial(conversation: string, key: string): Promise<CallId>;
  accept(call: CallId): Promise<void>;
  decline(call: CallId, who: 'me' | 'everyone'): Promise<void>;
  /** Repeated once when the answer is lost. */
  hangUp(call: CallId | { readonly dialledWith: string }, how?: HangUp): Promise<void>;
}

export interface DeliverHost {
  /** Why nothing can be sent now, if so: nothing is queued for later. */
  readonly cannotSend: Reason | undefined;
  /** The running call that carries this key, by the desk's own list. */
  findCall(key: string): Promise<CallId | undefined>;
}

export function createDeliver(adapter: CallingAdapter, clock: Clock, host: DeliverHost): Deliver {
  /** Keys of outreach whose fate is unknown: sending the same again asks about the same act. */
  const undecided = new Map<string, string>();

  const act = async <T>(
    run: (intent: { key: string; signal: AbortSignal }) => Promise<T> | undefined,
    key: string,
  ): Promise<T | undefined> => {
    const controller = new AbortController();
    let timer: unknown;
    const late = new Promise<never>((_, reject) => {
      timer = clock.setTimeout(() => {
        reject(new AdapterError('no-answer'));
        controller.abort();
      }, patience);
    });
    try {
      return await Promise.race([run({ key, signal: controller.signal }), late]);
    } finally {
      clock.clearTimeout(timer);
    }
  };

  const refuseIfCut = () => {
    if (host.cannotSend) throw new AdapterError(host.cannotSend);
  };

  const isUncertain = (thrown: unknown) => uncertain.has(asFailure(thrown).because);

  return {
    async outreach(conversation, outreach) {
      const same = JSON.stringify([conversation, outreach]);
      const key = undecided.get(same) ?? crypto.randomUUID();
      const began = clock.now();
      if (host.cannotSend) return { ok: false, unknown: false, failure: new AdapterError(host.cannotSend) };
      for (let tries = 1; ; tries += 1) {
        try {
          await act((intent) => adapter.sendOutreach(conversation, outreach, intent), key);
          undecided.delete(same);
          return { ok: true, at: clock.now() };
        } catch (failure) {
          if (!isUncertain(failure)) {
            undecided.delete(same);
            return { ok: false, unknown: false, failure };
          }
          undecided.set(same, key);
          const delay = backOff(tries);
          if (clock.now() + delay - began > askAgainFor) return { ok: false, unknown: true, failure };
          await wait(clock, delay);
        }
      }
    },
    async dial(conversation, key) {
      refuseIfCut();
      try {
        return readCallId(await act((intent) => adapter.dial(conversation, {}, intent), key));
      } catch (thrown) {
        const found = isUncertain(thrown) ? await host.findCall(key).catch(() => undefined) : undefined;
        if (found === undefined) throw thrown;
        return found;
      }
    },
    async accept(call) {
      refuseIfCut();
      await act((intent) => adapter.accept(call, {}, intent), crypto.randomUUID());
    },
    decline: async (call, who) => void (await act((intent) => adapter.decline?.(call, { for: who }, intent), crypto.randomUUID())),
    async hangUp(call, how = {}) {
      const key = crypto.randomUUID();
      const hangUp = () => act((intent) => adapter.hangUp(call, how, intent), key);
      await hangUp().catch((thrown) => (isUncertain(thrown) ? hangUp() : Promise.reject(thrown)));
    },
  };
}
