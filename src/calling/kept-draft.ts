import type { Outreach, WordlessOutreach } from '../domain/outreach.js';
import type { Draft } from './conversation.js';
import type { ConversationHost } from './conversation-host.js';
import { draftAfter, draftWith, emptyDraft, hasWords, losesWords, mergeDrafts, typingKeptEvery } from './draft.js';
import { Soon } from './soon.js';

/** What the agent has typed in a conversation: kept as it is typed, for the next page and for the other tabs. */
export class KeptDraft {
  now: Draft;
  /** How often it was written down. */
  keeps = 0;
  readonly #conversation: string;
  readonly #host: Pick<ConversationHost, 'unfinished' | 'clock' | 'policy'>;
  readonly #changed: () => void;
  /** As it stands in the store, as far as this page knows. */
  #kept: Draft;
  readonly #soon: Soon;

  constructor(conversation: string, host: Pick<ConversationHost, 'unfinished' | 'clock' | 'policy'>, changed: () => void) {
    this.#conversation = conversation;
    this.#host = host;
    this.#changed = changed;
    this.now = this.#kept = emptyDraft(host.policy);
    this.#soon = new Soon(host.clock, typingKeptEvery, () => this.keep());
  }

  change(draft: Partial<Draft>): void {
    this.now = { ...this.now, ...draft };
    this.#soon.ask();
    this.#changed();
  }

  /** Until it is sent its words are a draft: a page that comes after this one may have to ask with them what became of it. */
  sending(outreach: Outreach): void {
    if (!this.#holdsOthersThan(outreach)) this.change(draftWith(this.now, outreach));
  }

  sent(outreach: WordlessOutreach | Outreach): void {
    if (this.#holdsOthersThan(outreach)) return;
    this.now = draftAfter(this.now, outreach);
    this.keep();
  }

  /** A host may send words of its own, and an agent type others meanwhile: what was typed stays. */
  #holdsOthersThan(sent: WordlessOutreach | Outreach): boolean {
    return ('text' in sent || 'variables' in sent) && losesWords(this.now, draftWith(this.now, sent));
  }

  /** Another page has written it down: what was typed here since the last time stays, the rest is taken over. */
  restore(kept: Draft): void {
    this.now = mergeDrafts(this.#kept, this.now, kept);
    this.#kept = kept;
    this.#changed();
  }

  /** Writes it down now if it is not: the page may be going. */
  keep(): void {
    this.#soon.stop();
    if (this.now === this.#kept) return;
    const hadWords = hasWords(this.#kept);
    this.#kept = this.now;
    this.keeps += 1;
    if (hasWords(this.now)) this.#host.unfinished.keepDraft(this.#conversation, this.now);
    else if (hadWords) this.#host.unfinished.dropDraft(this.#conversation);
  }

  clear(): void {
    this.#soon.stop();
    this.now = this.#kept = emptyDraft(this.#host.policy);
  }
}
