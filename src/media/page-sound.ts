import type { Clock } from '../clock.js';
import {
  askForNotifications,
  CallNotification,
  notificationAccess,
  type NotificationAccess,
  type NotificationWords,
} from './call-notification.js';
import { listDevices, noDevices, watchDevices, type Devices } from './devices.js';
import { meterLevel } from './level-meter.js';
import { microphoneAccess, type MicrophoneAccess } from './microphone-access.js';
import { checkMicrophone } from './microphone-check.js';
import { microphonePermission } from './microphone-permission.js';
import type { MicrophoneTrouble } from '../domain/microphone-trouble.js';
import { Ringtone, type RingSource, type RingStyle } from './ringtone.js';
import { SoundLock } from './sound-lock.js';
import { TitleBlink } from './title-blink.js';

export interface PageSoundParts {
  readonly clock: Clock;
  /** In place of the built-in ring. */
  readonly ringtone: RingSource | undefined;
  readonly changed: () => void;
  /** How loud the microphone is while it is being checked or used, from 0 to 1. */
  readonly level: (level: number) => void;
}

/** What this page can do with sound, beside a call: what there is, what is allowed, and the ring. */
export class PageSound {
  devices: Devices = noDevices;
  readonly #parts: PageSoundParts;
  readonly #lock: SoundLock;
  readonly #blink: TitleBlink;
  readonly #notification = new CallNotification();
  readonly #stops: readonly (() => void)[];
  #access: MicrophoneAccess = 'unknown';
  /** What the last attempt met; the browser alone does not tell that another program has the microphone. */
  #trouble: MicrophoneTrouble | undefined;
  #ringtone: Ringtone | undefined;
  #check: AbortController | undefined;
  #metered: MediaStreamTrack | undefined;
  #stopMeter: (() => void) | undefined;
  #closed = false;

  constructor(parts: PageSoundParts) {
    this.#parts = parts;
    this.#lock = new SoundLock(() => parts.changed());
    this.#blink = new TitleBlink(parts.clock);
    this.#stops = [watchDevices(this.#look), microphonePermission.watch(this.#look)];
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  get microphone(): MicrophoneAccess {
    return this.#trouble ?? this.#access;
  }

  get sound(): 'unlocked' | 'locked' {
    return this.#lock.state;
  }

  get notifications(): NotificationAccess {
    return notificationAccess();
  }

  /** Rings in this way, or no more. Where sound is locked it begins with the next press in the page. */
  ring(style: RingStyle | undefined): void {
    if (style) (this.#ringtone ??= new Ringtone(this.#lock.context, this.#parts.ringtone)).ring(style);
    else this.#ringtone?.stop();
  }

  /** Lets the title blink with these words, or no more. */
  blink(text: string | undefined): void {
    if (text === undefined) this.#blink.stop();
    else this.#blink.start(text);
  }

  /** One call on the desktop, or none. */
  notify(call: { readonly id: string; readonly words: NotificationWords } | undefined): void {
    if (call) this.#notification.show(call.id, call.words);
    else this.#notification.close();
  }

  /** Asks for the microphone, listens for a moment, lets it go. One check at a time: a new one ends the one before. */
  async check(device: string | undefined): Promise<void> {
    this.#check?.abort();
    const { clock, level } = this.#parts;
    const { signal } = (this.#check = new AbortController());
    const trouble = await checkMicrophone({ clock, context: this.#lock.context, device, level, signal });
    if (!signal.aborted) this.microphoneWas(trouble);
  }

  /** A microphone was opened for a call, or could not be. */
  microphoneWas(trouble: MicrophoneTrouble | undefined): void {
    this.#trouble = trouble;
    void this.#read();
  }

  /** Tells how loud the microphone of a call is, or of none any more. */
  meter(input: MediaStreamTrack | undefined): void {
    if (input === this.#metered) return;
    this.#metered = input;
    this.#stopMeter?.();
    const { clock, level } = this.#parts;
    this.#stopMeter = input && meterLevel(new MediaStream([input]), this.#lock.context, clock, level);
    if (!input) level(0);
  }

  async askForNotifications(): Promise<void> {
    await askForNotifications();
    this.#tell();
  }

  close(): void {
    this.#closed = true;
    this.#check?.abort();
    this.meter(undefined);
    for (const stop of this.#stops) stop();
    document.removeEventListener('visibilitychange', this.#look);
    this.#ringtone?.stop();
    this.#blink.stop();
    this.#notification.close();
    this.#lock.close();
  }

  /** Something was plugged in or out, allowed or forbidden, perhaps in another tab. */
  readonly #look = () => {
    this.#trouble = undefined;
    void this.#read();
  };

  async #read(): Promise<void> {
    const [devices, access] = await Promise.all([listDevices(), microphoneAccess()]);
    this.devices = devices;
    this.#access = access;
    this.#tell();
  }

  #tell(): void {
    if (!this.#closed) this.#parts.changed();
  }
}
