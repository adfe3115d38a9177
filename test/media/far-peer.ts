import { hearKeys, hearsKeys } from '../../demo/phone/heard-keys.js';
import { withSetup } from '../../src/media/session-description.js';

/** The customer's side of a call: speaks into a (fake) microphone of its own, and counts what it hears. */
export class FarPeer {
  readonly peer = new RTCPeerConnection(hearsKeys);
  /** Keys of the keypad that arrived here, in order. */
  keys = '';
  readonly #ear = new Audio();
  #mouth: MediaStreamTrack | undefined;

  constructor() {
    hearKeys(this.peer, (key) => (this.keys += key));
    // loudness is counted of what is played
    this.peer.addEventListener('track', ({ track }) => {
      this.#ear.srcObject = new MediaStream([track]);
      this.#ear.play().catch(() => undefined);
    });
  }

  /** As the platform offers: all candidates inside. */
  async offer(): Promise<string> {
    await this.#speak();
    await this.peer.setLocalDescription(await this.peer.createOffer());
    return this.#described();
  }

  /** As the platform sometimes answers: it leaves open who begins. */
  async answer(offer: string): Promise<string> {
    await this.#speak();
    await this.peer.setRemoteDescription({ type: 'offer', sdp: offer });
    await this.peer.setLocalDescription(await this.peer.createAnswer());
    return (await this.#described()).replace(/a=setup:\w+/, 'a=setup:actpass');
  }

  async connect(answer: string): Promise<void> {
    await this.peer.setRemoteDescription({ type: 'answer', sdp: withSetup(answer, 'active') });
  }

  /** Packets and loudness that came here. */
  async heard(): Promise<{ packets: number; energy: number }> {
    for (const statistics of (await this.peer.getStats()).values() as Iterable<Record<string, unknown>>) {
      if (statistics['type'] === 'inbound-rtp')
        return { packets: Number(statistics['packetsReceived']), energy: Number(statistics['totalAudioEnergy'] ?? NaN) };
    }
    return { packets: 0, energy: 0 };
  }

  close(): void {
    this.peer.close();
    this.#mouth?.stop();
    this.#ear.srcObject = null;
  }

  /** Asks the browser itself: the microphones that a test watches are those of this side. */
  async #speak(): Promise<void> {
    const stream = await MediaDevices.prototype.getUserMedia.call(navigator.mediaDevices, { audio: true });
    [this.#mouth] = stream.getAudioTracks();
    if (this.#mouth) this.peer.addTrack(this.#mouth, stream);
  }

  #described(): Promise<string> {
    return new Promise((resolve) => {
      const check = () => {
        if (this.peer.iceGatheringState === 'complete') resolve(this.peer.localDescription?.sdp ?? '');
      };
      this.peer.addEventListener('icegatheringstatechange', check);
      check();
    });
  }
}

/** Looks again, every 50 ms of real time, until it is so: media has no virtual clock. */
export async function until<T>(look: () => T | Promise<T>, isSo: (seen: T) => boolean, patience = 200): Promise<T> {
  for (let tries = 0; tries < patience; tries += 1) {
    const seen = await look();
    if (isSo(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It never came to be so.');
}
