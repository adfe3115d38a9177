import type { WorldLink } from '../world/world-link.js';
import { PhonePeer } from './phone-peer.js';

/** Held by the one tab in which phones are picked up. */
const lock = 'wa-calling-demo/phones';

const hasVoice = typeof RTCPeerConnection !== 'undefined';

interface Talk {
  readonly peer: PhonePeer;
  /** Absent until the world has told it. */
  call?: string;
}

/** Every phone's sound. A dial is answered by one tab for all; a phone that calls speaks in the tab where it was pressed. */
export class Phones {
  readonly #link: WorldLink;
  readonly #talks = new Map<string, Talk>();
  #isOurs = false;

  constructor(link: WorldLink) {
    this.#link = link;
    link.subscribe(() => this.#follow());
    void navigator.locks.request(lock, () => {
      this.#isOurs = true;
      this.#follow();
      // held as long as this page lives
      return new Promise(() => undefined);
    });
  }

  /** The sound of a customer's call in this tab. */
  of(customer: string): PhonePeer | undefined {
    return this.#talks.get(customer)?.peer;
  }

  /** The customer calls the business, by an invite if one is named. */
  async call(customer: string, invite?: string): Promise<void> {
    const how = invite === undefined ? ({ does: 'call', customer } as const) : ({ does: 'tap invite', customer, invite } as const);
    if (!hasVoice || this.#link.phone(customer)?.call) return this.#link.do(how);
    this.#end(customer);
    const peer = new PhonePeer();
    this.#talks.set(customer, { peer });
    this.#link.do({ ...how, offer: await peer.offer() });
  }

  #follow(): void {
    for (const customer of Object.keys(this.#link.sight.phones)) this.#followOne(customer);
  }

  #followOne(customer: string): void {
    const { call, voice } = this.#link.phone(customer) ?? {};
    const talk = this.#talks.get(customer);
    if (talk && call) talk.call ??= call.id;
    const current = voice?.call ?? call?.id;
    if (talk?.call !== undefined && talk.call !== current) {
      this.#end(customer);
      return this.#followOne(customer);
    }
    if (voice?.offer !== undefined && !talk && this.#isOurs) return void this.#answer(customer, voice.call, voice.offer);
    if (voice?.asksForOffer && !talk && this.#isOurs) return void this.#offerAgain(customer, voice.call);
    if (talk && voice?.answer !== undefined) void talk.peer.accept(voice.answer);
    if (call?.status === 'ongoing') talk?.peer.connect(call.waits ?? false);
  }

  /** The business has handed the call on. */
  async #offerAgain(customer: string, call: string): Promise<void> {
    if (!hasVoice) return this.#link.do({ does: 'offer again', customer });
    const peer = new PhonePeer();
    this.#talks.set(customer, { peer, call });
    this.#link.do({ does: 'offer again', customer, sdp: await peer.offer() });
  }

  async #answer(customer: string, call: string, offer: string): Promise<void> {
    if (!hasVoice) return;
    const peer = new PhonePeer();
    this.#talks.set(customer, { peer, call });
    const sdp = await peer.answer(offer).catch(() => undefined);
    if (sdp) this.#link.do({ does: 'describe', customer, sdp });
  }

  #end(customer: string): void {
    this.#talks.get(customer)?.peer.close();
    this.#talks.delete(customer);
  }
}
