import type { CallFacts, CallStatus } from '../../src/domain/call.js';
import { product } from '../../src/domain/policy.js';
import type { Direction, Signal } from '../../src/domain/signal.js';
import { startIncomingCall, startOutgoingCall, type OutgoingCallActor } from '../../src/machines/start.js';
import type { VoiceCommand, VoiceEvent } from '../../src/machines/call-voice.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';

export const start = 1_000_000;
export const minute = 60_000;

const line = { customer: { id: 'amara' }, number: { id: 'n1' } };

/** A running chart, the signals that a test lets it hear, and every effect it asked for. */
export interface RunningCall {
  readonly clock: VirtualClock;
  readonly effects: readonly string[];
  /** What the chart told its sound. */
  readonly voice: readonly string[];
  /** The sound tells the chart. */
  voiceTells(event: VoiceEvent): void;
  readonly status: CallStatus;
  readonly doing: string | undefined;
  readonly failure: unknown;
  hear(...signals: readonly Signal[]): void;
  /** The same with an id, or with a conversation. */
  told(more: Partial<CallFacts>, ...signals: readonly Signal[]): void;
  send(event: { readonly type: string; readonly [more: string]: unknown }): void;
  readonly call: CallFacts;
}

export function runningCall(
  direction: Direction,
  { place = false, key, speaks = false }: { place?: boolean; key?: string; speaks?: boolean } = {},
): RunningCall {
  const clock = new VirtualClock(start);
  const effects: string[] = [];
  const voice: string[] = [];
  let tellCall: (event: VoiceEvent) => void = () => undefined;
  const note = (effect: string) => () => void effects.push(effect);
  const call: CallFacts = { id: key ?? 'call-1', direction, line, signals: [], ...(key !== undefined && { key }) };
  const input = { call, policy: product, mine: place, afterglow: minute };
  const shared = {
    end: (because?: 'network') => void effects.push(because ? `end because of the ${because}` : 'end'),
    hold: (held: boolean) => void effects.push(held ? 'hold' : 'resume'),
    transfer: (to: string) => void effects.push(`transfer to ${to}`),
    forget: note('forget'),
    voice: (tell: (event: VoiceEvent) => void) => {
      tellCall = tell;
      return {
        hear: ({ type }: VoiceCommand) => {
          if (type !== 'call.signal') voice.push(type);
          if (type === 'voice.prepare' && !speaks) tell({ type: 'voice.described' });
        },
      };
    },
  };
  const actor =
    direction === 'outgoing'
      ? startOutgoingCall(
          { ...input, place },
          { ...shared, place: (offer) => void effects.push(offer ? `place with ${offer}` : 'place'), notPlaced: note('not placed') },
          clock,
        )
      : startIncomingCall(
          input,
          {
            ...shared,
            accept: (answer) => void effects.push(answer ? `accept with ${answer}` : 'accept'),
            notAccepted: note('not accepted'),
            decline: (who) => void effects.push(`decline for ${who}`),
          },
          clock,
        );
  if (place) (actor as OutgoingCallActor).send({ type: 'call.place' });
  // the charts' events differ; a test may send any
  const send = actor.send.bind(actor) as (event: { readonly type: string }) => void;
  const context = () => actor.getSnapshot().context;
  const told = (more: Partial<CallFacts>, ...signals: readonly Signal[]) => {
    for (const signal of signals) send({ type: 'call.signal', call: { ...call, ...more, signals: [signal] } } as { readonly type: string });
  };
  return {
    clock,
    effects,
    voice,
    voiceTells: (event) => tellCall(event),
    send,
    told,
    hear: (...signals) => told({}, ...signals),
    get status() {
      return actor.getSnapshot().value;
    },
    get doing() {
      return context().doing;
    },
    get failure() {
      return context().failure;
    },
    get call() {
      return context().call;
    },
  };
}
