import { hearKeys, hearsKeys } from './heard-keys.js';
import { toneTrack } from './tone.js';

/** Network paths are looked for this long at most, ms. */
const longestGathering = 1500;

/** How a phone speaks. */
export type Mouth = 'tone' | 'microphone';

/** The customer's end of one call's sound: a real WebRTC peer, as WhatsApp's servers are one. */
export class PhonePeer {
  mouth: Mouth = 'tone';
  /** The keys that the agent has pressed, as they arrived. */
  keys = '';
  readonly #connection = new RTCPeerConnection(hearsKeys);
  readonly #context = new AudioContext();
  readonly #analyser = new AnalyserNode(this.#context, { fftSize: 1024 });
  readonly #ear = new Audio();
  readonly #samples = new Float32Array(this.#analyser.fftSize);
  readonly #tone = toneTrack(this.#context);
  #microphone: MediaStreamTrack | undefined;

  constructor() {
    hearKeys(this.#connection, (key) => (this.keys += key));
    this.#connection.addEventListener('track', ({ track }) => this.#listenTo(new MediaStream([track])));
    if (this.#tone) this.#tone.enabled = false;
  }

  /** The session description with which the phone calls. */
  async offer(): Promise<string> {
    this.#speak();
    await this.#connection.setLocalDescription(await this.#connection.createOffer());
    return this.#gathered();
  }

  /** Its answer to the description of who calls it. */
  async answer(offer: string): Promise<string> {
    await this.#connection.setRemoteDescription({ type: 'offer', sdp: offer });
    this.#speak();
    await this.#connection.setLocalDescription(await this.#connection.createAnswer());
    return this.#gathered();
  }

  /** The agent has answered the phone's own offer. */
  async accept(answer: string): Promise<void> {
    if (this.#connection.signalingState === 'have-local-offer')
      await this.#connection.setRemoteDescription({ type: 'answer', sdp: answer });
  }

  /** Somebody picked up: from now on both are heard, unless one waits. Browsers let a page sound after a press in it only. */
  connect(waits: boolean): void {
    for (const mouth of [this.#tone, this.#microphone]) if (mouth) mouth.enabled = !waits;
    this.#ear.muted = waits;
    void this.#context.resume();
    void this.#ear.play().catch(() => undefined);
  }

  async speakBy(mouth: Mouth): Promise<void> {
    if (mouth === 'microphone') {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined);
      this.#microphone = stream?.getAudioTracks()[0];
      if (!this.#microphone) return;
    } else this.#microphone?.stop();
    this.mouth = mouth;
    const [sender] = this.#connection.getSenders();
    await sender?.replaceTrack((mouth === 'microphone' ? this.#microphone : this.#tone) ?? null);
  }

  /** How loud the other side is now, 0 to 1. */
  get level(): number {
    this.#analyser.getFloatTimeDomainData(this.#samples);
    const power = this.#samples.reduce((sum, sample) => sum + sample * sample, 0) / this.#samples.length;
    return Math.min(1, Math.sqrt(power) * 3);
  }

  /** Packets of sound that went out and came in. */
  async packets(): Promise<{ readonly sent: number; readonly received: number }> {
    const counts = { sent: 0, received: 0 };
    for (const report of (await this.#connection.getStats()).values() as Iterable<Record<string, unknown>>) {
      if (report['type'] === 'outbound-rtp') counts.sent += Number(report['packetsSent'] ?? 0);
      if (report['type'] === 'inbound-rtp') counts.received += Number(report['packetsReceived'] ?? 0);
    }
    return counts;
  }

  close(): void {
    this.#connection.close();
    this.#microphone?.stop();
    this.#ear.srcObject = null;
    void this.#context.close();
  }

  #speak(): void {
    if (this.#tone) this.#connection.addTrack(this.#tone, new MediaStream([this.#tone]));
  }

  #listenTo(stream: MediaStream): void {
    this.#ear.srcObject = stream;
    this.#context.createMediaStreamSource(stream).connect(this.#analyser);
    void this.#ear.play().catch(() => undefined);
  }

  /** The description with its network paths: none is sent later. */
  async #gathered(): Promise<string> {
    const connection = this.#connection;
    if (connection.iceGatheringState !== 'complete')
      await new Promise<void>((done) => {
        connection.addEventListener('icegatheringstatechange', () => connection.iceGatheringState === 'complete' && done());
        setTimeout(done, longestGathering);
      });
    return connection.localDescription?.sdp ?? '';
  }
}
