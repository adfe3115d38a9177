import type { Clock } from '../clock.js';
import type { Duration } from '../domain/instant.js';
import type { CallSound } from './call-sound.js';
import { gathered } from './ice-gathering.js';
import { Microphone } from './microphone.js';
import { speakOpus, withSetup } from './session-description.js';
import { SoundWatch, type Heard } from './sound-watch.js';
import { Speaker } from './speaker.js';
import { sendTones } from './tones.js';

export interface VoiceParts {
  readonly path: Pick<RTCConfiguration, 'iceServers' | 'iceTransportPolicy'> & { readonly setup?: 'active' | 'passive' };
  /** Ids; absent: the system's own. */
  readonly devices: { readonly microphone?: string; readonly speaker?: string };
  /** After so long without sound a warning is due. */
  readonly silenceWarnsAfter: Duration;
  readonly clock: Clock;
  readonly changed: () => void;
}

/** The sound of one call: one microphone, one peer connection, described once and never renegotiated. */
export class VoiceConnection {
  readonly #parts: VoiceParts;
  readonly #peer: RTCPeerConnection;
  readonly #microphone = new Microphone(() => void this.#unplugged());
  readonly #speaker: Speaker;
  #chosen: string | undefined;
  #description: Promise<string> | undefined;
  #sender: RTCRtpSender | undefined;
  #stage: CallSound['stage'] = 'preparing';
  #muted = false;
  /** The microphone may be heard. */
  #isOpen = false;
  #talks = false;
  #answered = false;
  #heard: Heard = { quality: 'unknown', silent: undefined };
  #watch: SoundWatch | undefined;
  #closed = false;

