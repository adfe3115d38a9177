import * as v from 'valibot';
import type { OutreachForm, OutreachKind } from '../domain/outreach.js';
import type { Template, TemplateStatus } from '../domain/template.js';
import { facts, maybe, perhaps } from './facts.js';
import { list } from './list.js';
import { instant } from './number.js';
import { id, nextPage, text } from './text.js';
import { verdict } from './verdict.js';

export const outreachKind = v.picklist(['request', 'invite'] as const satisfies readonly OutreachKind[]);
export const outreachForm = v.picklist(['free-form', 'template'] as const satisfies readonly OutreachForm[]);

export const template = facts({
  id,
  kind: outreachKind,
  name: id,
  language: id,
  category: v.picklist(['MARKETING', 'UTILITY'] as const),
  header: maybe(text),
  body: text,
  footer: maybe(text),
  button: maybe(text),
  examples: list(text),
  status: v.picklist(['pending', 'approved', 'rejected'] as const satisfies readonly TemplateStatus[]),
  rejected: maybe(text),
  since: maybe(instant),
}) satisfies v.GenericSchema<unknown, Template>;

/** A page, its templates unread. */
export const templatePageFrame = facts({
  templates: v.unknown(),
  next: maybe(nextPage),
  unfiltered: maybe(v.boolean()),
  mayCreate: perhaps(verdict),
});
