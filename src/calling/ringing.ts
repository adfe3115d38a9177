import type { Clock } from '../clock.js';
import type { PageSound } from '../media/page-sound.js';
import type { CallNow } from './conversation.js';
import { wordless, type IncomingWords } from './incoming-words.js';
import { RingingTab } from './tabs/ringing-tab.js';
import type { SoundChoice } from './kept-sound.js';

export interface RingingParts {
  readonly clock: Clock;
  /** Of the lock that the tabs of this agent share. */
  readonly lockName: () => Promise<string>;
  readonly locks: LockManager | null;
}

/** What decides over the ring. */
export interface RingScene {
  readonly calls: readonly CallNow[];
  /** Undefined while no element of this page shows incoming calls: then it makes no noise about them either. */
  readonly words: IncomingWords | undefined;
  readonly choice: SoundChoice;
  readonly hidden: boolean;
}

/** Is this agent rung by it? One that is being answered or declined rings no more. */
const rings = ({ live, direction, status, mine, doing }: CallNow): boolean =>
  live && mine && !doing && direction === 'incoming' && status === 'ringing';

/** The agent talks, or waits for somebody to pick up, on this or another of their screens. */
const isBusy = ({ live, direction, status, mine }: CallNow): boolean => live && mine && (status === 'ongoing' || direction === 'outgoing');

/** Calls the agent to a call that comes in: by sound in one of their tabs, and where nobody looks by title and notification. */
export class Ringing {
  readonly #tab: RingingTab;
  #sound: PageSound | undefined;
  #scene: RingScene | undefined;

  constructor({ clock, lockName, locks }: RingingParts) {
    this.#tab = new RingingTab({ clock, locks, name: lockName, changed: () => this.#show() });
  }

  /** Something of it has changed; everything is undone when nothing rings any more. */
  update(sound: PageSound, scene: RingScene): void {
    this.#sound = sound;
    this.#scene = scene;
    const wanted = scene.words && scene.calls.some(rings) && sound.sound === 'unlocked';
    this.#tab.stand(wanted ? (scene.hidden ? 'hidden' : 'visible') : undefined);
    this.#show();
  }

  stop(): void {
    this.#tab.stand(undefined);
    this.#scene = undefined;
    this.#sound = undefined;
  }

  #show(): void {
    const { calls = [], words, hidden, choice } = this.#scene ?? {};
    const ringing = words ? calls.filter(rings) : [];
    const [first] = ringing;
    const locked = this.#sound?.sound === 'locked';
    const sounds = first && choice && (this.#tab.rings || locked);
    // a page that may not sound yet waits with its ring for a press
    this.#sound?.ring(sounds ? { soft: calls.some(isBusy), ...choice.ring, device: choice.chosen.ringer } : undefined);
    this.#sound?.blink(first && hidden ? (words ?? wordless).title(ringing) : undefined);
    const tells = first?.id !== undefined && hidden && (this.#tab.rings || locked);
    this.#sound?.notify(tells && first.id !== undefined ? { id: first.id, words: (words ?? wordless).notification(first) } : undefined);
  }
}
