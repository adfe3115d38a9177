import type { CallingAdapter } from '../../adapter.js';
import { FollowingTab } from './following-tab.js';
import { Leadership } from './leadership.js';
import { LeadingTab } from './leading-tab.js';
import { onPageLife } from './page-life.js';
import { StreamTab, type StreamTabParts } from './stream-tab.js';
import { TabChannel } from './tab-channel.js';

export interface SharedSubscriptionParts extends StreamTabParts {
  /** Opens the real stream. */
  readonly subscribe: CallingAdapter['subscribe'];
  /** Of lock and channel. */
  readonly name: string;
  readonly locks: LockManager;
  readonly openChannel: (name: string) => BroadcastChannel;
}

/** This tab among those that share one stream: it follows until the lock is its own, then it leads. */
export class SharedSubscription {
  readonly #parts: SharedSubscriptionParts;
  readonly #tab: StreamTab;
  readonly #leadership: Leadership;
  readonly #forgetPage: () => void;
  #channel: TabChannel | undefined;
  #role: LeadingTab | FollowingTab | undefined;
  #away = false;

  constructor(parts: SharedSubscriptionParts) {
    this.#parts = parts;
    this.#tab = new StreamTab(parts, (said) => this.#channel?.say(said));
    this.#leadership = new Leadership(parts.locks, parts.name, {
      won: () => this.#lead(),
      lost: () => this.#stepDown(),
      refused: () => this.#workAlone(),
    });
    this.#forgetPage = onPageLife({ aside: () => this.#goAway(), back: () => this.#comeBack() });
    this.#enter();
  }

  stop(): void {
    this.#tab.stop();
    this.#forgetPage();
    this.#leave();
  }

  #enter(): void {
    try {
      this.#channel = new TabChannel(this.#parts.openChannel(this.#parts.name), (said) => this.#role?.hear(said));
    } catch {
      return this.#workAlone();
    }
    this.#follow();
  }

  #follow(): void {
    this.#role = new FollowingTab(this.#tab, { stalled: () => this.#leadership.steal(), signedOut: () => this.#over() });
    this.#leadership.wait();
  }

  #lead(): void {
    this.#role?.end();
    const leading = new LeadingTab(this.#tab, this.#parts.subscribe, () => this.#over());
    this.#role = leading;
    // may already end it: an adapter may speak while it is being subscribed to
    leading.start();
  }

  /** Another tab leads since a moment that is not known: only a cursor tells what was missed. */
  #stepDown(): void {
    this.#role?.end();
    this.#tab.since = -Infinity;
    this.#follow();
  }

  /** The stream first: whoever gets the lock finds no other one open. */
  #leave(): void {
    if (this.#role instanceof LeadingTab) this.#tab.since = -Infinity;
    this.#role?.end();
    this.#role = undefined;
    this.#leadership.leave();
    this.#channel?.close();
    this.#channel = undefined;
  }

  #workAlone(): void {
    this.#leave();
    this.#lead();
  }

  /** Nobody is signed in any more: as with a stream of its own, the desk would have to subscribe again. */
  #over(): void {
    this.#forgetPage();
    this.#leave();
  }

  /** A page put aside keeps nothing that others wait for. */
  #goAway(): void {
    this.#away = true;
    this.#leave();
  }

  #comeBack(): void {
    if (!this.#away) return;
    this.#away = false;
    this.#enter();
  }
}
