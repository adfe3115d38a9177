import type { TemplateDraft } from '../../adapter.js';
import type { PlatformLimits } from './platform-limits.js';
import { Refused } from './refused.js';

type Written = Readonly<Partial<Record<keyof TemplateDraft, unknown>>>;

/** Throws what the platform would not even review, by rules of its own: a mistake in the SDK's must not hide here. */
export function needWellFormed(draft: Written, { longest }: PlatformLimits): void {
  const { kind, name, language, category, header, body, footer, button, examples } = draft;
  need(kind === 'request' || kind === 'invite', 'kind must be request or invite');
  need(isText(name, longest.name) && /^[a-z0-9_]+$/.test(name), `name must match [a-z0-9_]{1,${longest.name}}`);
  need(typeof language === 'string' && /^[A-Za-z]{2,3}([_-][A-Za-z0-9]+)*$/.test(language), 'language is not a supported locale');
  need(category === 'MARKETING' || category === 'UTILITY', 'category must be MARKETING or UTILITY');
  need(isText(body, longest.body) && body.trim() !== '', `body must have 1 to ${longest.body} characters`);
  need(isAbsent(header) || isPlain(header, longest.header), `header must have at most ${longest.header} characters and no variables`);
  need(isAbsent(footer) || isPlain(footer, longest.footer), `footer must have at most ${longest.footer} characters and no variables`);
  need(isAbsent(button) || kind === 'invite', 'buttons of a permission request are the platform’s own');
  need(isAbsent(button) || isPlain(button, longest.button), `button must have at most ${longest.button} characters and no variables`);
  needVariables(body as string, examples, longest.example);
}

/** Numbered from 1 without gaps, words around each, an example for each. */
function needVariables(body: string, examples: unknown, longest: number): void {
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
    given.length === different.size && given.every((example) => isText(example, longest) && example.trim() !== ''),
    'every variable needs an example',
  );
}

function need(holds: boolean, detail: string): asserts holds {
  if (!holds) throw new Refused({ code: 'refused', status: 422, platformCode: 100, detail: `Invalid parameter: ${detail}` });
}

const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isPlain = (value: unknown, most: number): boolean => isText(value, most) && !value.includes('{{');
