import { expect } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { quietState } from '../fake-desk.js';
import { closed, deliverySlot, draft, orderHelp, primaryOf, view, withTemplates } from './scenes.js';

describe('a template', () => {
  const filled = draft({ template: { request: 't1' }, variables: { t1: ['Amara'] } });

  it('is asked for when the window is closed, with what was typed kept', () => {
    const shown = view({ ...closed, ...draft({ text: { request: 'Hello', invite: '' } }) });
    expect(shown.notice).to.include({
      title: 'The chat window closed 3 h ago',
      text: 'Only approved templates can be sent until Amara writes or calls.',
    });
    expect(shown.form).to.include({ form: 'template', status: 'loading', kept: 'Hello' });
    expect(primaryOf(shown)?.does).to.equal('close');
  });

  it('shows its variables filled and missing', () => {
    const { preview } = view({ ...withTemplates([orderHelp, deliverySlot]), ...filled });
    expect(preview?.body).to.deep.equal([
      { text: 'Hi ' },
      { text: 'Amara', variable: 'filled' },
      { text: ', may we call you about order ' },
      { text: '{{2}}', variable: 'gap' },
      { text: '? It takes about five minutes.' },
    ]);
  });

  it('names the first value that is missing', () => {
    const { form } = view({ ...withTemplates([orderHelp]), ...filled }, { visited: new Set(['variable-2' as const]) });
    expect(form?.problem).to.deep.equal({ field: 'variable-2', message: 'Fill in {{2}} before sending.' });
  });

  it('is chosen by itself only when there is no other', () => {
    const chosen = (templates: (typeof orderHelp)[]) => {
      const { form } = view(withTemplates(templates));
      return form?.form === 'template' && form.template;
    };
    expect(chosen([orderHelp])).to.equal('t1');
    expect(chosen([orderHelp, deliverySlot])).to.equal(undefined);
    expect(chosen([orderHelp, { ...deliverySlot, status: 'pending' }])).to.equal('t1');
  });

  const lists: readonly [string, Partial<ConversationState>, unknown][] = [
    ['none approved', withTemplates([]), { title: 'No approved template for requests yet', retry: false }],
    [
      'an adapter without templates',
      { ...closed, can: { ...quietState.can, templates: false } },
      { title: 'Templates can’t be sent from here', retry: false },
    ],
    [
      'a failed list',
      {
        ...closed,
        templates: { ...quietState.templates, request: { status: 'failed', templates: [], failure: { because: 'no-answer' } } },
      },
      { title: 'The templates could not be loaded', text: 'The server did not answer. Try again in a moment.', retry: true },
    ],
  ];
  for (const [name, state, expected] of lists) {
    it(`explains ${name}`, () => {
      const { form } = view(state);
      expect(form?.form === 'template' && form.nothing).to.include(expected);
    });
  }
});

describe('a window that changes under the dialog', () => {
  it('says that it closed', () => {
    expect(view(closed, { formBefore: 'free-form' }).notice).to.include({
      title: 'The chat window has closed',
      text: 'Choose a template; your text is kept.',
    });
  });
  it('says that it is open again', () => {
    expect(view({}, { formBefore: 'template' }).notice?.title).to.equal('The chat window is open again');
  });
});
