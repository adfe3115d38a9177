import { day, hour, minute } from '../../domain/instant.js';
import type { OutreachKind } from '../../domain/outreach.js';
import type { Reason } from '../../domain/reason.js';
import { faultOf, textOf } from './composed-outreach.js';
import { explained, windowClosedUnder, wordsOf, type Scene } from './scene.js';
import type { Field } from './dialog-memory.js';

/** A text that is written, with its length. */
export interface TypedView {
  readonly value: string;
  readonly count: string;
  readonly tooLong: boolean;
}

/** What is wrong, said at the field. */
export interface ProblemView {
  readonly field: Field;
  readonly message: string;
}

/** A message the agent writes: possible while the window is open. */
export interface TextFormView {
  readonly form: 'free-form';
  readonly kind: OutreachKind;
  /** `suggested`: still ours, so focus selects it. */
  readonly text: TypedView & { readonly suggested: boolean };
  readonly button?: TypedView & { readonly usual: string };
  readonly validity?: { readonly minutes: number; readonly options: readonly { readonly minutes: number; readonly label: string }[] };
  /** How long the window stays open; absent once it closed. */
  readonly window?: string;
  readonly mayUseTemplate: boolean;
  readonly problem?: ProblemView;
}

export function textFormView(kind: OutreachKind, scene: Scene): TextFormView {
  const { state, policy, now, format } = scene;
  const words = wordsOf(scene);
  const { open, closesAt } = state.window;
  const problem = problemView(kind, scene);
  const typed = (value: string, max: number): TypedView => ({
    value,
    count: words.count(format.number(value.length), format.number(max)),
    tooLong: value.length > max,
  });
  return {
    form: 'free-form',
    kind,
    text: { ...typed(textOf(kind, scene), policy.length.body), suggested: state.draft.text[kind] === '' },
    ...(kind === 'invite' && {
      button: { ...typed(state.draft.button, policy.length.button), usual: words.usualButton },
      validity: validity(scene),
    }),
    ...(open &&
      !windowClosedUnder(kind, scene) && {
        window: words.windowOpen(closesAt === undefined ? undefined : format.duration(Math.max(minute, closesAt - now))),
      }),
    mayUseTemplate: state.forms.includes('template') && state.can.templates && !windowClosedUnder(kind, scene),
    ...(problem && { problem }),
  };
}

/** What is wrong with a field that the agent has left or tried to send. */
function problemView(kind: OutreachKind, scene: Scene): ProblemView | undefined {
  const fault = faultOf(kind, scene);
  if (!fault || !scene.memory.visited.has(fault.field)) return undefined;
  return { field: fault.field, message: problemMessage(kind, fault.because, scene) };
}

function problemMessage(kind: OutreachKind, because: Reason, scene: Scene): string {
  const { length } = scene.policy;
  if (because === 'text-too-long') return tooLong(textOf(kind, scene).length - length.body, scene);
  if (because === 'button-too-long') return tooLong(scene.state.draft.button.length - length.button, scene);
  return explained(because, scene).title;
}

const tooLong = (by: number, scene: Scene): string => wordsOf(scene).tooLong(by, scene.format.number(by));

/** Round lengths that the policy allows, the usual one and the chosen one among them. */
function validity({ state, policy, messages }: Scene) {
  const { min, max, usual } = policy.inviteMinutes;
  const { minutes } = state.draft;
  const round = [hour, day, 3 * day, 7 * day, 14 * day, 30 * day].map((length) => length / minute);
  const offered = [...new Set([...round, usual, minutes])].filter((length) => length >= min && length <= max).sort((a, b) => a - b);
  return { minutes, options: offered.map((length) => ({ minutes: length, label: messages.permissionModal.lasting(length * minute) })) };
}
