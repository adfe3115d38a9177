/**
 * Reads whatever an adapter answered. A wrong whole throws one `AdapterError('bad-answer')`; a wrong item of a list is left out
 * and becomes one warning; nothing else is ever thrown.
 */
import * as v from 'valibot';
import type { Colleague, ConversationFacts, Desk, News, RefusedConversation, TemplatePage, VoicePath } from '../adapter.js';
import type { Activity } from '../domain/activity.js';
import type { CallId } from '../domain/call.js';
import type { Template } from '../domain/template.js';
import { activity } from './activity.js';
import { colleague } from './actor.js';
import { readCall } from './call.js';
import { readConversation } from './conversation.js';
import { deskFrame } from './desk.js';
import { facts } from './facts.js';
import { news } from './news.js';
import { whole } from './number.js';
import { parseList } from './parse-list.js';
import { parse, parseItem, parseWhole } from './parse.js';
import { template, templatePageFrame } from './template.js';
import { id } from './text.js';
import { voicePath } from './voice-path.js';
import type { Read, Warning } from './warning.js';

export function readDesk(value: unknown): Read<Desk> {
  const warnings: Warning[] = [];
  const desk = parseWhole('desk', deskFrame, value);
  const calls = parseList('desk.calls', desk.calls, warnings, (item, where) => readCall(item, where, warnings));
  return { value: { ...desk, calls }, warnings };
}

/** One answer per id of `ids`: a conversation that is missing or could not be read is refused with `bad-answer`. */
export function readConversations(value: unknown, ids: readonly string[]): Read<(ConversationFacts | RefusedConversation)[]> {
  const warnings: Warning[] = [];
  const asked = new Set(ids);
  const answers = new Map<string, ConversationFacts | RefusedConversation>();
  parseList('conversations', value, warnings, (item, where) => {
    const answer = readConversation(item, where, warnings);
    if (!answer) return;
    if (!asked.has(answer.id) || answers.has(answer.id)) warnings.push({ name: 'unasked-conversation', where });
    else answers.set(answer.id, answer);
  });
  if (answers.size < asked.size && !warnings.some(({ name }) => name === 'bad-conversation')) {
    warnings.push({ name: 'missing-conversation', where: 'conversations' });
  }
  return { value: [...asked].map((one) => answers.get(one) ?? { id: one, refused: 'bad-answer' }), warnings };
}

/** Announced by the platform, without a place in the product yet: no reason to warn. */
const withoutPlace = /\b(voicemail|recording|transcript)/;

export function readNews(value: unknown): Read<News[]> {
  const warnings: Warning[] = [];
  const batch = parseList('news', value, warnings, (item, where) => {
    const unread: Warning[] = [];
    const read = parseItem(news, item, where, unread, { bad: 'bad-news', unknown: 'unknown-news' });
    if (!read && !isWithoutPlace(item)) warnings.push(...unread);
    return read;
  });
  return { value: batch, warnings };
}

const numbered = facts({ sequence: whole });

/** The numbers of a batch of news, also of those that are skipped or could not be read: they did arrive. */
export const readSequences = (value: unknown): number[] =>
  parseList('news', value, [], (item) => {
    const read = parse(numbered, item);
    return read.ok ? read.value.sequence : undefined;
  });

const kinded = facts({ kind: v.string() });

function isWithoutPlace(item: unknown): boolean {
  const kind = parse(kinded, item);
  return kind.ok && withoutPlace.test(kind.value.kind);
}

export function readActivities(value: unknown): Read<Activity[]> {
  const warnings: Warning[] = [];
  const rows = parseList('activities', value, warnings, (item, where) =>
    parseItem(activity, item, where, warnings, { bad: 'bad-activity', unknown: 'unknown-activity' }),
  );
  return { value: rows, warnings };
}

export function readTemplatePage(value: unknown): Read<TemplatePage> {
  const warnings: Warning[] = [];
  const { templates, ...next } = parseWhole('templates', templatePageFrame, value);
  const read = parseList('templates.templates', templates, warnings, (item, where) =>
    parseItem(template, item, where, warnings, { bad: 'bad-template' }),
  );
  return { value: { templates: read, ...next }, warnings };
}

/** A template as the backend has it after an act. */
export const readTemplate = (value: unknown): Template => parseWhole('template', template, value);

export const readCallId = (value: unknown): CallId => parseWhole('call', id, value);

export const readVoicePath = (value: unknown): VoicePath => parseWhole('voice', voicePath, value);

export function readColleagues(value: unknown): Read<Colleague[]> {
  const warnings: Warning[] = [];
  const colleagues = parseList('colleagues', value, warnings, (item, where) =>
    parseItem(colleague, item, where, warnings, { bad: 'bad-colleague' }),
  );
  return { value: colleagues, warnings };
}
