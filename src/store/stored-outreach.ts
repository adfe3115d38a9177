import type { WordlessOutreach } from '../domain/outreach.js';
import { asIs, inForm } from './form.js';
import { isText } from './stored-draft.js';

/** Text, button and the values of a template are words: they stand in the agent's draft or nowhere. */
const storedOutreach = inForm<WordlessOutreach>({ kind: asIs, form: asIs, minutes: asIs, template: asIs, language: asIs });

/** What was being sent, in the form in which it is kept, or nothing if it is none: whoever wrote it. Never throws. */
export function restoredOutreach(value: unknown): WordlessOutreach | undefined {
  try {
    const { kind, form, minutes, template, language } = value as Readonly<Record<string, unknown>>;
    if (kind !== 'request' && kind !== 'invite') return undefined;
    const isFreeForm = form === 'free-form' && (kind === 'request' || Number.isFinite(minutes));
    const isTemplate = form === 'template' && isText(template) && isText(language);
    return isFreeForm || isTemplate ? storedOutreach(value as WordlessOutreach) : undefined;
  } catch {
    return undefined;
  }
}
