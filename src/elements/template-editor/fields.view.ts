import { templateNameFrom, variablesOf, type TemplateFault, type TemplateField } from '../../domain/template-rules.js';
import { templateLanguages } from '../../domain/template-languages.js';
import { languageName } from '../../i18n/language-name.js';
import { faultsOf, fieldOf, textOf, type EditorField, type EditorScene } from './editor-scene.js';

/** A text that is written, with its length and what is wrong with it. */
export interface TextFieldView {
  readonly field: EditorField;
  readonly label: string;
  readonly value: string;
  readonly optional: boolean;
  readonly count?: string;
  readonly over?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly problem?: string;
  readonly fixed: boolean;
}

export interface ChoiceFieldView {
  readonly field: EditorField;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string;
  readonly problem?: string;
  readonly fixed: boolean;
}

export interface FieldsView {
  readonly kind: ChoiceFieldView;
  readonly name: TextFieldView;
  /** A name that would do. */
  readonly suggestion?: string;
  readonly category: ChoiceFieldView;
  readonly language: ChoiceFieldView;
  readonly header: TextFieldView;
  readonly body: TextFieldView;
  /** Words that were to be the body, where another was there already. */
  readonly otherBody?: string;
  readonly examples: readonly TextFieldView[];
  readonly footer: TextFieldView;
  readonly button?: TextFieldView;
}

export function fieldsView(scene: EditorScene): FieldsView {
  const { messages, policy } = scene;
  const words = messages.templateEditor;
  const text = textOf(scene);
  const { length } = policy;
  const field = textFields(scene);
  const suggestion = suggestedName(scene);
  return {
    kind: choice(
      scene,
      'kind',
      text.kind,
      (['request', 'invite'] as const).map((each) => [each, words.kinds[each]]),
    ),
    name: field('name', words.name, text.name, { max: length.templateName, hint: words.nameHint }),
    ...(suggestion && { suggestion }),
    category: {
      ...choice(
        scene,
        'category',
        text.category,
        (['UTILITY', 'MARKETING'] as const).map((each) => [each, words.categories[each]]),
      ),
      hint: words.categoryHint[text.category],
    },
    language: choice(scene, 'language', text.language, languages(text.language, messages.locale)),
    header: field('header', words.header, text.header, { max: length.header, optional: true }),
    body: field('body', words.body, text.body, { max: length.body, hint: words.variablesHint }),
    ...(scene.begun?.body && text.body.trim() !== scene.begun.body && text.body.trim() !== '' && { otherBody: scene.begun.body }),
    examples: Array.from({ length: variablesOf(text.body) }, (_, index) =>
      field(`example-${index + 1}`, words.example(index + 1), text.examples[index]),
    ),
    footer: field('footer', words.footer, text.footer, { max: length.footer, optional: true }),
    ...(text.kind === 'invite' && {
      button: field('button', words.button, text.button, {
        max: length.button,
        optional: true,
        hint: words.buttonHint,
        placeholder: words.usualButton,
      }),
    }),
  };
}

interface Traits {
  readonly max?: number;
  readonly optional?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
}

const textFields =
  (scene: EditorScene) =>
  (field: EditorField, label: string, value = '', traits: Traits = {}): TextFieldView => {
    const { max, optional = false, hint, placeholder } = traits;
    const { format, messages } = scene;
    const problem = problemAt(field, value, scene);
    return {
      field,
      label,
      value,
      optional,
      fixed: isFixed(field, scene),
      ...(max !== undefined && {
        count: messages.templateEditor.count(format.number(value.length), format.number(max)),
        over: value.length > max,
      }),
      ...(hint && { hint }),
      ...(placeholder && { placeholder }),
      ...(problem && { problem }),
    };
  };

function choice(
  scene: EditorScene,
  field: 'kind' | 'category' | 'language',
  value: string,
  options: readonly (readonly [string, string])[],
): ChoiceFieldView {
  const problem = problemAt(field, value, scene);
  return {
    field,
    label: scene.messages.templateEditor[field],
    value,
    options: options.map(([each, label]) => ({ value: each, label })),
    fixed: isFixed(field, scene),
    ...(problem && { problem }),
  };
}

const isFixed = (field: EditorField, { editing }: EditorScene): boolean => editing.fixed.includes(field as TemplateField);

/** By their names; one that the platform has added meanwhile keeps its place. */
function languages(chosen: string, locale: string): readonly (readonly [string, string])[] {
  const codes = chosen && !templateLanguages.includes(chosen) ? [chosen, ...templateLanguages] : templateLanguages;
  const { compare } = new Intl.Collator(locale);
  return codes.map((code) => [code, languageName(code, locale)] as const).sort(([, a], [, b]) => compare(a, b));
}

/** Nothing is wrong before one has typed: what is missing or unfinished waits until the field was left. */
const waits: ReadonlySet<TemplateFault['because']> = new Set(['missing', 'edge']);

function problemAt(field: EditorField, value: string, scene: EditorScene): string | undefined {
  const { editing, memory, messages, policy, format } = scene;
  const words = messages.templateEditor;
  const { act } = editing;
  if (field === 'name' && act.status === 'failed' && act.failure.because === 'template-name-taken')
    return messages.reasons['template-name-taken'](act.failure, format).title;
  const isVisited = memory.tried || memory.visited.has(field);
  const fault = faultsOf(scene).find((each) => fieldOf(each) === field && (isVisited || !waits.has(each.because)));
  if (!fault) return undefined;
  const max = { name: policy.length.templateName, header: policy.length.header, body: policy.length.body, footer: policy.length.footer };
  const longest = { ...max, button: policy.length.button }[fault.field as keyof typeof max | 'button'] ?? value.length;
  return words.fault(fault, { over: format.number(value.length - longest), name: templateNameFrom(value, policy) });
}

/** Made of what was typed as a name, else of the first words of the message. */
function suggestedName(scene: EditorScene): string | undefined {
  const { name, body } = textOf(scene);
  if (isFixed('name', scene)) return undefined;
  const words = body.replace(/\{\{[^{}]*\}\}/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const suggestion = templateNameFrom(name || words.slice(0, 5).join(' '), scene.policy);
  return suggestion && suggestion !== name ? suggestion : undefined;
}
