import type { TemplateDraft, TemplatePage } from '../../adapter.js';
import { day } from '../../domain/instant.js';
import type { Template } from '../../domain/template.js';
import { defined } from './defined.js';
import { Refused } from './refused.js';
import { tellOfNumber } from './tell.js';
import { needWellFormed } from './template-constraints.js';
import type { World } from './world.js';

const editsOfApproved = [
  { max: 1, withinMs: day },
  { max: 10, withinMs: 30 * day },
];
/** A deleted approved template keeps its name so long. */
const nameRestsMs = 30 * day;
const perPage = 20;

/** A template as the platform keeps it. */
export interface TemplateRecord {
  readonly template: Template;
  /** Place in the list: newer ones have smaller numbers. */
  readonly place: number;
  /** When it was changed while approved. */
  readonly editedAt: readonly number[];
}

/** The shelf of the business number. */
export interface TemplateShelf {
  readonly records: Map<string, TemplateRecord>;
  /** Names that rest, by name and language, until when. */
  readonly resting: Map<string, number>;
}

export const createShelf = (templates: readonly Template[]): TemplateShelf => ({
  records: new Map(templates.map((template, place) => [template.id, { template, place, editedAt: [] }])),
  resting: new Map(),
});

/** One page, in order, of those that fit. */
export function templatePage(world: World, agent: string, query: URLSearchParams): TemplatePage {
  const wants = (name: 'kind' | 'language' | 'status', template: Template) => !query.get(name) || template[name] === query.get(name);
  const search = (query.get('search') ?? '').trim().toLowerCase();
  const after = query.get('after');
  const found = inOrder(world.shelf).filter(
    ({ template, place }) =>
      (after === null || place > Number(after)) &&
      wants('kind', template) &&
      wants('language', template) &&
      wants('status', template) &&
      `${template.name} ${template.body}`.toLowerCase().includes(search),
  );
  const page = found.slice(0, perPage);
  return {
    templates: page.map(({ template }) => template),
    ...(page.length < found.length && { next: String(page.at(-1)?.place) }),
    ...(!mayWrite(world, agent) && { mayCreate: { ok: false, because: 'forbidden' } as const }),
  };
}

/** A new template, or another wording of an old one; in review either way. */
export function saveTemplate(world: World, agent: string, id: string, draft: Partial<TemplateDraft>): Template {
  needWriter(world, agent);
  if (draft.number !== world.number.id) throw new Refused({ code: 'not-found' });
  needWellFormed(draft, world.limits);
  const old = id ? recordOf(world, id) : undefined;
  const { kind, name, language, category, header, body, footer, button, examples } = draft as TemplateDraft;
  if (old) needEditable(world, old, draft as TemplateDraft);
  else needFreeName(world, name, language);
  const template: Template = {
    id: old?.template.id ?? world.id('template'),
    ...{ kind, name, language, category, body, examples },
    ...defined({ header: header || undefined, footer: footer || undefined, button: button || undefined }),
    status: 'pending',
    since: world.time.now(),
  };
  const wasApproved = old?.template.status === 'approved';
  put(world, {
    template,
    place: old?.place ?? Math.min(1, ...inOrder(world.shelf).map(({ place }) => place)) - 1,
    editedAt: wasApproved ? [...old.editedAt, world.time.now()] : (old?.editedAt ?? []),
  });
  return template;
}

export function deleteTemplate(world: World, agent: string, id: string): void {
  needWriter(world, agent);
  const { template } = recordOf(world, id);
  world.shelf.records.delete(id);
  if (template.status === 'approved') world.shelf.resting.set(nameIn(template), world.time.now() + nameRestsMs);
  tellOfNumber(world, { kind: 'template.gone', template: { id } });
}

/** The platform's answer to a template in review, or a later change of its mind. */
export function review(world: World, id: string, verdict: { readonly rejected?: string }): void {
  const record = recordOf(world, id);
  const { rejected: _, ...template } = record.template;
  const status = verdict.rejected === undefined ? 'approved' : 'rejected';
  put(world, { ...record, template: { ...template, status, since: world.time.now(), ...defined({ rejected: verdict.rejected }) } });
}

/** May this agent create, change and delete templates? */
export const mayWrite = ({ settings }: World, agent: string): boolean => settings.templateWriters?.includes(agent) ?? true;

function put(world: World, record: TemplateRecord): void {
  world.shelf.records.set(record.template.id, record);
  tellOfNumber(world, { kind: 'template.changed', template: record.template });
}

function recordOf(world: World, id: string): TemplateRecord {
  const record = world.shelf.records.get(id);
  if (!record) throw new Refused({ code: 'not-found' });
  return record;
}

function needWriter(world: World, agent: string): void {
  if (!mayWrite(world, agent)) throw new Refused({ code: 'forbidden' });
}

function needEditable(world: World, { template, editedAt }: TemplateRecord, draft: TemplateDraft): void {
  if (template.status === 'pending') throw new Refused({ code: 'template-in-review', status: 409 });
  const fixed = ['kind', 'name', 'language', ...(template.status === 'approved' ? (['category'] as const) : [])] as const;
  const changed = fixed.find((field) => draft[field] !== template[field]);
  if (changed) throw new Refused({ code: 'refused', status: 422, platformCode: 100, detail: `${changed} can’t be edited` });
  if (template.status !== 'approved') return;
  const now = world.time.now();
  const until = Math.max(...editsOfApproved.map(({ max, withinMs }) => (editedAt.at(-max) ?? -Infinity) + withinMs));
  if (now < until) throw new Refused({ code: 'asked-too-often', until });
}

function needFreeName(world: World, name: string, language: string): void {
  const key = nameIn({ name, language });
  const until = world.shelf.resting.get(key);
  if (until !== undefined && world.time.now() < until) throw new Refused({ code: 'template-name-taken', status: 409, until });
  if (inOrder(world.shelf).some(({ template }) => nameIn(template) === key))
    throw new Refused({ code: 'template-name-taken', status: 409 });
}

const nameIn = ({ name, language }: Pick<Template, 'name' | 'language'>): string => `${name} ${language}`;

const inOrder = ({ records }: TemplateShelf): readonly TemplateRecord[] => [...records.values()].sort((a, b) => a.place - b.place);
