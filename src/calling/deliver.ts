import { AdapterError, type CallingAdapter, type HangUp, type Intent, type TemplateDraft } from '../adapter.js';
import { readCallId, readTemplate } from '../boundary/read.js';
import type { Clock } from '../clock.js';
import type { CallId } from '../domain/call.js';
import { second, type Duration } from '../domain/instant.js';
import type { Outreach } from '../domain/outreach.js';
import type { Reason } from '../domain/reason.js';
import type { Template } from '../domain/template.js';
import type { Delivery } from '../machines/outreach.js';
import type { IntentAct } from '../store/stored-intent.js';
import { answerWithin } from './answer-within.js';
import { DeliverOutreach } from './deliver-outreach.js';
import { newKey } from './new-key.js';
import type { RecordedActs } from './recorded-acts.js';
import { isBroken } from './uncertain.js';

/** How long the answer to an act may take before it counts as lost. */
const patience: Duration = 15 * second;

const twice = <T>(run: () => Promise<T>): Promise<T> =>
  run().catch((thrown: unknown) => (isBroken(thrown) ? run() : Promise.reject(thrown)));

/**
 * The one place that calls the adapter's writing members. Every act carries a key, so that a stuttering world acts once, and is
 * written down before it is sent.
 */
export interface Deliver {
  /** Never rejects. Repeats with the same key while the answer is lost, then says `unknown`. */
  outreach(conversation: string, outreach: Outreach): Promise<Delivery>;
  /** What became of an outreach that another page began; nothing where it was refused. Never rejects. */
  outreachLeft(conversation: string, key: string): Promise<Delivery | undefined>;
  /** Placed once. Rejects with `DoneElsewhere` where another tab places it. */
  dial(conversation: string, key: string, offer?: string): Promise<CallId>;
  /** Answered once. Rejects with `DoneElsewhere` where another tab answers it. */
  accept(call: CallId, answer?: string): Promise<void>;
  decline(call: CallId, who: 'me' | 'everyone'): Promise<void>;
  /** Repeated once, with the same key, when the answer is lost. */
  saveTemplate(draft: TemplateDraft, key: string): Promise<Template>;
  /** Whether this page takes calls, for those who hand them out. */
  reportAvailability(page: string, takesCalls: boolean): Promise<void>;
  /** The agent has seen the missed call. */
  markSeen(conversation: string): Promise<void>;
  /** Repeated once when the answer is lost. */
  deleteTemplate(id: string, key: string): Promise<void>;
  /** Repeated once when the answer is lost. `key`: of one that an earlier page began. */
  hangUp(call: CallId | { readonly dialledWith: string }, how?: HangUp, key?: string): Promise<void>;
  sendTones(call: CallId, tones: string): Promise<void>;
  hold(call: CallId, held: boolean): Promise<void>;
  transfer(call: CallId, agent: string): Promise<void>;
}

export interface DeliverHost {
  /** Why nothing can be sent now, if so: nothing is queued for later. */
  readonly cannotSend: Reason | undefined;
  readonly closed: boolean;
}

export function createDeliver(adapter: CallingAdapter, clock: Clock, host: DeliverHost, acts: RecordedActs): Deliver {
  const act = <T>(run: (intent: Intent) => T | Promise<T>, key: string): Promise<T> =>
    answerWithin({ clock, patience }, ({ signal }) => run({ key, signal }));

  const refuseIfCut = () => {
    if (host.cannotSend) throw new AdapterError(host.cannotSend);
  };

  /** An act on a call that the adapter may not know, and that is never repeated. */
  const once = async (what: IntentAct, call: CallId, run: ((intent: Intent) => Promise<void> | undefined) | undefined): Promise<void> => {
    refuseIfCut();
    if (!run) throw new AdapterError('not-supported');
    const key = newKey();
    await acts.send({ act: what, key, call }, () => act(run, key));
  };

  const outreach = new DeliverOutreach(
    (conversation, what, key) => act((intent) => adapter.sendOutreach(conversation, what, intent), key),
    clock,
    host,
    acts,
  );

  return {
    outreach: (conversation, what) => outreach.press(conversation, what),
    outreachLeft: (conversation, key) => outreach.resume(conversation, key),
    async dial(conversation, key, offer) {
      refuseIfCut();
      const dial = () => act((intent) => adapter.dial(conversation, offer === undefined ? {} : { offer }, intent), key);
      return acts.once({ act: 'dial', key, conversation }, async () => readCallId(await dial()));
    },
    async accept(call, answer) {
      refuseIfCut();
      const key = newKey();
      const accept = () => act((intent) => adapter.accept(call, answer === undefined ? {} : { answer }, intent), key);
      await acts.once({ act: 'accept', key, call }, accept);
    },
    async saveTemplate(draft, key) {
      refuseIfCut();
      if (!adapter.saveTemplate) throw new AdapterError('not-supported');
      const save = () => act((intent) => adapter.saveTemplate?.(draft, intent), key);
      return acts.send({ act: 'template', key }, async () => readTemplate(await twice(save)));
    },
    async deleteTemplate(id, key) {
      refuseIfCut();
      if (!adapter.deleteTemplate) throw new AdapterError('not-supported');
      await acts.send({ act: 'template', key }, () => twice(() => act((intent) => adapter.deleteTemplate?.(id, intent), key)));
    },
    decline: (call, who) => once('decline', call, adapter.decline && ((intent) => adapter.decline?.(call, { for: who }, intent))),
    sendTones: (call, tones) => once('tones', call, adapter.sendTones && ((intent) => adapter.sendTones?.(call, tones, intent))),
    hold: (call, held) =>
      once(
        'hold',
        call,
        held ? adapter.hold && ((intent) => adapter.hold?.(call, intent)) : adapter.resume && ((intent) => adapter.resume?.(call, intent)),
      ),
    transfer: (call, agent) => once('transfer', call, adapter.transfer && ((intent) => adapter.transfer?.(call, { agent }, intent))),
    async reportAvailability(page, takesCalls) {
      await act((intent) => adapter.reportAvailability?.({ page, takesCalls }, intent), newKey());
    },
    async markSeen(conversation) {
      refuseIfCut();
      await act((intent) => adapter.markSeen?.(conversation, intent), newKey());
    },
    async hangUp(call, how = {}, key = newKey()) {
      if (!how.leaving) refuseIfCut();
      const hangUp = () => twice(() => act((intent) => adapter.hangUp(call, how, intent), key));
      const record = { act: 'hang-up', key, call: typeof call === 'string' ? call : call.dialledWith } as const;
      await (how.leaving ? acts.sendAtOnce(record, hangUp) : acts.send(record, hangUp));
    },
  };
}
