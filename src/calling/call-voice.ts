import { AdapterError, type VoicePath } from '../adapter.js';
import type { Clock } from '../clock.js';
import type { CallFacts } from '../domain/call.js';
import { isLive } from '../domain/call-status.js';
import type { Policy } from '../domain/policy.js';
import { signalsOf } from '../domain/signal-set.js';
import type { VoiceCommand, VoiceEffect, VoiceEvent } from '../machines/call-voice.js';
import type { MicrophoneTrouble } from '../domain/microphone-trouble.js';
import type { VoiceConnection } from '../media/voice-connection.js';
import type { Owner } from './cache.js';
import type { LiveCall } from './live-call.js';
import type { VoiceOf } from './reading.js';
import type { VoiceNow } from './voice.js';
import { VoiceLock } from './voice-lock.js';

/** What the sound of a call needs of the desk. */
export interface CallVoiceHost {
  readonly clock: Clock;
  readonly policy: Policy;
  /** By which the agent's tabs know where the sound is. */
  readonly locks: LockManager | null;
  /** Absent before the desk has answered. */
  readonly owner: Owner | undefined;
  /** The adapter carries sound and this browser can speak. */
  readonly canSpeak: boolean;
  /** Ids of what the agent chose. */
  readonly soundDevices: { readonly microphone?: string; readonly speaker?: string };
  /** The microphone was opened, or could not be. */
  microphoneWas(trouble: MicrophoneTrouble | undefined): void;
  voicePath(of: VoiceOf): Promise<VoicePath>;
  callChanged(call: LiveCall): void;
}

/** The sound of one call, as its chart commands it: here, in another tab, nowhere, or on another device. */
export class CallVoice implements VoiceEffect {
  readonly #host: CallVoiceHost;
  readonly #call: () => LiveCall;
  #tell: (event: VoiceEvent) => void = () => undefined;
  #connection: VoiceConnection | undefined;
  #connecting: Promise<VoiceConnection> | undefined;
  #elsewhere: Exclude<VoiceNow, { where: 'here' }> | undefined;
  #lock: VoiceLock | undefined;
  /** What was last told of the microphone. */
  #met: MicrophoneTrouble | 'none' | undefined;
  #isWanted = false;
  #isDescribed = false;
  #isLost = false;
  #closed = false;

  constructor(host: CallVoiceHost, call: () => LiveCall) {
    this.#host = host;
    this.#call = call;
  }

  /** The chart runs, and hears from here. */
  heardBy(tell: (event: VoiceEvent) => void): VoiceEffect {
    this.#tell = tell;
    return this;
  }

