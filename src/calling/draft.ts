import { second } from '../domain/instant.js';
import type { Outreach, WordlessOutreach } from '../domain/outreach.js';
import type { Policy } from '../domain/policy.js';
import type { Draft } from './conversation.js';

/** Typing is written down this often. */
export const typingKeptEvery = 0.5 * second;

/** Nothing typed yet. */
export const emptyDraft = (policy: Policy): Draft => ({
  kind: 'request',
  text: { request: '', invite: '' },
  button: '',
  minutes: policy.inviteMinutes.usual,
  template: {},
  variables: {},
});

/** Would anything the agent wrote be lost with it? */
export const hasWords = ({ text, button, variables }: Draft): boolean =>
  [...Object.values(text), button, ...Object.values(variables).flat()].some((words) => words.trim() !== '');

/** The draft that holds what is being sent, whoever wrote it. */
export function draftWith(draft: Draft, sent: Outreach): Draft {
  if (sent.form === 'template') return { ...draft, variables: { ...draft.variables, [sent.template]: sent.variables } };
  const text = { ...draft.text, [sent.kind]: sent.text };
  return sent.kind === 'invite' ? { ...draft, text, button: sent.button } : { ...draft, text };
}

/** Would other words stand in the place of some that were typed? */
export function losesWords(before: Draft, after: Draft): boolean {
  const typed = Object.entries(before.variables).flatMap(([id, values]) =>
    values.map((value, index) => [value, after.variables[id]?.[index]]),
  );
  const pairs = [
    [before.text.request, after.text.request],
    [before.text.invite, after.text.invite],
    [before.button, after.button],
    ...typed,
  ];
  return pairs.some(([was = '', is]) => was.trim() !== '' && was !== is);
}

/** What is being sent, if its words are those of the draft. A template without variables has none. */
export function outreachIn(draft: Pick<Draft, 'text' | 'button' | 'variables'> | undefined, sent: WordlessOutreach): Outreach {
  if (sent.form === 'template') return { ...sent, variables: draft?.variables[sent.template] ?? [] };
  const text = draft?.text[sent.kind] ?? '';
  return sent.kind === 'invite' ? { ...sent, text, button: draft?.button ?? '' } : { ...sent, text };
}

/** What is left once this was sent: the agent's own words are gone, choices stay. */
export function draftAfter(draft: Draft, sent: WordlessOutreach): Draft {
  if (sent.form === 'free-form')
    return { ...draft, text: { ...draft.text, [sent.kind]: '' }, ...(sent.kind === 'invite' && { button: '' }) };
  const { [sent.template]: _sent, ...variables } = draft.variables;
  return { ...draft, variables };
}

/** Two drafts that both came of `base`: what was changed here, and for the rest what was changed there. */
export function mergeDrafts(base: Draft, here: Draft, there: Draft): Draft {
  const pick = <T>(of: (draft: Draft) => T): T => of(same(of(here), of(base)) ? there : here);
  const ids = new Set([here, there].flatMap(({ variables }) => Object.keys(variables)));
  return {
    kind: pick(({ kind }) => kind),
    text: { request: pick(({ text }) => text.request), invite: pick(({ text }) => text.invite) },
    button: pick(({ button }) => button),
    minutes: pick(({ minutes }) => minutes),
    template: optional(
      pick(({ template }) => template.request),
      pick(({ template }) => template.invite),
    ),
    variables: Object.fromEntries(
      [...ids].flatMap((id) => {
        const values = pick(({ variables }) => variables[id]);
        return values ? [[id, values]] : [];
      }),
    ),
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const optional = (request: string | undefined, invite: string | undefined): Draft['template'] => ({
  ...(request !== undefined && { request }),
  ...(invite !== undefined && { invite }),
});
