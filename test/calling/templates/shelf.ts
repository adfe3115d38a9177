import type { TemplateQuery } from '../../../src/adapter.js';
import type { Template } from '../../../src/domain/template.js';
import type { CallingOptions } from '../../../src/calling/create-calling.js';
import { loadEditing } from '../../../src/calling/templates/editing-code.js';
import { desk } from '../desk.js';
import type { FakeAdapter } from '../fake-adapter.js';

export const template = (id: string, more: Partial<Template> = {}): Template => ({
  id,
  kind: 'request',
  name: id,
  language: 'en',
  category: 'UTILITY',
  body: 'May we call you?',
  examples: [],
  status: 'approved',
  ...more,
});

/** A number with these templates, a page of ten each, and what was asked of it. The code of work on them is there. */
export async function shelf(
  templates: Template[],
  {
    prepare,
    unfiltered = false,
    ...options
  }: { prepare?: (backend: FakeAdapter) => void; unfiltered?: boolean } & Omit<Omit<Partial<CallingOptions>, 'clock'>, 'adapter'> = {},
) {
  const queries: TemplateQuery[] = [];
  await loadEditing();
  const it = await desk((backend) => {
    backend.templates = async (query) => {
      queries.push(query);
      const found = templates.filter(
        ({ kind, name, language, status }) =>
          kind === query.kind &&
          (unfiltered ||
            (name.includes(query.search ?? '') && language === (query.language ?? language) && status === (query.status ?? status))),
      );
      const from = Number(query.after ?? 0);
      return {
        templates: found.slice(from, from + 10),
        ...(from + 10 < found.length && { next: String(from + 10) }),
        ...(unfiltered && { unfiltered }),
      };
    };
    prepare?.(backend);
  }, options);
  return { ...it, queries, shelf: it.calling.templates('n1') };
}

export const many = (count: number, more: (index: number) => Partial<Template> = () => ({})): Template[] =>
  Array.from({ length: count }, (_, index) => template(`t${index}`, more(index)));
