import type { TemplateListState, Templates } from '../../calling/templates/templates.js';
import type { Instant } from '../../domain/instant.js';
import type { Line } from '../../domain/line.js';
import { checkOutreach } from '../../domain/outreach-rules.js';
import type { Outreach, OutreachKind } from '../../domain/outreach.js';
import type { Policy } from '../../domain/policy.js';
import type { TemplateFilter } from '../../domain/template-filter.js';
import { suggestedValues } from '../../domain/template-values.js';
import type { Template } from '../../domain/template.js';
import { yes, type Verdict } from '../../domain/verdict.js';
import { firstName } from '../../i18n/first-name.js';
import { formatOf, type Format } from '../../i18n/format.js';
import type { Messages } from '../../i18n/messages.js';
import type { ConversationController } from '../conversation-controller.js';
import type { PickerChoice } from './picker-choice.js';

/** Everything the views of the picker look at. */
export interface PickerScene {
  readonly messages: Messages;
  readonly format: Format;
  readonly policy: Policy;
  readonly now: Instant;
  readonly can: Templates['can'];
  readonly filter: TemplateFilter;
  readonly list: TemplateListState;
  /** The one looked at; only an approved one is chosen with it. */
  readonly current?: Template;
  /** What the agent typed for it, if anything. */
  readonly typed?: readonly string[];
  readonly line?: Line;
  /** The conversation's word on creating templates. */
  readonly mayCreate: Verdict;
  /** Variables that show what is wrong with them. */
  readonly visited: ReadonlySet<number>;
}

interface Parts extends Pick<PickerScene, 'filter' | 'list' | 'now'> {
  readonly kind: OutreachKind;
  readonly choice: Pick<PickerChoice, 'current' | 'typed' | 'visited'>;
}

/** Undefined before the desk has words, and while nobody knows whose templates are meant. */
export function sceneOf(
  { state, desk, calling }: Pick<ConversationController, 'state' | 'desk' | 'calling'>,
  number: string,
  { kind, filter, list, choice, now }: Parts,
): PickerScene | undefined {
  const messages = desk?.allMessages();
  if (!messages || !calling || !number) return undefined;
  const templates = calling.templates(number);
  const id = choice.current(kind) ?? onlyChoice(list, filter);
  const current = id === undefined ? undefined : templates.template(id);
  const typed = current && choice.typed(current.id);
  return {
    messages,
    format: formatOf(messages),
    policy: calling.state.policy,
    now,
    can: templates.can,
    filter,
    list,
    ...(current?.kind === kind && { current }),
    ...(typed && { typed }),
    ...(state?.line && { line: state.line }),
    mayCreate: state?.mayCreateTemplate ?? { ok: true },
    visited: choice.visited,
  };
}

/** The values of the current template: the agent's, else the suggested ones. */
export function valuesOf({ current, typed, line }: PickerScene): readonly string[] {
  if (!current) return [];
  const suggested = suggestedValues(current, firstName(line?.customer));
  return suggested.map((value, index) => typed?.[index] ?? value);
}

/** Numbers of the values that are still missing. */
export const missingIn = (scene: PickerScene): readonly number[] =>
  valuesOf(scene).flatMap((value, index) => (value.trim() === '' ? [index + 1] : []));

/** What would be sent; undefined while no approved template is looked at. */
export function filledOutreach(scene: PickerScene): Extract<Outreach, { form: 'template' }> | undefined {
  const { current } = scene;
  if (current?.status !== 'approved') return undefined;
  const { id, kind, language } = current;
  return { kind, form: 'template', template: id, language, variables: valuesOf(scene) };
}

/** May it be sent as it is filled in? */
export function verdictOf(scene: PickerScene): Verdict {
  const { current, policy } = scene;
  const outreach = filledOutreach(scene);
  if (!outreach || !current) return { ok: false, because: current ? 'template-not-approved' : 'template-missing' };
  return checkOutreach(outreach, { forms: ['template'], policy, template: current });
}

/** May the agent write templates here? Either refusal counts. */
export function mayWrite({ can, list, mayCreate }: PickerScene): Verdict {
  if (!can.save) return { ok: false, because: 'not-supported' };
  return mayCreate.ok ? list.mayCreate : mayCreate;
}

/** A template without alternatives need not be chosen. */
function onlyChoice({ status, templates, more }: TemplateListState, filter: TemplateFilter): string | undefined {
  const isWhole = status === 'ready' && !more && !filter.search && !filter.language && !filter.status;
  const [first, second] = isWhole ? templates.filter((template) => template.status === 'approved') : [];
  return second ? undefined : first?.id;
}

export const noList: TemplateListState = { status: 'loading', templates: [], more: false, mayCreate: yes };
