import type { Clock } from '../clock.js';
import { lineKey, type Line, type LineKey } from '../domain/line.js';
import { Alarm } from './alarm.js';
import type { DeskParts } from './desk-parts.js';
import type { ConversationHost } from './conversation-host.js';
import { ConversationRecord } from './conversation-record.js';
import { LineRecord } from './line-record.js';
import { Unseen } from './unseen.js';

/** Every conversation and line this desk has heard of, and the one alarm for the moments at which their verdicts change. */
export class Registry {
  readonly #desk: Pick<DeskParts, 'policy' | 'lineTold'>;
  readonly #host: ConversationHost;
  readonly #clock: Clock;
  readonly #conversations = new Map<string, ConversationRecord>();
  /** Forgotten ones that a host may still hold: an id never gets a second object beside them. */
  readonly #forgotten = new Map<string, WeakRef<ConversationRecord>>();
  readonly #lines = new Map<LineKey, LineRecord>();
  readonly #alarm: Alarm;
  readonly #unseen: Unseen<ConversationRecord>;

  constructor(desk: Pick<DeskParts, 'policy' | 'lineTold'>, host: ConversationHost, clock: Clock) {
    this.#desk = desk;
    this.#host = host;
    this.#clock = clock;
    this.#alarm = new Alarm(clock, () => this.#timeHasCome());
    this.#unseen = new Unseen(clock, (conversation) => this.#unseenForLong(conversation));
  }

  /** The one record of this id. */
  conversation(id: string): ConversationRecord {
    const known = this.#conversations.get(id);
    if (known) return known;
    const conversation = this.#forgotten.get(id)?.deref() ?? new ConversationRecord(id, this.#host);
    this.used(conversation);
    return conversation;
  }

  /** Only if something of it is already known. */
  known(id: string): ConversationRecord | undefined {
    return this.#conversations.get(id);
  }

  get conversations(): readonly ConversationRecord[] {
    return [...this.#conversations.values()];
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
    this.leaveLine(conversation);
    conversation.line = line;
    line.conversations.add(conversation);
  }

  /** A line without conversations is forgotten. */
  leaveLine(conversation: ConversationRecord): void {
    const { line } = conversation;
    conversation.line = undefined;
    if (!line?.conversations.delete(conversation) || line.conversations.size > 0) return;
    this.#lines.delete(lineKey(line.facts.line));
  }

  /** Sets the alarm for the next change of this line. */
  watch(line: LineRecord): void {
    this.#alarm.set(line.watch(this.#desk.policy, this.#clock.now()));
  }

  /** Folds everything anew: the clock was wrong, the machine slept, or another policy holds. */
  recheck(): void {
    this.#alarm.stop();
    for (const line of [...this.#lines.values()]) this.#recheck(line);
  }

  /** Everything that the whole desk shares has changed: connection, agent, policy. */
  changedAll(): void {
    for (const conversation of this.conversations) conversation.changed();
  }

  /** Somebody does something with it: forgotten or not, it counts again. */
  used(conversation: ConversationRecord): void {
    this.#forgotten.delete(conversation.id);
    this.#conversations.set(conversation.id, conversation);
    if (conversation.isSeen) this.#unseen.delete(conversation);
    else this.#unseen.add(conversation);
  }

  stop(): void {
    this.#alarm.stop();
    this.#unseen.stop();
    for (const conversation of this.conversations) conversation.stop();
  }

  #recheck(line: LineRecord): void {
    line.changed();
    this.#desk.lineTold(line);
  }

  /** Only what is due: the alarm of one line must not render a thousand others. */
  #timeHasCome(): void {
    const now = this.#clock.now();
    for (const line of [...this.#lines.values()]) {
      if (line.dueAt !== undefined && line.dueAt <= now) this.#recheck(line);
      else this.#alarm.set(line.dueAt);
    }
  }

  #unseenForLong(conversation: ConversationRecord): void {
    if (conversation.isSeen) return;
    if (!conversation.isIdle) return this.#unseen.add(conversation);
    this.#conversations.delete(conversation.id);
    this.leaveLine(conversation);
    conversation.clear();
    for (const [id, held] of this.#forgotten) if (!held.deref()) this.#forgotten.delete(id);
    this.#forgotten.set(conversation.id, new WeakRef(conversation));
  }
}
