import type { Outreach, OutreachForm } from './outreach.js';
import type { Policy } from './policy.js';
import type { Template } from './template.js';
import { fillTemplate, variablesOf } from './template-rules.js';
import { no, yes, type Verdict } from './verdict.js';

/** What a check needs to know beside the outreach itself. */
export interface OutreachSurroundings {
  /** The forms possible now: `outreachForms`. */
  readonly forms: readonly OutreachForm[];
  readonly policy: Policy;
  /** The template that `outreach.template` names, if it was found. */
  readonly template?: Template;
}

/**
 * May this be sent as it is written? Only limits of form: whether the customer may be asked at all is `mayRequest`'s and
 * `mayInvite`'s to say. A template is refused in no window; it is only not offered while the window is open.
 */
export function checkOutreach(outreach: Outreach, { forms, policy, template }: OutreachSurroundings): Verdict {
  if (outreach.form === 'template') return checkFilled(outreach, policy, template);
  if (!forms.includes('free-form')) return no('window-closed');
  if (outreach.text.trim() === '') return no('text-missing');
  if (outreach.text.length > policy.length.body) return no('text-too-long');
  return outreach.kind === 'invite' ? checkButton(outreach, policy) : yes;
}

/** A blank button is the platform's own "Call on WhatsApp". */
function checkButton({ button, minutes }: Extract<Outreach, { kind: 'invite'; form: 'free-form' }>, policy: Policy): Verdict {
  const { min, max } = policy.inviteMinutes;
  if (button.length > policy.length.button) return no('button-too-long');
  return Number.isInteger(minutes) && minutes >= min && minutes <= max ? yes : no('validity-out-of-range');
}

function checkFilled(
  { kind, variables }: Extract<Outreach, { form: 'template' }>,
  policy: Policy,
  template: Template | undefined,
): Verdict {
  if (!template) return no('template-missing');
  if (template.kind !== kind) return no('template-wrong-kind');
  if (template.status !== 'approved') return no('template-not-approved');
  const count = variablesOf(template.body);
  if (variables.slice(0, count).filter((value) => value.trim() !== '').length < count) return no('variable-missing');
  return fillTemplate(template.body, variables).length > policy.length.body ? no('text-too-long') : yes;
}
