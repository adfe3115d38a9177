import { expect } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import type { DialogMemory } from '../../../src/elements/permission-modal/dialog-memory.js';
import { quietState } from '../fake-desk.js';
import { allowed, closed, draft, primaryOf, view, waiting, weekUsedUp } from './scenes.js';

const typed = draft({ text: { request: 'Hello', invite: '' } });
const noTemplates = { can: { ...quietState.can, templates: false } };

describe('a template in the dialog', () => {
  const table: readonly [string, Partial<ConversationState>, Partial<DialogMemory>, status: string | undefined, primary: string][] = [
    ['nothing is loaded or to be had yet', closed, {}, 'nothing', 'close'],
    ['there are some to pick', closed, { hasTemplates: true }, 'ready', 'send'],
    ['the adapter has none', { ...closed, ...noTemplates }, { hasTemplates: true }, 'nothing', 'close'],
    ['one is sent', { ...closed, outreach: { status: 'sending', kind: 'request' } }, { hasTemplates: true }, 'ready', 'send'],
  ];
  for (const [name, state, memory, status, does] of table)
    it(`when ${name}: ${does}`, () => {
      const shown = view(state, memory);
      expect(shown.form).to.deep.include({ form: 'template', kind: 'request', status });
      expect(primaryOf(shown)?.does).to.equal(does);
      expect(shown.preview).to.equal(undefined);
    });

  it('is asked for when the window is closed, with what was typed kept', () => {
    const shown = view({ ...closed, ...typed });
    expect(shown.notice).to.include({
      title: 'The chat window closed 3 h ago',
      text: 'Only approved templates can be sent until Amara writes or calls.',
    });
    expect(shown.form).to.include({ kept: 'Hello', mayWriteText: false });
  });

  it('can be made of what was typed, by those who may write templates', () => {
    const may = (state: Partial<ConversationState>, mayCreate: boolean) => {
      const { form } = view({ ...closed, ...state }, { mayCreate });
      return form?.form === 'template' && form.mayMakeTemplate;
    };
    expect([may(typed, true), may(typed, false), may({}, true)]).to.deep.equal([true, false, false]);
  });

  it('cannot be picked where the adapter has none', () => {
    const { form } = view({ ...closed, ...noTemplates });
    expect(form?.form === 'template' && form.impossible).to.include({ title: 'Templates can’t be sent from here' });
  });

  it('can be left for a text while the window is open', () => {
    expect(view({ forms: ['free-form', 'template'] }, { wants: 'template' }).form).to.include({ mayWriteText: true });
  });

  describe('that is being written', () => {
    const writing = { writes: 'request', hasTemplates: false } as const;

    it('has the dialog to itself: no choice, no send, nothing kept in sight', () => {
      const shown = view({ ...closed, ...typed }, writing);
      expect([shown.choices, shown.actions, shown.notice, shown.foot]).to.deep.equal([undefined, [], undefined, '']);
      expect(shown.form).to.deep.equal({
        form: 'template',
        kind: 'request',
        status: 'writing',
        mayMakeTemplate: false,
        mayWriteText: false,
      });
      expect(shown.title, 'not the title of the form behind it').to.equal('Write a template');
      expect(shown.why).to.equal('WhatsApp reviews it before Amara can get it.');
    });

    const meanwhile: readonly [string, Partial<ConversationState>][] = [
      ['the window opens again', {}],
      ['a colleague asks', { ...closed, ...waiting }],
      ['permission comes', { ...closed, ...allowed }],
      ['the requests are used up', { ...closed, ...weekUsedUp }],
    ];
    for (const [name, state] of meanwhile)
      it(`goes on when ${name}`, () => {
        const shown = view(state, { ...writing, changed: { title: 'Something changed', sentence: '' } });
        expect(shown.form).to.include({ status: 'writing', kind: 'request' });
        expect(shown.announcement).to.equal('Something changed');
      });
  });
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
