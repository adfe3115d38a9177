import { expect } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { product } from '../../../src/domain/policy.js';
import type { DialogMemory } from '../../../src/elements/permission-modal/dialog-memory.js';
import { permissionModalView } from '../../../src/elements/permission-modal/permission-modal.view.js';
import { draft, scene, view } from './scenes.js';

describe('a message', () => {
  it('starts with a suggestion that is sent only if the agent wants it', () => {
    const { form } = view();
    expect(form).to.deep.include({ form: 'free-form', window: 'Chat window open 6 h 12 min' });
    expect(form?.form === 'free-form' && form.text).to.include({
      value: 'Hi Amara, may we call you on WhatsApp?',
      count: '38 / 1,024',
      suggested: true,
    });
  });

  it('does not bring an emptied suggestion back', () => {
    const { form } = view({}, { emptied: new Set(['request' as const]) });
    expect(form?.form === 'free-form' && form.text.value).to.equal('');
  });

  it('offers lengths of validity within the policy', () => {
    const { form } = permissionModalView(
      scene(draft({ kind: 'invite' }), {}, { ...product, inviteMinutes: { min: 60, max: 10_080, usual: 10_080 } }),
    );
    expect(form?.form === 'free-form' && form.validity?.options.map(({ label }) => label)).to.deep.equal([
      '1 hour',
      '1 day',
      '3 days',
      '7 days',
    ]);
  });

  const invite = draft({ kind: 'invite', button: 'x'.repeat(23), text: { request: 'y'.repeat(1025), invite: 'Hi' } });
  const problems: readonly [string, Partial<ConversationState>, Partial<DialogMemory>, unknown][] = [
    [
      'an empty text',
      {},
      { emptied: new Set(['request' as const]), visited: new Set(['text' as const]) },
      { field: 'text', message: 'The message is empty' },
    ],
    [
      'a long text',
      { draft: { ...invite.draft, kind: 'request' } },
      { visited: new Set(['text' as const]) },
      { field: 'text', message: 'Shorten it by 1 character.' },
    ],
    ['a long button', invite, { visited: new Set(['button' as const]) }, { field: 'button', message: 'Shorten it by 3 characters.' }],
    ['a long button, not left yet', invite, {}, undefined],
  ];
  for (const [name, state, memory, problem] of problems)
    it(`checks ${name}`, () => {
      const { form } = view(state, memory);
      expect(form?.form === 'free-form' && form.problem).to.deep.equal(problem);
    });
});
