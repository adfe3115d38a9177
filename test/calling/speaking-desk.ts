import type { CallNow } from '../../src/calling/conversation.js';
import { FarPeer, until } from '../media/far-peer.js';
import '../../src/media/voice-connection.js';
import { desk, second, settled, type TestDesk } from './desk.js';
import { callNews, permitted, start, type FakeAdapter } from './fake-adapter.js';
import { offered } from './call-signals.js';

export interface SpeakingDesk extends TestDesk {
  readonly far: FarPeer;
  /** The only call, as the desk shows it. */
  call(): CallNow | undefined;
  voice(): CallNow['voice'];
  /** Waits, in real time, until the call is so. */
  callIs(isSo: (call: CallNow) => boolean): Promise<void>;
  /** Waits until so much was asked of a member. */
  askedOf(member: 'dial' | 'accept' | 'hangUp' | 'voice', times?: number): Promise<void>;
  press(): void;
  /** The customer's call rings here, with the offer of their phone. */
  rings(id?: string): Promise<void>;
}

const far: FarPeer[] = [];

/** A desk whose backend carries sound, and the customer's phone as a peer in this page. */
export async function speakingDesk(
  more: Parameters<typeof desk>[1] = {},
  prepare: (backend: FakeAdapter) => void = () => undefined,
): Promise<SpeakingDesk> {
  const it = await desk((backend) => {
    backend.carryVoice();
    backend.facts.set('c1', permitted('c1'));
    prepare(backend);
  }, more);
  const peer = new FarPeer();
  far.push(peer);
  it.look();
  await settled();
  const call = () => it.calling.state.calls[0];
  return Object.assign(it, {
    far: peer,
    call,
    voice: () => call()?.voice,
    callIs: async (isSo: (call: CallNow) => boolean) => void (await until(call, (now) => Boolean(now && isSo(now)))),
    askedOf: async (member: 'dial' | 'accept' | 'hangUp' | 'voice', times = 1) =>
      void (await until(
        () => it.backend.asked(member).length,
        (count) => count >= times,
      )),
    press: () => it.calling.conversation('c1').send({ type: 'call.start' }),
    rings: async (id = 'call-1') => {
      it.backend.tell(
        callNews(id, 'incoming', { kind: 'incoming', at: start, offer: await peer.offer() }),
        callNews(id, 'incoming', offered()),
      );
      await until(
        () => it.calling.state.calls.some((one) => one.id === id),
        (isThere) => isThere,
      );
    },
  });
}

/** The agent has called; the customer's phone has not answered the offer. */
export async function dialled(): Promise<SpeakingDesk> {
  const it = await speakingDesk();
  it.press();
  await it.askedOf('dial');
  return it;
}

/** The agent has called, and the customer has picked up. */
export async function speaking(): Promise<SpeakingDesk> {
  const it = await dialled();
  const [, { offer = '' }] = it.backend.last('dial').args as [string, { offer?: string }];
  const answer = await it.far.answer(offer);
  it.backend.tell(callNews('call-1', 'outgoing', { kind: 'media', at: start + 1, answer }));
  await it.callIs(({ voice }) => voice?.where === 'here' && voice.stage === 'connected');
  it.backend.tell(callNews('call-1', 'outgoing', { kind: 'accepted', at: start + second }));
  return it;
}

/** Hangs up every phone of a test. */
export function hangUpPhones(): void {
  for (const peer of far.splice(0)) peer.close();
}
