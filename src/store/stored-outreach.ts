import type { Outreach } from '../domain/outreach.js';
import { asIs, inForm } from './form.js';

/** More than any field takes, and little enough for a disk. */
const longest = 10_000;
const most = 100;

const storedOutreach = inForm<Outreach>({
  kind: asIs,
  form: asIs,
  text: asIs,
  button: asIs,
  minutes: asIs,
  template: asIs,
  language: asIs,
  variables: asIs,
});

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;

/** What was being sent, in the form in which it is kept, or nothing if it is none: whoever wrote it. Never throws. */
export function restoredOutreach(value: unknown): Outreach | undefined {
  try {
    const { kind, form, text, button, minutes, template, language, variables } = value as Readonly<Record<string, unknown>>;
    if (kind !== 'request' && kind !== 'invite') return undefined;
    const isFreeForm = form === 'free-form' && isText(text) && (kind === 'request' || (isText(button) && Number.isFinite(minutes)));
    const isTemplate =
      form === 'template' &&
      isText(template) &&
      isText(language) &&
      Array.isArray(variables) &&
      variables.length <= most &&
      variables.every(isText);
    return isFreeForm || isTemplate ? storedOutreach(value as Outreach) : undefined;
  } catch {
    return undefined;
  }
}
