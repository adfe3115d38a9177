import type { Owner } from '../cache.js';
import { nameAmongTabs } from './stream-name.js';

/** Tells the other tabs of an agent that something of a conversation stands anew in the store. Says no more: the store is what they read. */
export class ConversationChannel {
  readonly #open: ((name: string) => BroadcastChannel) | null;
  readonly #heard: (hashed: string) => void;
  #channel: BroadcastChannel | undefined;
  #owner: Owner | undefined;

  /** `heard`: with the hashed id of the conversation. */
  constructor(open: ((name: string) => BroadcastChannel) | null, heard: (hashed: string) => void) {
    this.#open = open;
    this.#heard = heard;
  }

  /** From now on with the tabs of this owner. Where the browser has no channels, or refuses one, each tab hears by reading only. */
  async join(owner: Owner): Promise<void> {
    this.close();
    this.#owner = owner;
    try {
      const name = await nameAmongTabs(owner, 'conversations');
      if (this.#owner !== owner || !this.#open) return;
      const channel = this.#open(name);
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
    this.#owner = undefined;
    if (this.#channel) this.#channel.onmessage = null;
    this.#channel?.close();
    this.#channel = undefined;
  }
}
