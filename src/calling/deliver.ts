import { AdapterError, type CallingAdapter, type HangUp, type Intent, type TemplateDraft } from '../adapter.js';
import { backOff } from '../back-off.js';
import { readCallId, readTemplate } from '../boundary/read.js';
import { asFailure } from '../boundary/failure.js';
import type { Clock } from '../clock.js';
import type { CallId } from '../domain/call.js';
import { hour, minute, second, type Duration } from '../domain/instant.js';
import type { Outreach } from '../domain/outreach.js';
import type { Reason } from '../domain/reason.js';
import type { Template } from '../domain/template.js';
import type { Delivery } from '../machines/outreach.js';
import { answerWithin } from './answer-within.js';
import { newKey } from './new-key.js';
import { wait } from './wait.js';

/** How long the answer to an act may take before it counts as lost. */
const patience: Duration = 15 * second;

/** For how long an outreach whose answer was lost is asked about with the same key. */
const askAgainFor: Duration = 2 * minute;

/** For how long pressing again asks about the lost one; after that the same words are a new message. */
const sameActFor: Duration = hour;

/** After these nobody knows whether the act happened. */
const uncertain: ReadonlySet<Reason> = new Set(['no-answer', 'connection-problem', 'bad-answer']);

/** Was the answer lost, so that the act may have happened all the same? */
export const isUncertain = (thrown: unknown): boolean => uncertain.has(asFailure(thrown).because);

const twice = <T>(run: () => Promise<T>): Promise<T> =>
  run().catch((thrown: unknown) => (isUncertain(thrown) ? run() : Promise.reject(thrown)));

/** The one place that calls the adapter's writing members. Every act carries a key, so that a stuttering world acts once. */
export interface Deliver {
  /** Never rejects. Repeats with the same key while the answer is lost, then says `unknown`. */
  outreach(conversation: string, outreach: Outreach): Promise<Delivery>;
  /** Placed once. */
  dial(conversation: string, key: string, offer?: string): Promise<CallId>;
  /** Answered once. */
  accept(call: CallId, answer?: string): Promise<void>;
  decline(call: CallId, who: 'me' | 'everyone'): Promise<void>;
  /** Repeated once, with the same key, when the answer is lost. */
  saveTemplate(draft: TemplateDraft, key: string): Promise<Template>;
  /** Repeated once when the answer is lost. */
  deleteTemplate(id: string, key: string): Promise<void>;
  /** Repeated once when the answer is lost. */
  hangUp(call: CallId | { readonly dialledWith: string }, how?: HangUp): Promise<void>;
  sendTones(call: CallId, tones: string): Promise<void>;
  hold(call: CallId, held: boolean): Promise<void>;
  transfer(call: CallId, agent: string): Promise<void>;
}

export interface DeliverHost {
  /** Why nothing can be sent now, if so: nothing is queued for later. */
  readonly cannotSend: Reason | undefined;
  readonly closed: boolean;
}

export function createDeliver(adapter: CallingAdapter, clock: Clock, host: DeliverHost): Deliver {
  /** Keys of outreach whose fate is unknown, and since when: sending the same again asks about the same act. */
  const undecided = new Map<string, { readonly key: string; readonly since: number }>();

  const act = <T>(run: (intent: Intent) => T | Promise<T>, key: string): Promise<T> =>
    answerWithin({ clock, patience }, ({ signal }) => run({ key, signal }));

  const refuseIfCut = () => {
    if (host.cannotSend) throw new AdapterError(host.cannotSend);
  };

  /** An act that the adapter may not know, and that is never repeated. */
  const once = async (run: ((intent: Intent) => Promise<void> | undefined) | undefined): Promise<void> => {
    refuseIfCut();
    if (!run) throw new AdapterError('not-supported');
    await act(run, newKey());
  };

  return {
    async outreach(conversation, outreach) {
      if (host.cannotSend) return { ok: false, unknown: false, failure: new AdapterError(host.cannotSend) };
      const began = clock.now();
      const same = JSON.stringify([conversation, outreach]);
      const earlier = undecided.get(same);
      const first = earlier && began - earlier.since < sameActFor ? earlier : { key: newKey(), since: began };
      for (let tries = 1; ; tries += 1) {
        try {
          await act((intent) => adapter.sendOutreach(conversation, outreach, intent), first.key);
          undecided.delete(same);
          return { ok: true, at: clock.now() };
        } catch (failure) {
          if (!isUncertain(failure)) {
            undecided.delete(same);
            return { ok: false, unknown: false, failure };
          }
          undecided.set(same, first);
          const delay = backOff(tries);
          if (clock.now() + delay - began > askAgainFor) return { ok: false, unknown: true, failure };
          await wait(clock, delay);
          // offline, or after a sleep, sending again would be sending late: the agent decides
          const late = clock.now() - began > askAgainFor;
          if (late || host.closed || host.cannotSend) return { ok: false, unknown: true, failure };
        }
      }
    },
    async dial(conversation, key, offer) {
      refuseIfCut();
      return readCallId(await act((intent) => adapter.dial(conversation, offer === undefined ? {} : { offer }, intent), key));
    },
    async accept(call, answer) {
      refuseIfCut();
      await act((intent) => adapter.accept(call, answer === undefined ? {} : { answer }, intent), newKey());
    },
    async saveTemplate(draft, key) {
      refuseIfCut();
      if (!adapter.saveTemplate) throw new AdapterError('not-supported');
      return readTemplate(await twice(() => act((intent) => adapter.saveTemplate?.(draft, intent), key)));
    },
    async deleteTemplate(id, key) {
      refuseIfCut();
      if (!adapter.deleteTemplate) throw new AdapterError('not-supported');
      await twice(() => act((intent) => adapter.deleteTemplate?.(id, intent), key));
    },
    decline: (call, who) => once(adapter.decline && ((intent) => adapter.decline?.(call, { for: who }, intent))),
    sendTones: (call, tones) => once(adapter.sendTones && ((intent) => adapter.sendTones?.(call, tones, intent))),
    hold: (call, held) =>
      once(
        held ? adapter.hold && ((intent) => adapter.hold?.(call, intent)) : adapter.resume && ((intent) => adapter.resume?.(call, intent)),
      ),
    transfer: (call, agent) => once(adapter.transfer && ((intent) => adapter.transfer?.(call, { agent }, intent))),
    async hangUp(call, how = {}) {
      if (!how.leaving) refuseIfCut();
      const key = newKey();
      await twice(() => act((intent) => adapter.hangUp(call, how, intent), key));
    },
  };
}