  get now(): VoiceNow | undefined {
    const sound = this.#connection?.sound;
    if (this.#elsewhere || this.#closed) return this.#elsewhere;
    if (!this.#isWanted) return sound?.trouble ? { where: 'here', ...sound } : undefined;
    return { where: 'here', ...(sound ?? unheard), ...(this.#isLost && { stage: 'lost' }) };
  }

  hear(command: VoiceCommand): void {
    switch (command.type) {
      case 'voice.prepare':
        return this.#prepare();
      case 'call.signal':
        return this.#hearSignals(command.call);
      case 'voice.talk':
        return this.#talk(command.here);
      case 'voice.rest':
        return this.#rest();
      case 'voice.close':
        return this.#close();
      default:
        return command satisfies never;
    }
  }

  mute(muted: boolean): void {
    this.#connection?.mute(muted);
  }

  /** Answers whether this tab could send them. */
  sendTones(tones: string): boolean {
    return this.#connection?.sendTones(tones) ?? false;
  }

  /** Another device, or the system's own. */
  use(device: 'microphone' | 'speaker' | 'ringer', id: string | undefined): void {
    if (device === 'microphone') void this.#connection?.useMicrophone(id);
    if (device === 'speaker') this.#connection?.useSpeaker(id);
  }

  /** What goes into the microphone, for its level. */
  get input(): MediaStreamTrack | undefined {
    return this.#connection?.input;
  }

  #prepare(): void {
    const { facts } = this.#call();
    const offer = signalsOf(facts.signals, 'incoming').find((signal) => signal.offer !== undefined)?.offer;
    if (!this.#host.canSpeak || (facts.direction === 'incoming' && offer === undefined)) return this.#speakElsewhere();
    this.#isWanted = true;
    this.#own();
    void this.#describe(offer);
  }

  /** The call itself goes on. */
  #speakElsewhere(): void {
    this.#elsewhere = { where: 'device' };
    this.#tell({ type: 'voice.described' });
  }

  async #describe(offer: string | undefined): Promise<void> {
    try {
      this.#connection ??= await (this.#connecting ??= this.#connect());
      // given up while it was loaded: the microphone is not even asked for
      if (!this.#isWanted) return;
      const description = await this.#connection.describe(offer);
      if (description === undefined || !this.#isWanted) return;
      this.#isDescribed = true;
      this.#tell({ type: 'voice.described', description });
    } catch (thrown) {
      this.#connecting = undefined;
      this.#isWanted = false;
      this.#tell({ type: 'voice.failed', failure: asVoiceFailure(thrown) });
    }
  }

  async #connect(): Promise<VoiceConnection> {
    const { facts } = this.#call();
    const of = facts.direction === 'incoming' ? { call: facts.id } : { conversation: facts.conversation ?? '' };
    const [{ VoiceConnection }, path] = await Promise.all([import('../media/voice-connection.js'), this.#host.voicePath(of)]);
    const { clock, policy, soundDevices } = this.#host;
    const connection = new VoiceConnection({
      path,
      devices: soundDevices,
      silenceWarnsAfter: policy.silenceWarns,
      clock,
      changed: () => this.#changed(),
    });
    if (this.#closed) connection.close();
    return connection;
  }

  #hearSignals(told: CallFacts): void {
    // a dial that was thought lost rings after all
    if (!this.#isWanted && this.#connection && told.direction === 'outgoing' && this.#call().placed) this.#prepare();
    this.#own();
    for (const { answer } of signalsOf(told.signals, 'media')) {
      if (answer !== undefined) this.#connection?.hearAnswer(answer).catch(() => this.#lose());
    }
  }

  #talk(here: boolean): void {
    if (here) return this.#connection?.talk();
    // an accept on its way decides by itself whose call it is
    if (this.#isDescribed) return;
    if (this.#isWanted) this.#rest();
    if (!this.#elsewhere && !this.#lock && this.#isMine) this.#lookElsewhere();
  }

  get #isMine(): boolean {
    const { owner } = this.#host;
    return owner !== undefined && this.#call().isMine({ kind: 'agent', id: owner.agent });
  }

  /** A call of this agent's that runs, and not from here. */
  #lookElsewhere(): void {
    const { owner, canSpeak } = this.#host;
    if (!canSpeak || !owner) {
      this.#elsewhere = { where: 'device' };
      return;
    }
    this.#lock = new VoiceLock(this.#host.locks, owner, this.#call().facts.id);
    this.#lock.watch((held) => {
      this.#elsewhere = { where: held ? 'other-tab' : 'nowhere' };
      this.#changed();
    });
  }

  /** The lock is named for the call's id: it is taken as soon as that is known. */
  #own(): void {
    const { owner } = this.#host;
    const call = this.#call();
    if (!this.#isWanted || this.#lock || !owner || !call.placed) return;
    this.#lock = new VoiceLock(this.#host.locks, owner, call.facts.id);
    this.#lock.hold();
  }

  #rest(): void {
    this.#isWanted = false;
    this.#isDescribed = false;
    this.#elsewhere = undefined;
    this.#letGo();
    this.#connection?.rest();
  }

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#isWanted = false;
    this.#elsewhere = undefined;
    this.#letGo();
    this.#connection?.close();
  }

  #letGo(): void {
    this.#lock?.letGo();
    this.#lock = undefined;
  }

  #lose(): void {
    if (this.#isLost || this.#closed) return;
    this.#isLost = true;
    // nobody can be heard any more, also where the hang-up does not get through
    this.#connection?.rest();
    this.#tell({ type: 'voice.lost' });
    this.#changed();
  }

  #changed(): void {
    if (this.#closed) return;
    const { trouble, microphone, stage } = this.#connection?.sound ?? {};
    if ((trouble ?? microphone) && this.#met !== (trouble ?? 'none')) this.#host.microphoneWas(trouble);
    this.#met = trouble ?? 'none';
    if (stage === 'lost') this.#lose();
    if (isLive(this.#call().outcome.status)) this.#host.callChanged(this.#call());
  }
}

/** Before there is a connection. */
const unheard = { stage: 'preparing', muted: false, canSendTones: false, quality: 'unknown' } as const;

/** The microphone and the adapter say themselves what is wrong; anything else is a description that the browser refused. */
const asVoiceFailure = (thrown: unknown): unknown =>
  thrown instanceof DOMException || thrown instanceof TypeError ? new AdapterError('call-setup-failed', { cause: thrown }) : thrown;
