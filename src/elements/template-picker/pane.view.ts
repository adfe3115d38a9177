import { fillTemplate } from '../../domain/template-rules.js';
import { templatePieces } from '../../domain/template-values.js';
import type { Template } from '../../domain/template.js';
import { firstName } from '../../i18n/first-name.js';
import { languageName } from '../../i18n/language-name.js';
import type { NoticeView } from '../permission-modal/notice.view.js';
import type { PreviewView } from '../permission-modal/preview.view.js';
import { mayWrite, missingIn, valuesOf, verdictOf, type PickerScene } from './picker-scene.js';

/** What stands beside the list: the template looked at, as the customer gets it, and its values. */
export interface PaneView {
  readonly template: string;
  readonly preview: PreviewView;
  /** Why it cannot be chosen. */
  readonly notice?: NoticeView;
  readonly variables: readonly VariableView[];
  /** All values together. */
  readonly problem?: string;
  readonly acts: readonly ('edit' | 'copy')[];
  readonly foot: string;
  /** Why it cannot be used yet. */
  readonly blocked?: string;
}

export interface VariableView {
  readonly number: number;
  readonly label: string;
  readonly value: string;
  readonly example?: string;
  readonly problem?: string;
}

export function paneView(scene: PickerScene): PaneView | undefined {
  const { current, messages } = scene;
  if (!current) return undefined;
  const isApproved = current.status === 'approved';
  const values = isApproved ? valuesOf(scene) : current.examples;
  const notice = noticeOf(current, scene);
  const problem = tooLong(current, scene);
  const blocked = blockedBy(scene);
  return {
    template: current.id,
    preview: previewOf(current, values, scene),
    ...(notice && { notice }),
    variables: isApproved ? variablesView(current, scene) : [],
    ...(problem && { problem }),
    acts: mayWrite(scene).ok ? (current.status === 'pending' ? ['copy'] : ['edit', 'copy']) : [],
    foot: `${current.name} · ${languageName(current.language, messages.locale)}`,
    ...(blocked && { blocked }),
  };
}

function previewOf({ kind, header, body, footer, button }: Template, values: readonly string[], scene: PickerScene): PreviewView {
  const words = scene.messages.templatePicker;
  return {
    label: words.customerSees(firstName(scene.line?.customer)),
    ...(header && { header }),
    body: templatePieces(body, values),
    ...(footer && { footer }),
    at: scene.format.clock(scene.now),
    tap: { kind, label: kind === 'request' ? words.permissionButton : button || words.usualButton },
    caption: values.length > 0 ? words.wordingFixed : '',
  };
}

function noticeOf({ status, rejected }: Template, { messages: { templatePicker: words } }: PickerScene): NoticeView | undefined {
  if (status === 'pending') return { tone: 'info', icon: 'clock', title: words.inReview, text: words.inReviewHelp };
  if (status === 'rejected') return { tone: 'bad', icon: 'alert', title: words.rejected, text: rejected ?? words.rejectedWithout };
  return undefined;
}

const variablesView = (template: Template, scene: PickerScene): readonly VariableView[] =>
  valuesOf(scene).map((value, index) => {
    const words = scene.messages.templatePicker;
    const number = index + 1;
    const example = template.examples[index];
    return {
      number,
      label: words.variable(number),
      value,
      ...(example && { example: words.example(example) }),
      ...(value.trim() === '' && scene.visited.has(number) && { problem: words.variableMissing(number) }),
    };
  });

function tooLong({ body }: Template, scene: PickerScene): string | undefined {
  const over = fillTemplate(body, valuesOf(scene)).length - scene.policy.length.body;
  return over > 0 ? scene.messages.templatePicker.tooLong(scene.format.number(over)) : undefined;
}

/** Said beside the button that does not work. */
function blockedBy(scene: PickerScene): string | undefined {
  const verdict = verdictOf(scene);
  const words = scene.messages.templatePicker;
  if (verdict.ok) return undefined;
  if (verdict.because === 'variable-missing') return words.variableMissing(missingIn(scene)[0] ?? 1);
  if (verdict.because === 'text-too-long' && scene.current) return tooLong(scene.current, scene);
  return words.onlyApproved;
}
