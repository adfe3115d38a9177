import type { ConversationFacts, RefusedConversation } from '../adapter.js';
import { asFailure } from '../boundary/failure.js';
import { knownMembers } from '../domain/known-members.js';
import type { Reason } from '../domain/reason.js';
import type { StoredConversation } from '../store/store.js';
import { AskedAgain } from './asked-again.js';
import type { ConversationRecord } from './conversation-record.js';
import type { DeskParts } from './desk-parts.js';
import { EarlyNews } from './early-news.js';
import { FirstLook } from './first-look.js';
import { lineSlices } from './line-slices.js';

/** The parts it works with, and whether the agent is signed in yet. */
export type FactsHost = Pick<
  DeskParts,
  'registry' | 'reading' | 'cache' | 'clock' | 'policy' | 'calls' | 'lineTold' | 'failed' | 'session'
> & {
  readonly signedIn: boolean;
};

type Answer = ConversationFacts | RefusedConversation;

/** Reads what is known of conversations, from the cache first and from the backend, and hands it to their records. */
export class FactsReader {
  /** News that came before the first answer about their line. */
  readonly early = new EarlyNews();
  readonly #host: FactsHost;
  readonly #look = new FirstLook((ids) => void this.#ask(ids));
  readonly #lookSaved = new FirstLook((ids) => void this.#askCache(ids));
  readonly #again: AskedAgain;
  /** What was asked for an earlier agent is void. */
  #epoch = 0;
  #told: Reason | undefined;

  constructor(host: FactsHost) {
    this.#host = host;
    this.#again = new AskedAgain(host.clock, (ids) => this.#askAgain(ids));
  }

  /** A look at a conversation: the first one shows what was saved, and asks the backend as soon as the agent is signed in. */
  lookAt({ id, facts, stale }: ConversationRecord): void {
    if (facts === 'loading') this.#lookSaved.add(id);
    if (facts !== 'known' || stale) this.look(id);
  }

  look(id: string): void {
    if (this.#host.signedIn) this.#look.add(id);
  }

  /** Somebody wants it now: also what it waits for is tried again. */
  load(id: string): void {
    if (this.#host.signedIn) this.#look.add(id);
    else this.#host.session.wake();
  }

  /** Everything that somebody looks at, now; the rest when somebody does. */
  lookAgain(): void {
    this.#again.stop();
    for (const conversation of this.#host.registry.conversations) {
      if (conversation.isSeen) this.look(conversation.id);
      else conversation.stale = true;
    }
  }

  /** Another agent's answers are not awaited any more. */
  startAnew(): void {
    this.#epoch += 1;
    this.stop();
  }

  /** Nothing is asked again any more. */
  stop(): void {
    this.#again.stop();
  }

  /** Lets the backend ask the platform. Rejects when it does not answer in time. */
  async check({ id }: ConversationRecord): Promise<void> {
    const { reading, policy } = this.#host;
    await this.#hear(reading.conversations([id], { fresh: true, patience: policy.freshCheck }));
  }

  /** Remembers it for the next visit. */
  keep(conversation: ConversationRecord): void {
    this.#host.cache.keepConversation(conversation.id, () => this.toKeep(conversation));
  }

  /** As it stands now, if the backend has told of it. */
  toKeep({ id, line, last, facts }: ConversationRecord): StoredConversation | undefined {
    if (!line || facts !== 'known') return undefined;
    return knownMembers({ id, facts: line.facts, keptAt: this.#host.clock.now(), lastCall: last.call, seenAt: last.seenAt });
  }

  async #ask(ids: readonly string[]): Promise<void> {
    const epoch = this.#epoch;
    try {
      await this.#hear(this.#host.reading.conversations(ids));
      this.#again.answered();
      this.#told = undefined;
    } catch (thrown) {
      if (epoch === this.#epoch) this.#notAnswered(ids, thrown);
    }
  }

  #notAnswered(ids: readonly string[], thrown: unknown): void {
    const failure = asFailure(thrown);
    for (const id of ids) this.#host.registry.known(id)?.refuse(failure);
    // each kind of trouble once, however often it is tried
    if (failure.because !== this.#told) this.#host.failed('facts', thrown);
    this.#told = failure.because;
    // after a new sign-in everything is read again
    if (failure.because !== 'signed-out') this.#again.failed(ids);
  }

  #askAgain(ids: readonly string[]): void {
    for (const id of ids) {
      const conversation = this.#host.registry.known(id);
      if (conversation?.isSeen) this.look(id);
      else if (conversation) conversation.stale = true;
    }
  }

  async #hear(question: Promise<readonly Answer[]>): Promise<void> {
    const epoch = this.#epoch;
    this.early.begin();
    try {
      const answers = await question;
      if (epoch === this.#epoch) for (const answer of answers) this.#learn(answer);
    } finally {
      this.early.end();
    }
  }

  async #askCache(ids: readonly string[]): Promise<void> {
    for (const saved of await this.#host.cache.conversations(ids)) {
      const conversation = this.#host.registry.known(saved.id);
      // also when the backend was faster: it does not know what was seen here
      conversation?.last.see(saved.seenAt ?? -Infinity);
      if (conversation?.facts !== 'loading') continue;
      const line = this.#host.registry.line(saved.facts.line);
      this.#host.registry.join(conversation, line);
      line.tell(saved.facts, 'saved');
      conversation.learn('saved', saved.lastCall);
      this.#host.registry.watch(line);
    }
  }

  #learn(answer: Answer): void {
    const { registry, cache, calls } = this.#host;
    const conversation = registry.known(answer.id);
    if (!conversation) return;
    if ('refused' in answer) {
      if (answer.refused !== 'forbidden' && answer.refused !== 'not-found') return conversation.refuse({ because: answer.refused });
      conversation.gone({ because: answer.refused });
      return void cache.forget(answer.id, 'history');
    }
    const line = registry.line(answer.line);
    registry.join(conversation, line);
    line.tell(lineSlices(answer), 'answer');
    conversation.learn('known', answer.lastCall);
    this.early.tell(answer.line);
    if (answer.call) calls.hear(answer.call, 'answer');
    calls.retell(answer.line);
    this.#host.lineTold(line);
    this.keep(conversation);
  }
}
