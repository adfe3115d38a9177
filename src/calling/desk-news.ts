import type { News } from '../adapter.js';
import type { Activity } from '../domain/activity.js';
import type { CallFacts } from '../domain/call.js';
import type { LineFacts } from '../domain/line-facts.js';
import type { Line } from '../domain/line.js';
import type { Template } from '../domain/template.js';
import type { DeskParts } from './desk-parts.js';
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

  hearLine(of: Line, told: Partial<LineFacts>, news: News): void {
    const { registry, facts, can } = this.#desk;
    const line = registry.knownLine(of);
    if (!line) return;
    line.tell(told);
    this.#desk.lineTold(line);
    for (const { id } of line.conversations) {
      const conversation = registry.known(id);
      if (!conversation) continue;
      facts.keep(conversation);
      if (!can.activities) conversation.hearActivities(witnessed(news));
    }
  }

  hearActivity(activity: Activity, of: string | undefined, line: Line): void {
    const { registry, cache } = this.#desk;
    const lineConversations = registry.knownLine(line)?.conversations ?? [];
    const ids = of === undefined ? [...lineConversations].map(({ id }) => id) : [of];
    for (const id of ids) {
      const conversation = registry.known(id);
      if (conversation?.wantsActivities) conversation.hearActivities([activity]);
      else cache.keepActivities(id, [activity]);
    }
  }

  hearTemplate(template: Template): void {
    for (const conversation of this.#desk.registry.conversations) conversation.hearTemplate(template);
  }

  linked(call: string, conversation: string): void {
    const known = this.#desk.calls.find(call);
    if (known) this.#desk.calls.hear({ ...known.facts, conversation, signals: [] });
  }

  gone(id: string): void {
    this.#desk.registry.known(id)?.refuse({ because: 'not-found' }, true);
    this.#desk.cache.forget(id);
  }
}
