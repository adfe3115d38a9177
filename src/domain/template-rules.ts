import type { Policy } from './policy.js';
import type { Template } from './template.js';

/** What an agent writes of a template; the platform adds the rest. */
export type TemplateText = Omit<Template, 'id' | 'status' | 'rejected'>;

/** A field that the platform would reject, and why. */
export interface TemplateFault {
  readonly field: 'name' | 'language' | 'category' | 'header' | 'body' | 'footer' | 'button' | 'examples';
  readonly because: 'missing' | 'too-long' | 'characters' | 'choice' | 'numbering' | 'not-allowed';
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
    body.trim() === '' && { field: 'body', because: 'missing' },
    body.length > length.body && { field: 'body', because: 'too-long' },
    variableNames(body).size > count && { field: 'body', because: 'numbering' },
    footer.length > length.footer && { field: 'footer', because: 'too-long' },
    button !== undefined && template.kind !== 'invite' && { field: 'button', because: 'not-allowed' },
    button !== undefined && button.length > length.button && { field: 'button', because: 'too-long' },
    examples.slice(0, count).filter((example) => example.trim() !== '').length < count && { field: 'examples', because: 'missing' },
    examples.length > count && { field: 'examples', because: 'numbering' },
  ];
  return faults.filter((fault) => fault !== false);
}

const categories: readonly Template['category'][] = ['MARKETING', 'UTILITY'];

const variable = /\{\{([^{}]*)\}\}/g;

const variableNames = (text: string): ReadonlySet<string> => new Set([...text.matchAll(variable)].map(([, name = '']) => name));
