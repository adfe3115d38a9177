import { variablesOf, type TemplateText } from '../../domain/template-rules.js';

/** What is submitted of what stands in the form: no empty parts, no button that a request has not, one example a variable. */
export function submittedText({ kind, name, language, category, header, body, footer, button, examples }: TemplateText): TemplateText {
  return {
    kind,
    name,
    language,
    category,
    ...(header?.trim() && { header }),
    body,
    ...(footer?.trim() && { footer }),
    ...(kind === 'invite' && button?.trim() && { button }),
    examples: Array.from({ length: variablesOf(body) }, (_, index) => examples[index] ?? ''),
  };
}
