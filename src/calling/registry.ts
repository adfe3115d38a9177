import type { Clock } from '../clock.js';
import { minute } from '../domain/instant.js';
import { lineKey, type Line, type LineKey } from '../domain/line.js';
import { Alarm } from './alarm.js';
import type { DeskParts } from './desk-parts.js';
import type { ConversationHost } from './conversation-host.js';
import { ConversationRecord } from './conversation-record.js';
import { LineRecord } from './line-record.js';

/** How long a conversation that nobody looks at is remembered. */
const forgetAfter = 5 * minute;

/** Every conversation and line this desk has heard of, and the one alarm for the moments at which their verdicts change. */
export class Registry {
  readonly #desk: ConversationHost & Pick<DeskParts, 'lineTold'>;
  readonly #clock: Clock;
  readonly #conversations = new Map<string, ConversationRecord>();
  readonly #lines = new Map<LineKey, LineRecord>();
  readonly #alarm: Alarm;

  constructor(desk: ConversationHost & Pick<DeskParts, 'lineTold'>, clock: Clock) {
    this.#desk = desk;
    this.#clock = clock;
    this.#alarm = new Alarm(clock, () => this.recheck());
  }

  /** The one record of this id. */
  conversation(id: string): ConversationRecord {
    const known = this.#conversations.get(id);
    if (known) return known;
    const made = new ConversationRecord(id, this.#desk);
    this.#conversations.set(id, made);
    return made;
  }

  /** Only if something of it is already known. */
  known(id: string): ConversationRecord | undefined {
    return this.#conversations.get(id);
  }

  get conversations(): Iterable<ConversationRecord> {
    return this.#conversations.values();
  }

  line(line: Line): LineRecord {
    const key = lineKey(line);
    const known = this.#lines.get(key);
    if (known) return known;
    const made = new LineRecord(line);
    this.#lines.set(key, made);
    return made;
  }

  /** A line, only if a conversation of it is known. */
  knownLine(line: Line): LineRecord | undefined {
    return this.#lines.get(lineKey(line));
  }

  /** Says which line a conversation belongs to. */
  join(conversation: ConversationRecord, line: LineRecord): void {
    if (conversation.line === line) return;
    conversation.line?.conversations.delete(conversation);
    conversation.line = line;
    line.conversations.add(conversation);
  }

  /** Sets the alarm for the next change of this line. */
  watch(line: LineRecord): void {
    this.#alarm.set(line.nextChange(this.#desk.policy, this.#clock.now()));
  }

  /** Folds everything that is looked at anew: time has passed, or the server's clock turned out to be another. */
  recheck(): void {
    this.#alarm.stop();
    for (const line of this.#lines.values()) {
      if (![...line.conversations].some(({ id }) => this.#conversations.get(id)?.isSeen)) continue;
      line.changed();
      this.#desk.lineTold(line);
    }
  }

  /** Everything that the whole desk shares has changed: connection, agent, policy. */
  changedAll(): void {
    for (const conversation of this.#conversations.values()) conversation.changed();
  }

  /** The last one who looked has left: forgotten in a while, unless something would be lost. */
  left(conversation: ConversationRecord): void {
    this.#clock.setTimeout(() => {
      if (conversation.isSeen) return;
      if (conversation.isIdle) this.#forget(conversation);
      else this.left(conversation);
    }, forgetAfter);
  }

  stop(): void {
    this.#alarm.stop();
    for (const conversation of this.#conversations.values()) conversation.stop();
  }

  #forget(conversation: ConversationRecord): void {
    conversation.stop();
    this.#conversations.delete(conversation.id);
    const { line } = conversation;
    if (!line?.conversations.delete(conversation) || line.conversations.size > 0) return;
    this.#lines.delete(lineKey(line.facts.line));
  }
}
