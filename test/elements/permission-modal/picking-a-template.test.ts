import { expect, waitUntil } from '@open-wc/testing';
import type { WaTemplatePicker } from '../../../src/elements/template-picker/template-picker.js';
import { pictureTemplates } from '../fake-templates.js';
import '../../../src/define/template-editor.js';
import { eventually } from '../../eventually.js';
import { heard } from '../heard.js';
import { page } from './a-modal.js';
import { closed, draft, failed, now } from './scenes.js';

/** The dialog of a conversation whose window has closed, and how to use the picker in it. */
async function closedPage(state: Parameters<typeof page>[0] = {}) {
  const it = await page({ ...closed, ...state });
  const picker = () => it.one<WaTemplatePicker>('wa-template-picker');
  const inPicker = <E extends HTMLElement = HTMLElement>(selector: string) => picker().shadowRoot!.querySelector<E>(selector)!;
  const settled = async () => {
    await it.settled();
    await picker()?.updateComplete;
    await it.settled();
  };
  await waitUntil(() => picker()?.shadowRoot?.querySelector('.rows, .blank'), 'the picker');
  await settled();
  return {
    ...it,
    picker,
    inPicker,
    actions: () => it.all('footer button').map((button) => button.textContent!.trim()),
    async pick(name: string) {
      [...picker().shadowRoot!.querySelectorAll<HTMLElement>('[role="option"]')].find((row) => row.textContent?.includes(name))!.click();
      await settled();
    },
    async fill(selector: string, value: string) {
      const field = inPicker<HTMLInputElement>(selector);
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settled();
    },
    async pressInPicker(selector: string) {
      inPicker(selector).click();
      await settled();
    },
    all: it.all,
    afterwards: settled,
  };
}

