import { asIs, inForm } from './form.js';
import { areTexts, isText } from './stored-draft.js';

/** What an agent has written of a template and not submitted: the fields that differ from what they began with. */
export interface StoredTemplateDraft {
  readonly kind?: 'request' | 'invite';
  readonly name?: string;
  readonly language?: string;
  readonly category?: 'MARKETING' | 'UTILITY';
  readonly header?: string;
  readonly body?: string;
  readonly footer?: string;
  readonly button?: string;
  readonly examples?: readonly string[];
}

/** Only these fields, whatever else the object holds. */
const storedTemplateDraft = inForm<StoredTemplateDraft>({
  kind: asIs,
  name: asIs,
  language: asIs,
  category: asIs,
  header: asIs,
  body: asIs,
  footer: asIs,
  button: asIs,
  examples: asIs,
});

const isOneOf =
  (...words: readonly unknown[]) =>
  (value: unknown): boolean =>
    words.includes(value);

const fields: Readonly<Record<keyof StoredTemplateDraft, (value: unknown) => boolean>> = {
  kind: isOneOf('request', 'invite'),
  name: isText,
  language: isText,
  category: isOneOf('MARKETING', 'UTILITY'),
  header: isText,
  body: isText,
  footer: isText,
  button: isText,
  examples: areTexts,
};

/** A draft in the form in which it is kept, or nothing if it is none: whoever wrote it. Never throws. */
export function restoredTemplateDraft(value: unknown): StoredTemplateDraft | undefined {
  try {
    const given = value as Readonly<Record<keyof StoredTemplateDraft, unknown>>;
    const names = Object.keys(fields) as (keyof StoredTemplateDraft)[];
    const present = names.filter((name) => given[name] !== undefined);
    if (present.length === 0 || !present.every((name) => fields[name](given[name]))) return undefined;
    return storedTemplateDraft(given as StoredTemplateDraft);
  } catch {
    return undefined;
  }
}
