import type { Owner } from '../cache.js';
import { nameAmongTabs } from './stream-name.js';

/** Tells the other tabs of an agent that something of a conversation stands anew in the store. Says no more: the store is what they read. */
export class ConversationChannel {
  readonly #open: ((name: string) => BroadcastChannel) | null | undefined;
  readonly #heard: (hashed: string) => void;
  #channel: BroadcastChannel | undefined;

  /** `heard`: with the hashed id of the conversation. */
  constructor(open: ((name: string) => BroadcastChannel) | null | undefined, heard: (hashed: string) => void) {
    this.#open = open;
    this.#heard = heard;
  }

  /** From now on with the tabs of this owner. Where the browser has no channels, or refuses one, each tab hears by reading only. */
  join(owner: Owner): void {
    this.close();
    try {
      const channel = this.#open?.(nameAmongTabs(owner, 'conversations'));
      if (!channel) return;
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') this.#heard(data);
      };
      this.#channel = channel;
    } catch {
      // then nobody is told
    }
  }

  say(hashed: string): void {
    this.#channel?.postMessage(hashed);
  }

  close(): void {
    if (this.#channel) this.#channel.onmessage = null;
    this.#channel?.close();
    this.#channel = undefined;
  }
}
