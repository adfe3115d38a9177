import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { pictureTemplates, template } from '../fake-templates.js';
import { heard } from '../heard.js';
import { anEditor } from './an-editor.js';

const of = (id: string) => html`<wa-template-editor conversation="c1" template=${id}></wa-template-editor>`;
const rejected = 'autumn_offer_call';

describe('WaTemplateEditor', () => {
  it('is accessible: empty, with faults, in review, asked whether to delete', async () => {
    const it = await anEditor();
    await expect(it.element).to.be.accessible();
    await it.type('body', 'Hi {{1}} and {{3}}');
    await it.press('send');
    await expect(it.element).to.be.accessible();
    await expect((await anEditor(of('returns_call_de'))).element).to.be.accessible();
    const deleting = await anEditor(of(rejected));
    await deleting.press('delete');
    await expect(deleting.element).to.be.accessible();
  });

  it('begins empty, in the locale’s language, without a word about faults', async () => {
    const it = await anEditor(html`<wa-template-editor conversation="c1" kind="invite"></wa-template-editor>`);
    expect(it.words('h2')).to.equal('New template');
    expect(it.words('.steps .now')).to.equal('Draft');
    expect(it.words('[aria-pressed="true"]')).to.equal('Call invite');
    expect(it.$<HTMLSelectElement>('#language').value).to.equal('en_GB');
    expect(it.editor.shadowRoot!.querySelectorAll('.problem').length).to.equal(0);
    expect(it.words('#foot')).to.equal('');
    expect(it.words('.preview .label')).to.equal('Amara sees');
  });

  it('keeps kind and language with the first thing that is typed', async () => {
    const it = await anEditor(html`<wa-template-editor conversation="c1" kind="invite"></wa-template-editor>`);
    await it.type('body', 'C');
    expect(it.templates.sent).to.deep.equal([{ type: 'text.change', text: { language: 'en_GB', kind: 'invite', body: 'C' } }]);
    await it.type('body', 'Ca');
    expect(it.templates.sent.at(-1)).to.deep.equal({ type: 'text.change', text: { body: 'Ca' } });
  });

  it('shows what the customer gets, as one types', async () => {
    const it = await anEditor();
    await it.type('header', 'Your order');
    await it.type('body', 'Hi {{1}}, may we call?');
    await it.type('example-1', 'Amara');
    await it.type('footer', 'Lumen & Oak');
    expect(it.words('.bubble .text')).to.match(/^Your order Hi Amara, may we call\? Lumen & Oak/);
    expect(it.words('.tap')).to.equal('Choose call permission');
    expect(it.$('mark').className).to.equal('filled');
  });

  it('says what is wrong as one types, what is missing once the field was left, and counts', async () => {
    const it = await anEditor();
    await it.type('name', 'Order follow-up');
    expect(it.problem('name')).to.equal('Use small letters, digits and _ only: order_follow_up');
    expect(it.$('#name').getAttribute('aria-describedby')).to.contain('name-problem');
    expect(it.words('#name-count')).to.equal('15 / 512');
    await it.press('use-name');
    expect(it.problem('name')).to.equal(undefined);
    await it.type('header', 'x'.repeat(63));
    expect(it.problem('header')).to.equal('Shorten it by 3 characters.');
    expect(it.$('#header-count').classList.contains('over')).to.equal(true);
    await it.type('body', 'Hi {{1}}');
    expect(it.problem('body')).to.equal(undefined);
    await it.leave('body');
    expect(it.problem('body')).to.contain('Put words before the first variable and after the last one');
    await it.type('body', 'Hi {{2}} there');
    expect(it.problem('body')).to.equal('Number the variables from {{1}} on, without gaps.');
    expect(it.words('#foot')).to.equal('2 things to fix · Draft kept');
  });

  it('suggests a name made of the message', async () => {
    const it = await anEditor();
    await it.type('body', 'Hi {{1}}, may we call you about your order?');
    expect(it.words('[data-does="use-name"]')).to.equal('Use hi_may_we_call_you');
    await it.press('use-name');
    expect(it.$<HTMLInputElement>('#name').value).to.equal('hi_may_we_call_you');
  });

  it('adds a variable where the caret is, with a field for its example, and says so', async () => {
    const it = await anEditor();
    await it.type('body', 'Hi , may we call?');
    it.$<HTMLTextAreaElement>('#body').setSelectionRange(3, 3);
    await it.press('add-variable');
    expect(it.$<HTMLTextAreaElement>('#body').value).to.equal('Hi {{1}}, may we call?');
    expect(it.focused()?.id).to.equal('body');
    expect(it.$<HTMLTextAreaElement>('#body').selectionStart).to.equal(8);
    expect(it.words('label[for="example-1"]')).to.equal('Example for {{1}}');
    expect(it.words('[role="status"]')).to.equal('{{1}} added. Give an example for it below.');
    await it.type('example-1', 'Amara');
    await it.press('add-variable');
    expect(it.$('#example-2')).not.to.equal(null);
    await it.type('example-2', '48213');
    expect(it.templates.sent.at(-1)).to.deep.equal({ type: 'text.change', text: { examples: ['Amara', '48213'] } });
  });

  it('is not sent while something is wrong: says all of it and leads to the first', async () => {
    const it = await anEditor();
    expect(it.$('[data-does="send"]').getAttribute('aria-disabled')).to.equal('true');
    await it.press('send');
    expect(it.problem('name')).to.equal('Give it a name.');
    expect(it.problem('body')).to.equal('Write the message.');
    expect(it.focused()?.id).to.equal('name');
    expect(it.templates.sent).to.deep.equal([]);
  });

  it('sends for review, and follows the answer on a screen of its own', async () => {
    const it = await anEditor();
    const saved = heard(it.element, 'wa-template-saved');
    await it.type('name', 'may_we_call');
    await it.type('body', 'May we call?');
    expect(it.$('[data-does="send"]').getAttribute('aria-disabled')).to.equal(null);
    await it.press('send');
    expect(it.templates.sent.at(-1)).to.deep.equal({ type: 'template.save' });
    it.templates.showEditing({ act: { status: 'saving' } });
    await it.settled();
    expect(it.words('[data-does="send"]')).to.equal('Sending…');
    expect(it.$('.stack').inert).to.equal(true);
    const pending = template('t9', { status: 'pending', name: 'may_we_call' });
    it.templates.show([pending]);
    it.templates.showEditing({ act: { status: 'saved', template: pending } });
    await it.settled();
    expect(saved).to.deep.equal([{ number: 'n1', template: pending }]);
    expect(it.words('.steps .now')).to.equal('In review');
    expect(it.words('.notice')).to.match(/^In review You will see WhatsApp’s answer here/);
    expect(it.words('[role="status"]')).to.match(/^In review/);
    it.templates.show([{ ...pending, status: 'approved' }]);
    await it.settled();
    expect(it.words('.steps .now')).to.equal('Approved');
    expect(it.words('[role="status"]')).to.equal('Approved. Ready to send.');
    await it.press('edit');
    expect(it.$('#body')).not.to.equal(null);
  });

  it('shows why it was rejected beside the form, and sends it again', async () => {
    const it = await anEditor(of(rejected));
    expect(it.words('.notice')).to.equal('Rejected by WhatsApp Offers belong in the Marketing category. Change it and send it again.');
    expect(it.words('h2')).to.equal('Edit autumn_offer_call');
    expect(it.words('.small.muted')).to.equal('Kind, name and language stay as they are.');
    expect(it.$<HTMLInputElement>('#name').readOnly).to.equal(true);
    expect(it.$<HTMLSelectElement>('#language').disabled).to.equal(true);
    expect(it.$<HTMLSelectElement>('#category').disabled).to.equal(false);
    it.templates.showEditing(
      { template: pictureTemplates[3]!, text: pictureTemplates[3]!, fixed: ['kind', 'name', 'language'] },
      { template: rejected },
    );
    await it.choose('category', 'MARKETING');
    expect(it.templates.sent.at(-1)).to.deep.equal({ type: 'text.change', text: { category: 'MARKETING' } });
    await it.press('send');
    expect(it.templates.sent.at(-1)).to.deep.equal({ type: 'template.save' });
  });
});
