import type { Clock } from '../clock.js';
import type { PageSound } from '../media/page-sound.js';
import type { RingSource } from '../media/ringtone.js';
import type { CallIntent, CallingState } from './calling.js';
import { Availability } from './availability.js';
import type { Connection } from './conversation.js';
import { wordless, type IncomingWords } from './incoming-words.js';
import { asVolume, keepSound, keptSound, watchSound, type SoundChoice } from './kept-sound.js';
import { Listeners } from './listeners.js';
import type { Ringing } from './ringing.js';
import type { MicrophoneTrouble, Readiness } from './voice.js';

/** What touches devices, and what calls the agent to a call that comes in. */
type SoundCode = Pick<typeof import('../media/page-sound.js'), 'PageSound'> & Pick<typeof import('./ringing.js'), 'Ringing'>;

/** What the sound of the page needs of its desk. */
export interface SoundHost {
  readonly clock: Clock;
  readonly state: Pick<CallingState, 'calls'>;
  readonly connection: Connection;
  readonly voice: Readiness['voice'];
  /** What goes into the microphone of a call whose sound is here. */
  readonly input?: MediaStreamTrack | undefined;
  /** Names the lock by which the tabs of this agent agree on who rings. */
  ringerLock(): Promise<string>;
  /** Tells the backend whether this page takes calls. */
  reportAvailability(takesCalls: boolean): void;
  changed(): void;
}

export interface SoundSetting {
  /** In place of the built-in ring. */
  readonly ringtone?: RingSource | undefined;
  readonly load?: () => Promise<SoundCode>;
  /** `null`: the browser has none. */
  readonly locks: LockManager | null;
}

/** What a microphone must not be for a call to be taken. */
const speechless: readonly Readiness['microphone'][] = ['denied', 'missing', 'busy', 'unplugged', 'blocked-by-frame', 'insecure'];

/** Can this tab ring and speak? Nothing of it is loaded before an element or a host wants to know. */
export class SoundDesk {
  readonly #host: SoundHost;
  readonly #setting: SoundSetting;
  readonly #levels = new Listeners<[number]>();
  readonly #showing = new Set<IncomingWords>();
  readonly #availability: Availability;
  #choice = keptSound();
  #stopWatching: (() => void) | undefined;
  #page: PageSound | undefined;
  #ringing: Ringing | undefined;
  #loading: Promise<PageSound | undefined> | undefined;
  #closed = false;

  constructor(host: SoundHost, setting: SoundSetting) {
    this.#host = host;
    this.#setting = setting;
    this.#availability = new Availability({ clock: host.clock, report: (takesCalls) => host.reportAvailability(takesCalls) });
  }

  get state(): Pick<CallingState, 'readiness' | 'sound'> {
    const page = this.#page;
    if (!page) return {};
    const { connection, voice } = this.#host;
    const { microphone, sound, notifications, devices } = page;
    const showsIncoming = this.#showing.size > 0;
    return {
      readiness: { secure: isSecureContext, voice, microphone, sound, notifications, connection, showsIncoming },
      sound: { ...devices, ...this.#choice },
    };
  }

  /** Ids of the devices that the agent has chosen. */
  get chosen(): SoundChoice['chosen'] {
    return this.#choice.chosen;
  }

  /** A call that comes in now would be seen, and could be spoken in. */
  get takesCalls(): boolean {
    const { readiness } = this.state;
    if (!readiness?.showsIncoming || readiness.connection !== 'live') return false;
    return readiness.voice === 'not-needed' || (readiness.voice === 'ready' && !speechless.includes(readiness.microphone));
  }

  showIncoming(words: IncomingWords = wordless): () => void {
    // one's own copy: two elements may bring the same words
    const own = { ...words };
    this.#showing.add(own);
    void this.#use(() => this.#host.changed());
    return () => {
      this.#showing.delete(own);
      this.#host.changed();
    };
  }

  onLevel(listener: (level: number) => void): () => void {
    const remove = this.#levels.add(listener);
    void this.#use(() => this.update());
    return () => {
      remove();
      this.update();
    };
  }

  /** How loud the microphone is; of a call as well as of a check. */
  level(level: number): void {
    this.#levels.tell(level);
  }

  /** A call has opened the microphone, or could not. */
  microphoneWas(trouble: MicrophoneTrouble | undefined): void {
    this.#page?.microphoneWas(trouble);
  }

  send(intent: CallIntent): void {
    switch (intent.type) {
      case 'device.choose': {
        const { [intent.device]: _, ...others } = this.#choice.chosen;
        return this.#choose({ ...this.#choice, chosen: intent.id ? { ...others, [intent.device]: intent.id } : others });
      }
      case 'ring.change': {
        const { volume, muted } = { ...this.#choice.ring, ...intent };
        return this.#choose({ ...this.#choice, ring: { volume: asVolume(volume), muted } });
      }
      case 'microphone.check':
        return void this.#use((page) => page.check(this.#choice.chosen.microphone));
      case 'notifications.ask':
        return void this.#use((page) => page.askForNotifications());
      default:
        return void (intent satisfies { readonly type: `call.${string}` | 'colleagues.load' }); // of a call, not of the page
    }
  }

  /** The desk has changed: perhaps it rings. */
  update(): void {
    if (!this.#page || this.#closed) return;
    this.#availability.is(this.takesCalls);
    // measured only while somebody looks
    this.#page.meter(this.#levels.size > 0 ? this.#host.input : undefined);
    const [words] = this.#showing;
    this.#ringing?.update(this.#page, {
      calls: this.#host.state.calls,
      words,
      choice: this.#choice,
      hidden: document.visibilityState === 'hidden',
    });
  }

  close(): void {
    this.#closed = true;
    this.#stopWatching?.();
    this.#ringing?.stop();
    this.#availability.stop();
    this.#page?.close();
  }

  #choose(choice: SoundChoice): void {
    this.#choice = choice;
    keepSound(choice);
    this.#host.changed();
  }

  /** Devices are touched by code that loads when it is first needed; without it there is neither ring nor voice. */
  async #use(act: (page: PageSound) => unknown): Promise<void> {
    const page = this.#page ?? (await (this.#loading ??= this.#load()));
    if (page && !this.#closed) await act(page);
  }

  async #load(): Promise<PageSound | undefined> {
    const { load = soundCode, locks, ringtone } = this.#setting;
    try {
      const { PageSound, Ringing } = await load();
      if (this.#closed) return undefined;
      this.#ringing = new Ringing({ clock: this.#host.clock, lockName: () => this.#host.ringerLock(), locks });
      this.#stopWatching = watchSound((choice) => {
        this.#choice = choice;
        this.#host.changed();
      });
      return (this.#page = new PageSound({
        clock: this.#host.clock,
        ringtone,
        changed: () => this.#host.changed(),
        level: (level) => this.level(level),
      }));
    } catch {
      // tried again at the next wish
      this.#loading = undefined;
      return undefined;
    }
  }
}

async function soundCode(): Promise<SoundCode> {
  const [{ PageSound }, { Ringing }] = await Promise.all([import('../media/page-sound.js'), import('./ringing.js')]);
  return { PageSound, Ringing };
}
