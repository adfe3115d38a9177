import type { OutreachKind } from '../../domain/outreach.js';
import type { Template } from '../../domain/template.js';
import type { Messages } from '../../i18n/messages.js';
import { approvedTemplates, chosenTemplate, valuesOf } from './composed-outreach.js';
import { detailsOf, type NoticeView } from './notice.view.js';
import { explained, inOne, nameOf, wordsOf, type Scene } from './scene.js';
import { problemView, type ProblemView } from './text-form.view.js';

/** A template the agent picks and fills: all that can be sent while the window is closed. */
export interface TemplateFormView {
  readonly form: 'template';
  readonly kind: OutreachKind;
  readonly status: 'loading' | 'ready' | 'nothing';
  /** Why there is nothing to pick. */
  readonly nothing?: NoticeView & { readonly retry: boolean };
  readonly templates: readonly TemplateRow[];
  readonly variables: readonly VariableView[];
  /** Whose variables they are. */
  readonly template?: string;
  readonly mayWriteText: boolean;
  /** What the agent has written and cannot be sent now. */
  readonly kept?: string;
  readonly problem?: ProblemView;
}

export interface TemplateRow {
  readonly id: string;
  readonly name: string;
  readonly body: string;
  readonly about: string;
  readonly chosen: boolean;
}

export interface VariableView {
  readonly number: number;
  readonly label: string;
  readonly value: string;
  readonly example?: string;
}

export function templateFormView(kind: OutreachKind, scene: Scene): TemplateFormView {
  const { state } = scene;
  const chosen = chosenTemplate(kind, scene);
  const approved = approvedTemplates(kind, scene);
  const nothing = approved.length > 0 ? undefined : whyNothing(kind, scene);
  const problem = problemView(kind, scene);
  const kept = state.draft.text[kind];
  return {
    form: 'template',
    kind,
    status: approved.length > 0 ? 'ready' : nothing ? 'nothing' : 'loading',
    ...(nothing && { nothing }),
    templates: approved.map((template) => row(template, template.id === chosen?.id, scene.messages)),
    ...(chosen && { template: chosen.id }),
    variables: chosen ? variables(chosen, scene) : [],
    mayWriteText: state.forms.includes('free-form'),
    ...(kept && { kept }),
    ...(problem && { problem }),
  };
}

/** Undefined while an answer may still come. */
function whyNothing(kind: OutreachKind, scene: Scene): (NoticeView & { readonly retry: boolean }) | undefined {
  const words = wordsOf(scene);
  const { status, failure } = scene.state.templates[kind];
  const plain = { tone: 'plain', icon: 'alert', retry: false } as const;
  if (!scene.state.can.templates) return { ...plain, title: words.cannotSendTemplates, text: words.cannotSendTemplatesHelp(nameOf(scene)) };
  if (status === 'ready') return { ...plain, title: words.noTemplates[kind], text: words.noTemplatesHelp };
  if (status !== 'failed') return undefined;
  const why = failure && explained(failure.because, scene, failure);
  return {
    ...plain,
    tone: 'bad',
    retry: true,
    title: words.templatesFailed,
    ...(why && { text: inOne(why) }),
    ...detailsOf(failure, why, scene),
  };
}

const row = (
  { id, name, body, language, category }: Template,
  chosen: boolean,
  { locale, permissionModal: words }: Messages,
): TemplateRow => ({
  id,
  name,
  body,
  about: `${languageName(language, locale)} · ${words.category[category]}`,
  chosen,
});

const variables = (template: Template, scene: Scene): readonly VariableView[] =>
  valuesOf(template, scene).map((value, index) => ({
    number: index + 1,
    label: wordsOf(scene).variable(index + 1),
    value,
    ...(template.examples[index] && { example: wordsOf(scene).example(template.examples[index]) }),
  }));

/** "Portuguese (Brazil)" for `pt_BR`; the platform's own spelling where Intl knows no name. */
function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code.replaceAll('_', '-')) ?? code;
  } catch {
    return code;
  }
}
