import type { Outreach, OutreachKind } from '../../domain/outreach.js';
import { checkOutreach } from '../../domain/outreach-rules.js';
import type { Reason } from '../../domain/reason.js';
import type { Field } from './dialog-memory.js';
import { nameOf, wordsOf, type Scene } from './scene.js';

/** The text as it stands in the form: the agent's, else the suggestion until it is emptied. */
export const textOf = (kind: OutreachKind, scene: Scene): string =>
  scene.state.draft.text[kind] || (scene.memory.emptied.has(kind) ? '' : wordsOf(scene).suggestion(kind, nameOf(scene)));

/** What the invite's button will say. */
export const buttonOf = (scene: Scene): string => (scene.state.draft.button.trim() ? scene.state.draft.button : wordsOf(scene).usualButton);

/** What keeps an outreach from being sent, and the field that it is about. */
export interface Fault {
  readonly field: Field;
  readonly because: Reason;
}

/** The message that would be sent if the agent pressed now; a template is the picker's to compose. */
export function composedOutreach(kind: OutreachKind, scene: Scene): Outreach {
  const text = textOf(kind, scene);
  return kind === 'request'
    ? { kind, form: 'free-form', text }
    : { kind, form: 'free-form', text, button: buttonOf(scene), minutes: scene.state.draft.minutes };
}

/** The first thing that is wrong with it, if anything. */
export function faultOf(kind: OutreachKind, scene: Scene): Fault | undefined {
  const verdict = checkOutreach(composedOutreach(kind, scene), { forms: ['free-form'], policy: scene.policy });
  return verdict.ok ? undefined : { field: fieldOf(verdict.because), because: verdict.because };
}

function fieldOf(because: Reason): Field {
  if (because === 'button-too-long') return 'button';
  return because === 'validity-out-of-range' ? 'minutes' : 'text';
}
