import { needsPage } from '../domain/takes-up.js';
import type { Deliver } from './deliver.js';
import type { LiveCall } from './live-call.js';

const needsThisPage = ({ facts, outcome, live, accepting, voice }: LiveCall): boolean =>
  needsPage(
    { direction: facts.direction, status: outcome.status, live, doing: accepting ? 'accepting' : undefined },
    voice.now?.where === 'here',
  );

/** Asks before the page goes away during a call whose sound is here, and ends the call when it goes all the same. */
export class Leaving {
  readonly #calls: () => readonly LiveCall[];
  readonly #deliver: Pick<Deliver, 'hangUp'>;
  #asks = false;

  constructor(calls: () => readonly LiveCall[], deliver: Pick<Deliver, 'hangUp'>) {
    this.#calls = calls;
    this.#deliver = deliver;
    globalThis.addEventListener?.('pagehide', this.#leave);
  }

  /** Asking is bound to a call: a page that always asks is kept out of the browser's back and forward cache. */
  callsChanged(): void {
    const asks = this.#calls().some(needsThisPage);
    if (asks === this.#asks) return;
    this.#asks = asks;
    if (asks) globalThis.addEventListener?.('beforeunload', this.#ask);
    else globalThis.removeEventListener?.('beforeunload', this.#ask);
  }

  stop(): void {
    globalThis.removeEventListener?.('pagehide', this.#leave);
    globalThis.removeEventListener?.('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent) => event.preventDefault();

  /** Nobody is left to hear what becomes of it. */
  readonly #leave = () => {
    for (const { placed, facts, voice } of this.#calls().filter(needsThisPage)) {
      this.#deliver.hangUp(placed ? facts.id : { dialledWith: facts.id }, { leaving: true }).catch(() => undefined);
      // a page that is kept for a way back must not keep the microphone
      voice.hear({ type: 'voice.close' });
    }
  };
}
