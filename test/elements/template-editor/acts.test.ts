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
      /^Not sent for review .*Invalid parameter\. Your text is kept\. Details WhatsApp code 100/,
    ],
    ['offline', { status: 'failed', act: 'save', failure: { because: 'offline' } }, /^Not sent for review/],
    ['unknown', { status: 'unknown', act: 'save' }, /^It is not known whether it was sent .*the same template is never created twice/],
    ['not deleted', { status: 'failed', act: 'delete', failure: { because: 'forbidden' } }, /^Not deleted/],
  ] as const) {
    it(`says honestly what became of an act: ${what}`, async () => {
      const it = await anEditor();
      it.templates.showEditing({ act });
      await it.settled();
      expect(it.words('.notice')).to.match(words);
      expect(it.words('[role="status"]')).not.to.equal('');
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
    it.templates.showEditing({ act: { status: 'deleted' } }, { template: 'order_help_call' });
    await it.settled();
    expect(closed).to.deep.equal([{ number: 'n1', template: 'order_help_call' }]);
  });

  it('duplicates, and leads back', async () => {
    const it = await anEditor(of('order_help_call'));
    const closed = heard(it.element, 'wa-template-close');
    await it.press('copy');
    expect(it.editor.copy).to.equal(true);
    await it.press('back');
    expect(closed).to.have.length(1);
  });

  it('says that the template is gone, and offers to go on with the text', async () => {
    const it = await anEditor(of('nobody'));
    it.templates.showEditing(
      { status: 'gone', changed: true, text: { ...pictureTemplates[0]!, body: 'My words' } },
      { template: 'nobody' },
    );
    await it.settled();
    expect(it.words('.notice')).to.equal('This template is gone It was deleted. Your text is kept.');
    await it.press('as-new');
    expect(it.editor.template).to.equal('');
    expect(it.$<HTMLTextAreaElement>('#body').value).to.equal('My words');
  });

  it('is not for those who may not write templates', async () => {
    const it = await anEditor(undefined, { mayCreateTemplate: { ok: false, because: 'forbidden' } });
    expect(it.words('.notice b')).to.equal('You can’t write templates here');
    expect(it.$('#body')).to.equal(null);
  });
});
