import type { LineNews, News } from '../adapter.js';
import type { Activity } from '../domain/activity.js';
import type { CallFacts } from '../domain/call.js';
import type { Instant } from '../domain/instant.js';
import type { LineFacts } from '../domain/line-facts.js';
import type { Line } from '../domain/line.js';
import type { Template } from '../domain/template.js';
import type { DeskParts } from './desk-parts.js';
import { isOfOtherLine } from './other-line.js';
import { hearNews, type NewsHearer } from './hear-news.js';
import { witnessed } from './witnessed.js';

/** What the desk does with news: each finds its call, its line or its conversation. News of what nobody knows of yet are left out. */
export class DeskNews implements NewsHearer {
  readonly #desk: DeskParts;

  constructor(desk: DeskParts) {
    this.#desk = desk;
  }

  hear(batch: readonly News[]): void {
    for (const news of batch) hearNews(news, this);
  }

  hearCall(told: CallFacts): void {
    this.#desk.calls.hear(told);
  }

  hearLine(of: Line, told: Partial<LineFacts>, news: LineNews): void {
    const { registry, facts, can, policy } = this.#desk;
    const line = registry.knownLine(of);
    if (!line) return facts.early.keep(of, () => this.hearLine(of, told, news));
    line.tell(told, 'news');
    this.#desk.lineTold(line);
    const activities = can.activities ? [] : witnessed(news, policy);
    for (const { id } of line.conversations) {
      const conversation = registry.known(id);
      if (!conversation) continue;
      facts.keep(conversation);
      conversation.hearActivities(activities);
    }
  }

  hearActivity(activity: Activity, of: string | undefined, line: Line): void {
    const { registry, cache } = this.#desk;
    if (isOfOtherLine(this.#desk, line, of)) return;
    const onLine = registry.knownLine(line)?.conversations ?? [];
    for (const id of of === undefined ? [...onLine].map((conversation) => conversation.id) : [of]) {
      const conversation = registry.known(id);
      if (conversation) conversation.hearActivities([activity]);
      else cache.keepActivities(id, [activity]);
    }
  }

  hearTemplate(template: Template, number: string): void {
    this.#desk.templates.hear(template, number);
  }

  templateGone(id: string, number: string): void {
    this.#desk.templates.gone(id, number);
  }

  linked(call: string, conversation: string, at: Instant): void {
    this.#desk.calls.link(call, conversation, at);
  }

  gone(id: string): void {
    const { registry, cache } = this.#desk;
    registry.known(id)?.gone({ because: 'not-found' });
    void cache.forget(id, 'history');
  }
}
