import { isGreeted } from './template-values.js';

/** Marks that keep a name of another direction together: they are no part of it. */
const withoutMarks = (text: string): string => text.replaceAll(/[\u2068\u2069]/gu, '');

/** The body of a template for a text that was written to one customer: the name in its salutation becomes {{1}}. See decisions/0096. */
export function templateBodyOf(text: string, firstName = ''): string {
  const body = withoutMarks(text).trim();
  const name = withoutMarks(firstName);
  const at = body.indexOf(name);
  if (!name || at <= 0 || body.includes('{{')) return body; // no body may begin with a variable
  const [before, after] = [body.slice(0, at), body.slice(at + name.length)];
  return isGreeted(before, after) ? `${before}{{1}}${after}` : body;
}
