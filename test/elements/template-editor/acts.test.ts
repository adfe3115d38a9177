import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { pictureTemplates } from '../fake-templates.js';
import { heard } from '../heard.js';
import { anEditor } from './an-editor.js';

const of = (id: string) => html`<wa-template-editor conversation="c1" template=${id}></wa-template-editor>`;

describe('WaTemplateEditor: what became of an act', () => {
  for (const [what, act, words] of [
    [
      'refused',
      { status: 'failed', act: 'save', failure: { because: 'refused', details: 'Invalid parameter', platformCode: 100 } },
      'Not sent for review. WhatsApp refused. Invalid parameter. Your text is kept.',
    ],
    [
      'offline',
      { status: 'failed', act: 'save', failure: { because: 'offline' } },
      'Not sent for review. You are offline. This works again as soon as the connection is back. Your text is kept.',
    ],
    [
      'unknown',
      { status: 'unknown', act: 'save' },
      'It is not known whether it was sent. The connection broke before an answer came. You can send it again: the same template is never created twice.',
    ],
    [
      'not deleted',
      { status: 'failed', act: 'delete', failure: { because: 'forbidden' } },
      'Not deleted. Your role doesn’t allow this. Your admin can change what you may do.',
    ],
    ['not known whether deleted', { status: 'unknown', act: 'delete' }, 'It is not known whether it was deleted.'],
  ] as const) {
    it(`says and tells what became of an act: ${what}`, async () => {
      const it = await anEditor();
      it.templates.showEditing({ act });
      await it.settled();
      expect(it.words('[role="status"]')).to.equal(words);
      expect(it.words('.notice b')).to.equal(words.split('. ')[0]?.replace(/\.$/u, ''));
    });
  }

  it('says at the name that it is taken', async () => {
    const it = await anEditor();
    it.templates.showEditing({ act: { status: 'failed', act: 'save', failure: { because: 'template-name-taken' } } });
    await it.settled();
    expect(it.problem('name')).to.equal('This name is taken');
  });

  it('discards the draft, and takes that back', async () => {
    const it = await anEditor();
    await it.type('body', 'Half a sentence');
    await it.press('discard');
    expect(it.templates.sent.at(-1)).to.deep.equal({ type: 'text.reset' });
    it.templates.showEditing({ text: { ...pictureTemplates[0]!, name: '', body: '' }, changed: false });
    await it.settled();
    expect(it.words('#foot')).to.equal('Draft discarded');
    expect(it.words('[role="status"]')).to.equal('Draft discarded');
    expect(it.focused()?.dataset.does).to.equal('undo');
    await it.press('undo');
    expect(it.templates.sent.at(-1)).to.have.nested.property('text.body', 'Half a sentence');
    expect(it.focused()?.dataset.does).to.equal('discard');
  });

  it('says where a draft is kept when this browser saves nothing', async () => {
    const it = await anEditor(undefined, {}, { storage: 'memory' });
    await it.type('body', 'May we call?');
    expect(it.words('#foot')).to.equal('One thing to fix · Draft kept while this page is open');
  });

  it('asks before it deletes, says what that means, and leaves when it is done', async () => {
    const it = await anEditor(of('order_help_call'));
    const closed = heard(it.element, 'wa-template-close');
    await it.press('delete');
    expect(it.words('[role="group"][aria-labelledby="confirm-title"]')).to.equal(
      'Delete order_help_call? It goes for everybody, at once. Its name can’t be used again for 30 days. Keep it Delete template',
    );
    expect(it.focused()?.dataset.does).to.equal('keep');
    await it.press('keep');
    expect(it.focused()?.dataset.does).to.equal('delete');
    await it.press('delete');
    await it.press('delete-now');
    expect(it.templates.sent.at(-1)).to.deep.equal({ type: 'template.delete' });
    const deleted = it.templates.template('order_help_call')!;
    it.templates.showEditing({ act: { status: 'deleted', template: deleted } }, { template: 'order_help_call' });
    await it.settled();
    expect(closed).to.deep.equal([{ number: 'n1', template: 'order_help_call', deleted }]);
  });

  it('duplicates, and leads back', async () => {
    const it = await anEditor(of('order_help_call'));
    const closed = heard(it.element, 'wa-template-close');
    await it.press('copy');
    expect(it.editor.copy).to.equal(true);
    await it.press('back');
    expect(closed).to.have.length(1);
  });

  it('begins with the words that it is given, and offers them where others stand already', async () => {
    const it = await anEditor(html`<wa-template-editor conversation="c1" .text=${{ body: 'My words' }}></wa-template-editor>`);
    await it.settled();
    expect(it.$<HTMLTextAreaElement>('#body').value).to.equal('My words');
    expect(it.$('[data-does="use-text"]')).to.equal(null);
    await it.type('body', 'Older words');
    await it.press('use-text');
    expect(it.templates.sent.at(-1)).to.deep.equal({ type: 'text.change', text: { body: 'My words' } });
  });

  it('offers an approved one to whoever chooses with it', async () => {
    const it = await anEditor(html`<wa-template-editor conversation="c1" choosing></wa-template-editor>`);
    const closed = heard(it.element, 'wa-template-close');
    const saved = it.templates.template('order_help_call')!;
    it.templates.showEditing({ act: { status: 'saved', template: saved } });
    await it.settled();
    await it.settled();
    expect(it.words('.foot')).to.equal('Back to templates Use template');
    await it.press('use');
    expect(closed).to.deep.equal([{ number: 'n1', template: 'order_help_call' }]);
  });

  it('says that the template is gone, and offers to go on with the text', async () => {
    const it = await anEditor(of('nobody'));
    it.templates.showEditing(
      { status: 'gone', changed: true, text: { ...pictureTemplates[0]!, body: 'My words' } },
      { template: 'nobody' },
    );
    await it.settled();
    expect(it.words('.notice')).to.equal('This template is gone It was deleted. Your text is kept.');
    expect(it.words('[role="status"]')).to.equal('This template is gone. It was deleted. Your text is kept.');
    await it.press('as-new');
    expect(it.editor.template).to.equal('');
    expect(it.$<HTMLTextAreaElement>('#body').value).to.equal('My words');
  });

  it('leaves an unfinished new template as it is, and offers the text of the one that is gone', async () => {
    const it = await anEditor(of('nobody'));
    const gone = { ...pictureTemplates[0]!, body: 'My words' };
    it.templates.showEditing({ text: { ...gone, body: 'Unfinished words' }, changed: true }, {});
    it.templates.showEditing({ status: 'gone', changed: true, text: gone }, { template: 'nobody' });
    await it.settled();
    await it.press('as-new');
    expect(it.$<HTMLTextAreaElement>('#body').value).to.equal('Unfinished words');
    await it.press('use-text');
    expect(it.$<HTMLTextAreaElement>('#body').value).to.equal('My words');
  });

  it('is not for those who may not write templates', async () => {
    const it = await anEditor(undefined, { mayCreateTemplate: { ok: false, because: 'forbidden' } });
    expect(it.words('.notice b')).to.equal('You can’t write templates here');
    expect(it.words('[role="status"]')).to.match(/^You can’t write templates here\. Your role doesn’t allow this\./u);
    expect(it.$('#body')).to.equal(null);
  });
});
