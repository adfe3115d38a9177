import type { Policy } from './policy.js';
import type { Template } from './template.js';
import { no, yes, type Verdict } from './verdict.js';

/** What an agent writes of a template; the platform adds the rest. */
export type TemplateText = Omit<Template, 'id' | 'status' | 'rejected' | 'since'>;

export type TemplateField = 'kind' | 'name' | 'language' | 'category' | 'header' | 'body' | 'footer' | 'button' | 'examples';

/** A field that the platform would reject, and why. */
export interface TemplateFault {
  readonly field: TemplateField;
  /**
   * `edge`: the body starts or ends with a variable; `touching`: two stand without words between them; `variable`: one stands where
   * none may.
   */
  readonly because: 'missing' | 'too-long' | 'characters' | 'choice' | 'numbering' | 'not-allowed' | 'edge' | 'touching' | 'variable';
  /** Of a missing example: whose, from 1. */
  readonly variable?: number;
}

/** How many variables a text has: the greatest n for which all of {{1}} … {{n}} stand in it. */
export function variablesOf(text: string): number {
  const numbers = variableNames(text);
  let count = 0;
  while (numbers.has(String(count + 1))) count += 1;
  return count;
}

/** The text as the customer reads it; a variable without a value stays visible. */
export const fillTemplate = (text: string, values: readonly string[]): string =>
  text.replace(variable, (placeholder, name: string) => {
    const value = /^[1-9]\d*$/.test(name) ? values[Number(name) - 1] : undefined;
    return value?.trim() ? value : placeholder;
  });

/** Everything that is wrong with a template, field by field; empty when it may be submitted. */
export function checkTemplate(template: TemplateText, { length }: Policy): readonly TemplateFault[] {
  const { name, body, header = '', footer = '', button, examples } = template;
  const count = variablesOf(body);
  const faults: readonly (TemplateFault | false)[] = [
    name === '' && { field: 'name', because: 'missing' },
    name.length > length.templateName && { field: 'name', because: 'too-long' },
    /[^a-z0-9_]/.test(name) && { field: 'name', because: 'characters' },
    template.language.trim() === '' && { field: 'language', because: 'missing' },
    !categories.includes(template.category) && { field: 'category', because: 'choice' },
    header.length > length.header && { field: 'header', because: 'too-long' },
    hasVariable(header) && { field: 'header', because: 'variable' },
    body.trim() === '' && { field: 'body', because: 'missing' },
    body.length > length.body && { field: 'body', because: 'too-long' },
    variableNames(body).size > count && { field: 'body', because: 'numbering' },
    /^\s*\{\{[^{}]*\}\}|\{\{[^{}]*\}\}\s*$/.test(body) && { field: 'body', because: 'edge' },
    body.includes('}}{{') && { field: 'body', because: 'touching' },
    footer.length > length.footer && { field: 'footer', because: 'too-long' },
    hasVariable(footer) && { field: 'footer', because: 'variable' },
    button !== undefined && template.kind !== 'invite' && { field: 'button', because: 'not-allowed' },
    button !== undefined && button.length > length.button && { field: 'button', because: 'too-long' },
    button !== undefined && hasVariable(button) && { field: 'button', because: 'variable' },
    ...missingExamples(examples, count),
    examples.length > count && { field: 'examples', because: 'numbering' },
  ];
  return faults.filter((fault) => fault !== false);
}

/** While it is in review nothing can be changed. How often an approved one may be changed is the platform's to say. */
export const mayEditTemplate = (template: Pick<Template, 'status'> | undefined): Verdict =>
  template?.status === 'pending' ? no('template-in-review') : yes;

/** What stays as it is when this template is edited. */
export function fixedFields(template: Pick<Template, 'status'> | undefined): readonly TemplateField[] {
  if (!template) return [];
  return template.status === 'approved' ? ['kind', 'name', 'language', 'category'] : ['kind', 'name', 'language'];
}

/** A name that the platform takes, as near to what was typed as can be: `Order follow-up` → `order_follow_up`. May be empty. */
export const templateNameFrom = (words: string, { length }: Policy): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, length.templateName);

/** The text with one more variable in place of `from` to `to`, and where the caret stands then. */
export function withVariable(text: string, from = text.length, to = from): { readonly text: string; readonly caret: number } {
  const inserted = `{{${variablesOf(text) + 1}}}`;
  return { text: text.slice(0, from) + inserted + text.slice(to), caret: from + inserted.length };
}

const categories: readonly Template['category'][] = ['MARKETING', 'UTILITY'];

const variable = /\{\{([^{}]*)\}\}/g;

const hasVariable = (text: string): boolean => text.search(variable) >= 0;

const variableNames = (text: string): ReadonlySet<string> => new Set([...text.matchAll(variable)].map(([, name = '']) => name));

const missingExamples = (examples: readonly string[], count: number): readonly (TemplateFault | false)[] =>
  Array.from({ length: count }, (_, index) => !examples[index]?.trim() && { field: 'examples', because: 'missing', variable: index + 1 });
