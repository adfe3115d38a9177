import { readSaid, type Said } from './said.js';

/** The way between the tabs of one browser. Nothing is heard after `close`. */
export class TabChannel {
  readonly #channel: BroadcastChannel;

  constructor(channel: BroadcastChannel, hear: (said: Said) => void) {
    this.#channel = channel;
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const said = readSaid(data);
      if (said) hear(said);
    };
  }

  say(said: Said): void {
    try {
      this.#channel.postMessage(said);
    } catch {
      this.#sayAsJson(said);
    }
  }

  close(): void {
    this.#channel.onmessage = null;
    this.#channel.close();
  }

  /** A host's adapter may tell objects that cannot be sent: functions, proxies. What they hold can be, mostly. */
  #sayAsJson(said: Said): void {
    try {
      this.#channel.postMessage(JSON.parse(JSON.stringify(said)));
    } catch {
      // the count of the next word shows the gap
    }
  }
}
