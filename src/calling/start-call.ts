import type { CallFacts } from '../domain/call.js';
import type { VoiceEvent } from '../machines/call-voice.js';
import type { Charts } from '../machines/start.js';
import type { CallActs } from './call-acts.js';
import type { CallDeskHost } from './call-desk.js';
import { CallVoice } from './call-voice.js';
import { LiveCall, type CallActor } from './live-call.js';
import { afterglow } from './shown-calls.js';

interface CallStarter {
  readonly host: CallDeskHost;
  readonly acts: CallActs;
  forget(call: LiveCall): void;
}

/** Starts the chart of a call, with its sound and with the acts it asks for. `place`: it is ours to dial. */
export function startCall(charts: Charts, facts: CallFacts, place: boolean, { host, acts, forget }: CallStarter): LiveCall {
  const { policy, clock } = host;
  const input = { call: facts, policy, mine: place, afterglow };
  const voice: CallVoice = new CallVoice(host, (): LiveCall => call);
  const shared = {
    end: (because?: 'network') => acts.end(call, because),
    hold: (held: boolean) => acts.hold(call, held),
    transfer: (to: string) => acts.transfer(call, to),
    forget: () => forget(call),
    voice: (tell: (event: VoiceEvent) => void) => voice.heardBy(tell),
  };
  const actor: CallActor =
    facts.direction === 'outgoing'
      ? charts.startOutgoingCall(
          { ...input, place },
          {
            ...shared,
            place: (offer) => queueMicrotask(() => void acts.place(call, offer)),
            notPlaced: (thrown) => queueMicrotask(() => acts.notPlaced(call, thrown)),
          },
          clock,
        )
      : charts.startIncomingCall(
          input,
          {
            ...shared,
            accept: (answer) => acts.accept(call, answer),
            notAccepted: (thrown) => acts.notAccepted(call, thrown),
            decline: (who) => acts.decline(call, who),
          },
          clock,
        );
  const call: LiveCall = new LiveCall(actor, voice);
  return call;
}
