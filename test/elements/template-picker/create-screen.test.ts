import { aTimeout, expect } from '@open-wc/testing';
import { pictureTemplates } from '../fake-templates.js';
import { heard } from '../heard.js';
import { aPicker } from './a-picker.js';

describe('WaTemplatePicker and the create screen', () => {
  it('opens it in its place by the header and leads back, focus and choice with it', async () => {
    const it = await aPicker();
    const asked = heard(it.element, 'wa-template-create');
    await it.click(it.button('New template'));
    expect(asked).to.deep.equal([{ number: 'n1', conversation: 'c1', kind: 'request' }]);
    const editor = it.$('wa-template-editor');
    expect(editor.getAttribute('conversation')).to.equal('c1');
    editor.dispatchEvent(new CustomEvent('wa-template-close', { bubbles: true, composed: true, detail: { number: 'n1' } }));
    await it.drawn();
    await aTimeout(0);
    expect((it.picker.shadowRoot!.activeElement as HTMLElement).dataset.does).to.equal('create');
    expect(it.words('[role="status"]')).to.equal('Back to the templates');
    await it.click(it.button('New template'));
    it.$('wa-template-editor').dispatchEvent(
      new CustomEvent('wa-template-close', { bubbles: true, composed: true, detail: { number: 'n1', template: 'invite_to_call' } }),
    );
    await it.drawn();
    await aTimeout(0);
    expect(it.picker.kind).to.equal('invite');
    expect(it.active()?.querySelector('.name')?.textContent).to.equal('invite_to_call');
    expect(it.words('[role="status"]')).to.equal('Back to the templates. invite_to_call is chosen');
    await it.click(it.button('New template'));
    const deleted = it.templates.template('order_help_call')!;
    it.$('wa-template-editor').dispatchEvent(
      new CustomEvent('wa-template-close', { bubbles: true, composed: true, detail: { number: 'n1', template: 'gone', deleted } }),
    );
    await it.drawn();
    expect(it.words('[role="status"]')).to.equal('order_help_call was deleted');
  });

  it('leaves it to a host that prevents it', async () => {
    const it = await aPicker();
    it.element.addEventListener('wa-template-create', (event) => event.preventDefault());
    await it.click(it.button('New template'));
    expect(it.$('wa-template-editor')).to.equal(null);
  });

  it('edits and copies what is looked at; what is in review is only copied', async () => {
    const it = await aPicker();
    const asked = heard(it.element, 'wa-template-create');
    it.element.addEventListener('wa-template-create', (event) => event.preventDefault());
    await it.click(it.rows()[3]!);
    await it.click(it.button('Edit'));
    await it.click(it.button('Duplicate'));
    expect(asked.map(({ template: id, copy }) => [id, copy])).to.deep.equal([
      ['autumn_offer_call', undefined],
      ['autumn_offer_call', true],
    ]);
    await it.click(it.rows()[2]!);
    expect(it.button('Edit')).to.equal(undefined);
    expect(it.button('Duplicate')).not.to.equal(undefined);
  });

  it('is not offered to those who may not write templates', async () => {
    for (const it of [
      await aPicker(undefined, { mayCreateTemplate: { ok: false, because: 'forbidden' } }),
      await aPicker().then(async (it) => {
        it.templates.show(pictureTemplates, { mayCreate: { ok: false, because: 'forbidden' } });
        await it.settled();
        return it;
      }),
      await aPicker().then(async (it) => {
        it.templates.can = { list: true, save: false, delete: false };
        it.templates.show(pictureTemplates);
        await it.settled();
        return it;
      }),
    ]) {
      await it.click(it.rows()[0]!);
      expect(it.button('New template')).to.equal(undefined);
      expect(it.button('Edit')).to.equal(undefined);
    }
  });
});