  constructor(parts: VoiceParts) {
    const { iceServers, iceTransportPolicy } = parts.path;
    this.#parts = parts;
    this.#chosen = parts.devices.microphone;
    this.#speaker = new Speaker(parts.devices.speaker);
    this.#peer = new RTCPeerConnection({
      bundlePolicy: 'max-bundle',
      ...(iceServers && { iceServers }),
      ...(iceTransportPolicy && { iceTransportPolicy }),
    });
    this.#peer.addEventListener('connectionstatechange', () => this.#connectionChanged());
    this.#peer.addEventListener('track', ({ track }) => this.#speaker.play(track));
  }

  get sound(): CallSound {
    const { track, trouble } = this.#microphone;
    const { quality, silent } = this.#heard;
    return {
      stage: this.#stage,
      muted: this.#muted,
      canSendTones: this.#stage === 'connected' && Boolean(this.#sender?.dtmf?.canInsertDTMF),
      quality,
      ...(silent && { silent }),
      ...(trouble && { trouble }),
      ...(track && { microphone: track.label }),
    };
  }

  /** What goes into the microphone, for its level. */
  get input(): MediaStreamTrack | undefined {
    return this.#microphone.track;
  }

  /**
   * Opens the microphone and describes this side: an offer or, to an `offer`, the answer. Asked again it answers the same, since the far
   * side may hold it already. `undefined` when it was closed meanwhile; rejects with `MicrophoneUnavailable` when there is none.
   */
  async describe(offer?: string): Promise<string | undefined> {
    if (this.#closed) return undefined;
    try {
      await this.#openMicrophone();
      if (!this.#microphone.track) return undefined;
      const description = await (this.#description ??= this.#negotiate(offer));
      return this.#closed ? undefined : description;
    } catch (thrown) {
      this.#microphone.close();
      throw thrown;
    } finally {
      this.#changed();
    }
  }

  /**
   * The far side's answer to our offer. It may come twice. From here on the microphone is let through: that somebody picked up is told
   * late, or never.
   */
  async hearAnswer(answer: string): Promise<void> {
    if (this.#answered || this.#closed || !this.#description) return;
    this.#answered = true;
    await this.#description;
    await this.#peer.setRemoteDescription({ type: 'answer', sdp: withSetup(answer, this.#parts.path.setup ?? 'active') });
    this.#isOpen = true;
    this.#letThrough();
  }

  /** The two speak: lets the microphone through, and watches what comes and goes. */
  talk(): void {
    this.#isOpen = true;
    this.#talks = true;
    this.#letThrough();
    this.#listen();
  }

  mute(muted: boolean): void {
    this.#muted = muted;
    this.#letThrough();
    this.#changed();
  }

  /** Answers whether the browser could. */
  sendTones(tones: string): boolean {
    return sendTones(this.#sender?.dtmf, tones);
  }

  /** Another microphone, or the system's own; without renegotiating. */
  async useMicrophone(chosen?: string): Promise<void> {
    this.#chosen = chosen;
    const { track } = this.#microphone;
    const isInUse = chosen !== undefined && track?.readyState === 'live' && track.getSettings().deviceId === chosen;
    if (isInUse) this.#microphone.trouble = undefined;
    // one that cannot be opened is told as trouble
    else await this.#openMicrophone().catch(() => undefined);
    this.#changed();
  }

  useSpeaker(chosen?: string): void {
    this.#speaker.use(chosen);
  }

  /** Lets go of the microphone; what was described stays, to be tried again. */
  rest(): void {
    this.#microphone.close();
    void this.#sender?.replaceTrack(null);
    this.#changed();
  }

  close(): void {
    this.#closed = true;
    this.#watch?.stop();
    this.#microphone.close();
    this.#speaker.close();
    this.#peer.close();
  }

  /** The call goes on with the system's own, if there is one, and says so. */
  async #unplugged(): Promise<void> {
    await this.useMicrophone();
    if (this.#closed || (this.#microphone.trouble ?? 'missing') !== 'missing') return;
    this.#microphone.trouble = 'unplugged';
    this.#changed();
  }

  async #openMicrophone(): Promise<void> {
    await this.#microphone.open(this.#chosen, async (track) => {
      this.#letThrough();
      await this.#sender?.replaceTrack(track);
    });
  }

  async #negotiate(offer: string | undefined): Promise<string> {
    const { track } = this.#microphone;
    const peer = this.#peer;
    if (!track) throw new DOMException('The microphone was closed.', 'AbortError');
    this.#sender = peer.addTrack(track, new MediaStream([track]));
    if (offer !== undefined) await peer.setRemoteDescription({ type: 'offer', sdp: offer });
    for (const transceiver of peer.getTransceivers()) speakOpus(transceiver);
    await peer.setLocalDescription();
    await gathered(peer, this.#parts.clock);
    this.#stage = 'connecting';
    return peer.localDescription?.sdp ?? '';
  }

  #letThrough(): void {
    const { track } = this.#microphone;
    if (track) track.enabled = this.#isSpeaking;
  }

  get #isSpeaking(): boolean {
    return this.#isOpen && !this.#muted;
  }

  #changed(): void {
    if (!this.#closed) this.#parts.changed();
  }

  #connectionChanged(): void {
    const { connectionState } = this.#peer;
    if (this.#closed || this.#stage === 'lost') return;
    if (connectionState === 'connected') this.#stage = 'connected';
    else if (connectionState === 'disconnected') this.#stage = 'connecting';
    else if (connectionState === 'failed') this.#stage = 'lost';
    else return;
    this.#listen();
    this.#changed();
  }

  /** Before somebody picked up nothing comes from the far side, and nothing is wrong. */
  #listen(): void {
    if (!this.#talks || this.#stage !== 'connected' || this.#watch) return;
    const { clock, silenceWarnsAfter: warnsAfter } = this.#parts;
    const heard = (heard: Heard) => {
      this.#heard = heard;
      this.#changed();
    };
    this.#watch = new SoundWatch(this.#peer, { clock, warnsAfter, isSpeaking: () => this.#isSpeaking, heard });
  }
}
