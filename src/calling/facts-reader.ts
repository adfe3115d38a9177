import type { ConversationFacts, RefusedConversation } from '../adapter.js';
import { asFailure } from '../boundary/failure.js';
import type { StoredConversation } from '../store/store.js';
import type { ConversationRecord } from './conversation-record.js';
import type { DeskParts } from './desk-parts.js';
import { FirstLook } from './first-look.js';
import { lineSlices } from './line-slices.js';

/** The parts it works with, and whether the agent is signed in yet. */
export type FactsHost = Pick<DeskParts, 'registry' | 'reading' | 'cache' | 'clock' | 'policy' | 'calls' | 'lineTold' | 'failed'> & {
  readonly signedIn: boolean;
};

/** Reads what is known of conversations, from the cache first and from the backend, and hands it to their records. */
export class FactsReader {
  readonly #host: FactsHost;
  readonly #look = new FirstLook((ids) => void this.#ask(ids));
  readonly #lookSaved = new FirstLook((ids) => void this.#askCache(ids));

  constructor(host: FactsHost) {
    this.#host = host;
  }

  /** First look at a conversation: what was saved at once, and the backend as soon as the agent is signed in. */
  lookAt(conversation: ConversationRecord): void {
    if (conversation.facts !== 'loading') return;
    this.#lookSaved.add(conversation.id);
    this.look(conversation.id);
  }

  look(id: string): void {
    if (this.#host.signedIn) this.#look.add(id);
  }

  /** Everything that somebody looks at. */
  lookAgain(): void {
    for (const { id, isSeen } of this.#host.registry.conversations) if (isSeen) this.look(id);
  }

  /** Lets the backend ask the platform. Rejects when it does not answer in time. */
  async check(conversation: ConversationRecord): Promise<void> {
    const [answer] = await this.#host.reading.conversations([conversation.id], { fresh: true, patience: this.#host.policy.freshCheck });
    if (answer) this.#learn(answer);
  }

  async #ask(ids: readonly string[]): Promise<void> {
    try {
      for (const answer of await this.#host.reading.conversations(ids)) this.#learn(answer);
    } catch (thrown) {
      for (const id of ids) this.#host.registry.known(id)?.refuse(asFailure(thrown));
      this.#host.failed('facts', thrown);
    }
  }

  async #askCache(ids: readonly string[]): Promise<void> {
    for (const saved of await this.#host.cache.conversations(ids)) {
      const conversation = this.#host.registry.known(saved.id);
      if (conversation?.facts !== 'loading') continue;
      const line = this.#host.registry.line(saved.facts.line);
      this.#host.registry.join(conversation, line);
      line.remember(saved.facts);
      conversation.learn('saved', saved.lastCall);
    }
  }

  #learn(answer: ConversationFacts | RefusedConversation): void {
    const conversation = this.#host.registry.known(answer.id);
    if (!conversation) return;
    if ('refused' in answer) {
      const gone = answer.refused === 'forbidden' || answer.refused === 'not-found';
      conversation.refuse({ because: answer.refused }, gone);
      if (gone) this.#host.cache.forget(answer.id);
      return;
    }
    const line = this.#host.registry.line(answer.line);
    this.#host.registry.join(conversation, line);
    line.tell(lineSlices(answer), 'answer');
    conversation.learn('known', answer.lastCall);
    if (answer.call) this.#host.calls.hear({ ...answer.call, conversation: answer.call.conversation ?? answer.id });
    this.#host.lineTold(line);
    this.keep(conversation);
  }

  /** Remembers it for the next visit. */
  keep(conversation: ConversationRecord): void {
    this.#host.cache.keepConversation(conversation.id, (): StoredConversation | undefined => {
      const { id, line, lastCall, facts } = conversation;
      return line && facts === 'known'
        ? { id, facts: line.facts, keptAt: this.#host.clock.now(), ...(lastCall && { lastCall }) }
        : undefined;
    });
  }
}
