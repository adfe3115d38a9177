import type { TemplateDraft } from '../../adapter.js';
import { Refused } from './refused.js';

/** The simulated platform's own numbers and rules for templates, apart from the SDK's on purpose: a mistake there must not hide here. */
const longest = { name: 512, header: 60, body: 1024, footer: 60, button: 20, example: 1024 };

type Written = Readonly<Partial<Record<keyof TemplateDraft, unknown>>>;

/** Throws what the platform would not even review. */
export function needWellFormed(draft: Written): void {
  const { kind, name, language, category, header, body, footer, button, examples } = draft;
  need(kind === 'request' || kind === 'invite', 'kind must be request or invite');
  need(isText(name, longest.name) && /^[a-z0-9_]+$/.test(name), 'name must match [a-z0-9_]{1,512}');
  need(typeof language === 'string' && /^[A-Za-z]{2,3}([_-][A-Za-z0-9]+)*$/.test(language), 'language is not a supported locale');
  need(category === 'MARKETING' || category === 'UTILITY', 'category must be MARKETING or UTILITY');
  need(isText(body, longest.body) && body.trim() !== '', 'body must have 1 to 1024 characters');
  need(isAbsent(header) || isPlain(header, longest.header), 'header must have at most 60 characters and no variables');
  need(isAbsent(footer) || isPlain(footer, longest.footer), 'footer must have at most 60 characters and no variables');
  need(isAbsent(button) || kind === 'invite', 'buttons of a permission request are the platform’s own');
  need(isAbsent(button) || isPlain(button, longest.button), 'button must have at most 20 characters and no variables');
  needVariables(body as string, examples);
}

/** Numbered from 1 without gaps, words around each, an example for each. */
function needVariables(body: string, examples: unknown): void {
  const numbers = [...body.matchAll(/\{\{(.*?)\}\}/g)].map(([, number]) => Number(number));
  const different = new Set(numbers);
  need(
    numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= different.size),
    'variables must be numbered from 1 without gaps',
  );
  const words = body.trim();
  need(!words.startsWith('{{') && !words.endsWith('}}'), 'the body may neither start nor end with a variable');
  need(!words.includes('}}{{'), 'variables may not stand next to each other');
  const given = Array.isArray(examples) ? (examples as unknown[]) : [];
  need(
    given.length === different.size && given.every((example) => isText(example, longest.example) && example.trim() !== ''),
    'every variable needs an example',
  );
}

function need(holds: boolean, detail: string): asserts holds {
  if (!holds) throw new Refused({ code: 'refused', status: 422, platformCode: 100, detail: `Invalid parameter: ${detail}` });
}

const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isPlain = (value: unknown, most: number): boolean => isText(value, most) && !value.includes('{{');
