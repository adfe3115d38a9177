import type { Outreach, OutreachKind } from '../../domain/outreach.js';
import { checkOutreach } from '../../domain/outreach-rules.js';
import { variablesOf } from '../../domain/template-rules.js';
import type { Template } from '../../domain/template.js';
import type { Reason } from '../../domain/reason.js';
import type { Field } from './dialog-memory.js';
import { chosenForm, nameOf, wordsOf, type Scene } from './scene.js';

/** The text as it stands in the form: the agent's, else the suggestion until it is emptied. */
export const textOf = (kind: OutreachKind, scene: Scene): string =>
  scene.state.draft.text[kind] || (scene.memory.emptied.has(kind) ? '' : wordsOf(scene).suggestion(kind, nameOf(scene)));

/** What the invite's button will say. */
export const buttonOf = (scene: Scene): string => (scene.state.draft.button.trim() ? scene.state.draft.button : wordsOf(scene).usualButton);

/** The templates that may be sent. */
export const approvedTemplates = (kind: OutreachKind, { state }: Scene): readonly Template[] =>
  state.templates[kind].templates.filter((template) => template.kind === kind && template.status === 'approved');

/** The agent's choice; a template without alternatives needs none. */
export function chosenTemplate(kind: OutreachKind, scene: Scene): Template | undefined {
  const approved = approvedTemplates(kind, scene);
  return approved.find(({ id }) => id === scene.state.draft.template[kind]) ?? (approved.length === 1 ? approved[0] : undefined);
}

/** The typed values of a template, one for each of its variables. */
export const valuesOf = ({ id, body }: Template, { state }: Scene): readonly string[] =>
  Array.from({ length: variablesOf(body) }, (_, index) => state.draft.variables[id]?.[index] ?? '');

/** What keeps an outreach from being sent, and the field that it is about. */
export interface Fault {
  readonly field: Field;
  readonly because: Reason;
}

/** What would be sent if the agent pressed now. */
export function composedOutreach(kind: OutreachKind, scene: Scene): Outreach {
  if (chosenForm(scene) === 'template') {
    const template = chosenTemplate(kind, scene);
    return {
      kind,
      form: 'template',
      template: template?.id ?? '',
      language: template?.language ?? '',
      variables: template ? valuesOf(template, scene) : [],
    };
  }
  const text = textOf(kind, scene);
  return kind === 'request'
    ? { kind, form: 'free-form', text }
    : { kind, form: 'free-form', text, button: buttonOf(scene), minutes: scene.state.draft.minutes };
}

/** The first thing that is wrong with it, if anything. */
export function faultOf(kind: OutreachKind, scene: Scene): Fault | undefined {
  const template = chosenTemplate(kind, scene);
  const outreach = composedOutreach(kind, scene);
  const verdict = checkOutreach(outreach, { forms: [outreach.form], policy: scene.policy, ...(template && { template }) });
  return verdict.ok ? undefined : { field: fieldOf(verdict.because, outreach), because: verdict.because };
}

function fieldOf(because: Reason, outreach: Outreach): Field {
  if (because === 'button-too-long') return 'button';
  if (because === 'validity-out-of-range') return 'minutes';
  if (outreach.form === 'free-form') return 'text';
  if (because === 'variable-missing') return `variable-${outreach.variables.findIndex((value) => value.trim() === '') + 1}`;
  return because === 'text-too-long' ? 'variable-1' : 'template';
}
