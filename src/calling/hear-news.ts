import type { LineNews, News, NewsOf } from '../adapter.js';
import type { Activity } from '../domain/activity.js';
import type { CallFacts } from '../domain/call.js';
import type { Instant } from '../domain/instant.js';
import type { LineFacts } from '../domain/line-facts.js';
import type { Line } from '../domain/line.js';
import type { Template } from '../domain/template.js';

/** Where news go. */
export interface NewsHearer {
  hearCall(told: CallFacts): void;
  hearLine(line: Line, told: Partial<LineFacts>, news: LineNews): void;
  hearActivity(activity: Activity, conversation: string | undefined, line: Line): void;
  hearTemplate(template: Template, number: string): void;
  templateGone(template: string, number: string): void;
  linked(call: string, conversation: string, at: Instant): void;
  gone(conversation: string): void;
}

/** Hands one piece of news to whom it concerns. */
export function hearNews(news: News, hearer: NewsHearer): void {
  const { at } = news;
  switch (news.kind) {
    case 'call':
      return hearer.hearCall(callTold(news));
    case 'permission.changed':
      return hearer.hearLine(news.line, { permission: news.permission }, news);
    case 'request.changed':
      return hearer.hearLine(news.line, { request: news.request }, news);
    case 'window.changed':
      return hearer.hearLine(news.line, { window: { ...news.window, at } }, news);
    case 'limits.changed':
      return hearer.hearLine(news.line, { limits: { ...news.limits, at } }, news);
    case 'restriction.changed':
      return hearer.hearLine(news.line, { restriction: { ...news.restriction, at } }, news);
    case 'activity.added':
      return hearer.hearActivity(news.activity, news.activity.conversation ?? news.conversation, news.line);
    case 'template.changed':
      return hearer.hearTemplate(news.template, news.number);
    case 'template.gone':
      return hearer.templateGone(news.template.id, news.number);
    case 'conversation.linked':
      return hearer.linked(news.call.id, news.conversation, at);
    case 'conversation.gone':
      return hearer.gone(news.conversation);
    default:
      return news satisfies never;
  }
}

function callTold({ call, line, conversation, key, signal }: NewsOf<'call'>): CallFacts {
  return {
    ...call,
    line,
    ...(conversation !== undefined && { conversation }),
    ...(key !== undefined && { key }),
    signals: [signal],
  };
}
