import type { Outreach } from '../../domain/outreach.js';
import type { Template } from '../../domain/template.js';
import { blockedUntil, limitsOf } from './allowances.js';
import type { LineRecord } from './line-record.js';
import { platformRefusals, Refused } from './refused.js';
import { needUnrestricted } from './restriction.js';
import { needWindow } from './service-window.js';
import type { World } from './world.js';

/** What the customer will read. */
export interface Wording {
  readonly text: string;
  readonly button: string | undefined;
  readonly minutes: number;
  /** Name of the template. */
  readonly template: string | undefined;
}

/** Throws why this cannot be sent on this line now; answers what the customer will read. */
export function checkOutreach(world: World, line: LineRecord, outreach: Outreach): Wording {
  const wording = outreach.form === 'template' ? fromTemplate(world, outreach) : freeForm(world, outreach);
  if (outreach.kind === 'request') needUnrestricted(world, 'requests');
  if (outreach.form === 'free-form') needWindow(world, line);
  if (outreach.kind === 'request') needRequestAllowed(world, line);
  return wording;
}

function needRequestAllowed(world: World, line: LineRecord): void {
  if (line.permission.status === 'permanent') throw new Refused(platformRefusals.permanent);
  const until = blockedUntil(limitsOf(world, line).request);
  if (until !== undefined) throw new Refused({ ...platformRefusals.requestLimit, until });
}

function freeForm({ limits }: World, outreach: Extract<Outreach, { form: 'free-form' }>): Wording {
  const { text } = outreach;
  if (!text?.trim()) throw new Refused({ code: 'text-missing' });
  if (text.length > limits.longest.body) throw new Refused({ code: 'text-too-long' });
  if (outreach.kind === 'request') return { text, button: undefined, minutes: 0, template: undefined };
  const { button, minutes } = outreach;
  if (!button?.trim()) throw new Refused({ code: 'text-missing' });
  if (button.length > limits.longest.button) throw new Refused({ code: 'button-too-long' });
  const { min, max } = limits.inviteMinutes;
  if (!Number.isInteger(minutes) || minutes < min || minutes > max) throw new Refused({ code: 'validity-out-of-range' });
  return { text, button, minutes, template: undefined };
}

function fromTemplate({ shelf, limits }: World, { kind, template, language, variables }: Extract<Outreach, { form: 'template' }>): Wording {
  const found = [...shelf.records.values()]
    .map(({ template: each }) => each)
    .find((each) => (each.id === template || each.name === template) && each.language === language);
  if (!found) throw new Refused({ code: 'template-missing' });
  if (found.kind !== kind) throw new Refused({ code: 'template-wrong-kind' });
  if (found.status !== 'approved') throw new Refused({ code: 'template-not-approved' });
  const text = filled(found, variables ?? []);
  if (text.length > limits.longest.body) throw new Refused({ code: 'text-too-long' });
  return { text, button: found.button, minutes: limits.inviteMinutes.usual, template: found.name };
}

const filled = ({ body }: Template, variables: readonly string[]): string =>
  body.replace(/\{\{(\d+)\}\}/g, (_, number: string) => {
    const value = variables[Number(number) - 1]?.trim();
    if (!value) throw new Refused({ code: 'variable-missing' });
    return value;
  });
