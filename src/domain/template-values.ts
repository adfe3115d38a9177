import { fillTemplate, variablesOf } from './template-rules.js';
import type { Template } from './template.js';

/** So many characters may stand before a name in a salutation: "Dear customer {{1}}", "Guten Morgen, {{1}}". */
const longestSalutation = 20;

/** What follows a name in a salutation. */
const endsSalutation = /^\s*[,،，!！:\n–—]/;

/** Do the words around a name or its variable make it the one who is greeted? */
export const isGreeted = (before: string, after: string): boolean =>
  before.length <= longestSalutation && !/[.!?;:\n{]/.test(before) && endsSalutation.test(after);

/**
 * Values to begin with. Where {{1}} is the one who is greeted it is the customer's name, unless its example has digits in it; nothing
 * else is guessed. See decisions/0072.
 */
export function suggestedValues({ body, examples }: Pick<Template, 'body' | 'examples'>, firstName: string | undefined): readonly string[] {
  const values = Array.from({ length: variablesOf(body) }, () => '');
  const at = body.indexOf('{{1}}');
  const greets = at >= 0 && isGreeted(body.slice(0, at), body.slice(at + '{{1}}'.length));
  return values.length > 0 && greets && firstName && !/\d/.test(examples[0] ?? '') ? values.with(0, firstName) : values;
}

/** A piece of a body: words, or a variable with or without its value. */
export interface TemplatePiece {
  readonly text: string;
  readonly variable?: 'filled' | 'gap';
}

/** The body cut at its variables, each marked as filled or still missing. */
export const templatePieces = (body: string, values: readonly string[]): readonly TemplatePiece[] =>
  body
    .split(/(\{\{[1-9]\d*\}\})/)
    .filter((text) => text !== '')
    .map((text) => {
      if (!/^\{\{[1-9]\d*\}\}$/.test(text)) return { text };
      const filled = fillTemplate(text, values);
      return { text: filled, variable: filled === text ? 'gap' : 'filled' };
    });
