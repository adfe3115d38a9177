import type { Outreach } from '../domain/outreach.js';
import type { Policy } from '../domain/policy.js';
import type { Draft } from './conversation.js';

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

/** What is left once this was sent: the agent's own words are gone, choices stay. */
export function draftAfter(draft: Draft, sent: Outreach): Draft {
  if (sent.form === 'free-form')
    return { ...draft, text: { ...draft.text, [sent.kind]: '' }, ...(sent.kind === 'invite' && { button: '' }) };
  const { [sent.template]: _sent, ...variables } = draft.variables;
  return { ...draft, variables };
}
