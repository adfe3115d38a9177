import { asFailure } from '../boundary/failure.js';
import type { CallId } from '../domain/call.js';
import type { CallIntent, ColleaguesNow } from './calling.js';
import type { DeskParts } from './desk-parts.js';

/** Whom one call may be handed to, as it was last asked. */
export class ColleagueList {
  now: ColleaguesNow | undefined;
  readonly #desk: Pick<DeskParts, 'reading' | 'changed'>;

  constructor(desk: Pick<DeskParts, 'reading' | 'changed'>) {
    this.#desk = desk;
  }

  send(intent: CallIntent): void {
    if (intent.type === 'colleagues.load') void this.#load(intent.call);
  }

  async #load(call: CallId): Promise<void> {
    const loading: ColleaguesNow = { call, status: 'loading', colleagues: this.now?.call === call ? this.now.colleagues : [] };
    this.#be(loading);
    const answer = await this.#desk.reading.colleagues(call).then(
      (colleagues): ColleaguesNow => ({ call, status: 'ready', colleagues }),
      (thrown: unknown): ColleaguesNow => ({ ...loading, status: 'failed', failure: asFailure(thrown) }),
    );
    // only the newest question counts
    if (this.now === loading) this.#be(answer);
  }

  #be(now: ColleaguesNow): void {
    this.now = now;
    this.#desk.changed();
  }
}