describe('<wa-permission-modal> with a closed window', () => {
  it('is accessible with templates, with none and while one is written', async () => {
    const it = await closedPage(draft({ text: { request: 'Kept', invite: '' } }));
    await it.pick('order_help_call');
    await expect(it.modal).to.be.accessible();
    it.desk.templates.show([]);
    await it.afterwards();
    await expect(it.modal).to.be.accessible();
    await it.pressInPicker('[data-does="create"]');
    await expect(it.modal).to.be.accessible();
  });

  it('offers the templates of the chosen kind, and sends only when there are some', async () => {
    const it = await closedPage();
    expect(it.picker().kind).to.equal('request');
    expect(it.actions()).to.deep.equal(['Cancel', 'Send request']);
    it.one('input[value=invite]').click();
    await it.afterwards();
    expect(it.picker().kind).to.equal('invite');
    expect(it.inPicker('.name').textContent).to.equal('invite_to_call');
    it.desk.templates.show([]);
    await it.afterwards();
    expect(it.actions()).to.deep.equal(['Close']);
    expect(it.inPicker('.blank').textContent).to.contain('No template for invites yet');
  });

  it('sends the picked template with its values', async () => {
    const it = await closedPage();
    await it.pick('order_help_call');
    await it.fill('#variable-2', '48213');
    await it.press('Send request');
    expect(it.sentOf('outreach.send')).to.deep.equal([
      {
        type: 'outreach.send',
        outreach: { kind: 'request', form: 'template', template: 'order_help_call', language: 'en', variables: ['Amara', '48213'] },
      },
    ]);
  });

  it('asks for a template, then for its first missing value, and sends nothing', async () => {
    const it = await closedPage();
    const focused = () => it.picker().shadowRoot!.activeElement;
    await it.press('Send request');
    await waitUntil(() => focused()?.getAttribute('role') === 'listbox', 'the list');
    await it.pick('order_help_call');
    await it.press('Send request');
    await waitUntil(() => focused()?.id === 'variable-2', 'the missing value');
    expect(it.inPicker('#variable-2-problem').textContent).to.contain('Fill in {{2}} before sending.');
    expect(it.sentOf('outreach.send')).to.deep.equal([]);
  });

  it('sends by Ctrl+Enter from the list', async () => {
    const it = await closedPage();
    await it.pick('delivery_slot_call');
    it.inPicker('.rows').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }));
    expect(it.sentOf('outreach.send')).to.have.length(1);
  });

  it('closes under the dialog: says so, keeps the text, gives it back when open again', async () => {
    const { type, show, one, text, status } = await page();
    await type('textarea', 'Half a sentence');
    await show(closed);
    expect(text()).to.contain('The chat window has closed Choose a template; your text is kept.');
    expect(one('.kept').textContent).to.contain('Half a sentence');
    expect(status()).to.equal('The chat window has closed.');
    await show({ forms: ['free-form'], window: { open: true, closesAt: now + 1000 } });
    expect(text()).to.contain('The chat window is open again');
    expect(one<HTMLTextAreaElement>('textarea').value).to.equal('Half a sentence');
  });

  it('goes to the templates when the window had closed meanwhile', async () => {
    const { type, show, press, one, all } = await page();
    await type('textarea', 'Typed with care');
    await show({ ...closed, ...failed('window-closed') });
    expect(one<HTMLTextAreaElement>('textarea').value).to.equal('Typed with care');
    await press('Choose a template');
    await show({ outreach: { status: 'idle' } });
    expect(all('wa-template-picker')).to.have.length(1);
    expect(one('.kept').textContent).to.contain('Typed with care');
  });

  describe('and a template to write', () => {
    it('gives the dialog to the create screen, and comes back with the template chosen', async () => {
      const it = await closedPage();
      const asked = heard(it.desk.element, 'wa-template-create');
      await it.pressInPicker('[data-does="create"]');
      expect(asked).to.deep.equal([{ number: 'n1', conversation: 'c1', kind: 'request' }]);
      expect(it.all('.choices, footer')).to.deep.equal([]);
      const left = { bubbles: true, composed: true, detail: { number: 'n1', template: 'invite_to_call' } };
      it.inPicker('wa-template-editor').dispatchEvent(new CustomEvent('wa-template-close', left));
      await eventually(() => it.sentOf('draft.change').length > 0, 'the kind of that template');
      await it.afterwards();
      expect(it.one<HTMLInputElement>('input[value=invite]').checked).to.equal(true);
      expect(it.picker().outreach?.template).to.equal('invite_to_call');
      expect(it.actions()).to.deep.equal(['Cancel', 'Send invite']);
    });

    it('begins with the text that cannot be sent, its salutation a variable', async () => {
      const it = await closedPage(draft({ kind: 'invite', text: { request: '', invite: 'Hi Amara, call us.' }, button: 'Call Lumen' }));
      await it.afterwards();
      const asked = heard(it.desk.element, 'wa-template-create');
      await it.press('Make a template of my text');
      const text = { kind: 'invite', body: 'Hi {{1}}, call us.', button: 'Call Lumen' };
      expect(asked).to.deep.equal([{ number: 'n1', conversation: 'c1', kind: 'invite', text }]);
      await eventually(() => it.desk.templates.sent.length > 0, 'the create screen at work');
      expect(it.desk.templates.sent).to.deep.equal([{ type: 'text.begin', text }]);
    });

    it('is left to a host that prevents it: the form stays', async () => {
      const it = await closedPage();
      it.desk.element.addEventListener('wa-template-create', (event) => event.preventDefault());
      await it.pressInPicker('[data-does="create"]');
      expect(it.all('.choices')).to.have.length(1);
      expect(it.actions()).to.deep.equal(['Cancel', 'Send request']);
    });

    it('is reached from the empty list too', async () => {
      const it = await closedPage();
      it.desk.templates.show(pictureTemplates.filter(({ kind }) => kind === 'invite'));
      await it.afterwards();
      await it.pressInPicker('.blank [data-does="create"]');
      expect(it.inPicker('wa-template-editor')).not.to.equal(null);
    });
  });
});
