import * as v from 'valibot';
import type { LineNews, News, NewsKind, NewsOf } from '../adapter.js';
import { activity } from './activity.js';
import { byKind } from './by-kind.js';
import { direction } from './call.js';
import { facts, maybe } from './facts.js';
import { line } from './line.js';
import { limits, openWindow, restriction } from './line-facts.js';
import { instant, whole } from './number.js';
import { permission, permissionRequest } from './permission.js';
import { signal } from './signal.js';
import { template } from './template.js';
import { id } from './text.js';

const told = { id, at: instant, sequence: maybe(whole), key: maybe(id) };
const ofLine = { ...told, line, conversation: maybe(id) };
const ofNumber = { ...told, number: id };

const tell = <const K extends LineNews['kind'], const E extends v.ObjectEntries>(kind: K, entries: E) =>
  facts({ kind: v.literal(kind), ...ofLine, ...entries });

/** One line a kind of news. */
export const newsKinds = {
  call: tell('call', { call: facts({ id, direction }), signal }),
  'permission.changed': tell('permission.changed', { permission }),
  'request.changed': tell('request.changed', { request: permissionRequest }),
  'window.changed': tell('window.changed', { window: openWindow }),
  'limits.changed': tell('limits.changed', { limits }),
  'restriction.changed': tell('restriction.changed', { restriction }),
  'activity.added': tell('activity.added', { activity }),
  'conversation.linked': tell('conversation.linked', { call: facts({ id }), conversation: id }),
  'conversation.gone': tell('conversation.gone', { conversation: id }),
  'template.changed': facts({ kind: v.literal('template.changed'), ...ofNumber, template }),
  'template.gone': facts({ kind: v.literal('template.gone'), ...ofNumber, template: facts({ id }) }),
} satisfies { [K in NewsKind]: v.GenericSchema<unknown, NewsOf<K>> };

export const news = byKind(newsKinds) satisfies v.GenericSchema<unknown, News>;
