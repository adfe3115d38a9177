import { expect, html, oneEvent } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { no } from '../../../src/domain/verdict.js';
import '../../../src/define/permission-modal.js';
import type { WaPermissionModal } from '../../../src/elements/permission-modal/permission-modal.js';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk } from '../fake-desk.js';
import { allowed, callsUsedUp, closed, deliverySlot, draft, failed, now, orderHelp, waiting, weekUsedUp, withTemplates } from './scenes.js';

/** A page with a button and a modal; the fake conversation takes over what is typed, as the real one does. */
async function page(state: Partial<ConversationState> = {}, { open = true } = {}) {
  const desk = await fakeDesk(html`<button id="from">Ask</button><wa-permission-modal></wa-permission-modal>`, en, state);
  const modal = desk.element.querySelector('wa-permission-modal') as WaPermissionModal;
  const from = desk.element.querySelector('#from') as HTMLButtonElement;
  const all = <T extends HTMLElement = HTMLElement>(selector: string) => [...(modal.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
  const one = <T extends HTMLElement = HTMLElement>(selector: string) => all<T>(selector)[0] as T;
  let current = { ...draft({}).draft, ...state.draft };
  let applied = 0;

  async function settled() {
    for (; applied < desk.sent.length; applied += 1) {
      const intent = desk.sent[applied];
      if (intent?.type === 'draft.change') current = { ...current, ...intent.draft };
    }
    await desk.show({ draft: current });
    await modal.updateComplete;
  }
  async function ask() {
    from.focus();
    modal.ask('c1', from);
    await modal.updateComplete;
    await settled();
  }
  if (open) await ask();

  return {
    modal,
    from,
    desk,
    all,
    one,
    ask,
    settled,
    show: async (next: Partial<ConversationState>) => {
      if (next.draft) current = next.draft;
      await desk.show(next);
      await modal.updateComplete;
    },
    async type(selector: string, value: string) {
      const field = one<HTMLInputElement>(selector);
      field.focus();
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
    },
    async leave(selector: string) {
      one(selector).dispatchEvent(new FocusEvent('blur')); // a page in the background gets none from the browser
      await new Promise((resolve) => setTimeout(resolve));
      await settled();
    },
    async press(label: string) {
      const button = all('button').find(({ textContent, ariaLabel }) => textContent?.trim() === label || ariaLabel === label);
      if (!button)
        throw new Error(
          `No button "${label}" among: ${all('button')
            .map(({ textContent }) => textContent?.trim())
            .join(', ')}`,
        );
      button.click();
      await settled();
      await modal.updateComplete;
    },
    sentOf: (type: string) => desk.sent.filter((intent) => intent.type === type),
    text: () => (one('dialog').innerText ?? '').replace(/\s+/g, ' '),
    status: () => one('[role=status]').textContent,
    isOpen: () => one<HTMLDialogElement>('dialog').open,
    focused: () => modal.shadowRoot?.activeElement as HTMLElement | null,
  };
}

const conditions: readonly [string, Partial<ConversationState>][] = [
  ['a request', {}],
  ['an invite', draft({ kind: 'invite' })],
  ['a used-up limit', weekUsedUp],
  ['no call left', callsUsedUp],
  ['templates to pick', withTemplates([orderHelp, deliverySlot])],
  ['a template to fill', { ...withTemplates([orderHelp]), ...draft({ text: { request: 'Kept', invite: '' } }) }],
  ['no template', withTemplates([])],
  ['a waiting request', waiting],
  ['permission', allowed],
  ['a refusal', failed('technical', { details: 'Invalid parameter', platformCode: 100 })],
  ['a sent request', { outreach: { status: 'sent', kind: 'request', at: now } }],
  ['nothing possible', { mayCall: no('sip'), mayRequest: no('sip'), mayInvite: no('sip') }],
];

describe('<wa-permission-modal>', () => {
  for (const [name, state] of conditions) {
    it(`is accessible with ${name}`, async () => {
      const { modal } = await page(state);
      await expect(modal).to.be.accessible();
    });
  }

  describe('opening and closing', () => {
    it('serves the buttons of its desk while it is connected', async () => {
      const { modal, desk } = await page({}, { open: false });
      expect([...desk.desk.modals].map((served) => served === modal)).to.deep.equal([true]);
      modal.remove();
      expect(desk.desk.modals.size).to.equal(0);
    });

    it('serves only its maker when private', async () => {
      const { modal, desk } = await page({}, { open: false });
      modal.private = true;
      await modal.updateComplete;
      expect(desk.desk.modals.size).to.equal(0);
    });

    it('opens as a labelled modal dialog, with the focus on the choice', async () => {
      const { one, focused } = await page();
      expect(one('dialog').matches(':modal')).to.equal(true);
      expect(one(`#${one('dialog').getAttribute('aria-labelledby')}`).textContent).to.equal('Ask to call Amara');
      expect(focused()?.getAttribute('value')).to.equal('request');
    });

    it('opens before there are any words', async () => {
      const desk = await fakeDesk(html`<wa-permission-modal></wa-permission-modal>`, undefined);
      const modal = desk.element.querySelector('wa-permission-modal') as WaPermissionModal;
      modal.ask('c1', document.body);
      await modal.updateComplete;
      expect(modal.shadowRoot?.querySelector('dialog')?.textContent).to.contain('Loading');
      modal.close();
    });

    for (const way of ['Close', 'Cancel']) {
      it(`closes by ${way}: focus returns, the conversation and the host are told`, async () => {
        const { modal, press, isOpen, sentOf } = await page();
        setTimeout(() => void press(way));
        const { bubbles } = await oneEvent(modal, 'close');
        await modal.updateComplete;
        expect(isOpen()).to.equal(false);
        expect(document.activeElement?.id).to.equal('from');
        expect(sentOf('asking.close')).to.have.length(1);
        expect(bubbles).to.equal(false);
      });
    }

    it('closes by Escape, and can be opened again at once', async () => {
      const { modal, one, ask, isOpen, settled } = await page();
      const dialog = one<HTMLDialogElement>('dialog');
      // what the browser does at Escape; its own event may be late in a hidden page
      setTimeout(() => {
        dialog.close();
        dialog.dispatchEvent(new Event('close'));
      });
      await oneEvent(modal, 'close');
      await ask();
      await settled();
      expect(isOpen()).to.equal(true);
    });

    it('closes by a press beside it, not by one that only ends there', async () => {
      const { modal, one, isOpen } = await page();
      const press = (start: HTMLElement, end: HTMLElement) => {
        start.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        end.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
        end.click();
      };
      press(one('textarea'), one('dialog'));
      expect(isOpen()).to.equal(true);
      setTimeout(() => press(one('dialog'), one('dialog')));
      await oneEvent(modal, 'close');
    });

    it('tells the conversation when it is taken out of the page', async () => {
      const { modal, sentOf } = await page();
      modal.remove();
      expect(sentOf('asking.close')).to.have.length(1);
    });
  });

  describe('writing', () => {
    it('takes every keystroke to the draft and keeps it over closing', async () => {
      const { type, press, one, modal, ask, sentOf } = await page();
      await type('textarea', 'Hello Amara');
      expect(sentOf('draft.change')).to.deep.equal([{ type: 'draft.change', draft: { text: { request: 'Hello Amara', invite: '' } } }]);
      setTimeout(() => void press('Cancel'));
      await oneEvent(modal, 'close');
      await ask();
      expect(one<HTMLTextAreaElement>('textarea').value).to.equal('Hello Amara');
    });

    it('shows the message as the customer will see it', async () => {
      const { type, one } = await page();
      await type('textarea', 'Two words');
      expect(one('.bubble').innerText).to.contain('Two words').and.to.contain('Choose call permission');
    });

    it('selects the suggestion, so that typing replaces it', async () => {
      const { one } = await page();
      const text = one<HTMLTextAreaElement>('textarea');
      text.dispatchEvent(new FocusEvent('focus'));
      expect([text.selectionStart, text.selectionEnd]).to.deep.equal([0, text.value.length]);
    });

    it('sends the request as it stands', async () => {
      const { press, sentOf } = await page();
      await press('Send request');
      expect(sentOf('outreach.send')).to.deep.equal([
        { type: 'outreach.send', outreach: { kind: 'request', form: 'free-form', text: 'Hi Amara, may we call you on WhatsApp?' } },
      ]);
    });

    it('sends an invite with its button and validity', async () => {
      const { one, type, press, settled, sentOf } = await page();
      one('input[value=invite]').click();
      await settled();
      await type('#button', 'Call Lumen & Oak');
      one<HTMLSelectElement>('select').value = '1440';
      one('select').dispatchEvent(new Event('change'));
      await settled();
      await press('Send invite');
      expect(sentOf('outreach.send')[0]).to.deep.include({
        outreach: {
          kind: 'invite',
          form: 'free-form',
          text: 'Hi Amara, call us on WhatsApp when it suits you. The call is free.',
          button: 'Call Lumen & Oak',
          minutes: 1440,
        },
      });
    });

    it('does not send an empty message: it says so at the field and goes there', async () => {
      const { type, press, one, focused, sentOf } = await page();
      await type('textarea', '');
      await press('Send request');
      expect(sentOf('outreach.send')).to.deep.equal([]);
      expect(focused()?.id).to.equal('text');
      expect(one('textarea').getAttribute('aria-invalid')).to.equal('true');
      const problem = one('textarea').getAttribute('aria-describedby')?.split(' ').at(-1);
      expect(one(`#${problem}`).textContent).to.contain('The message is empty');
    });

    it('checks a field when it is left', async () => {
      const { type, leave, all } = await page();
      await type('textarea', '');
      expect(all('.problem')).to.have.length(0);
      await leave('textarea');
      expect(all('.problem')).to.have.length(1);
    });

    it('sends by Ctrl+Enter, once', async () => {
      const { one, show, sentOf } = await page();
      const press = () => one('textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
      press();
      await show({ outreach: { status: 'sending', kind: 'request' } });
      press();
      expect(sentOf('outreach.send')).to.have.length(1);
    });

    it('cannot choose what is not possible, and chooses what is', async () => {
      const { one } = await page(weekUsedUp);
      expect(one<HTMLInputElement>('input[value=request]').disabled).to.equal(true);
      expect(one<HTMLInputElement>('input[value=invite]').checked).to.equal(true);
      expect(one('#cost-request').textContent).to.contain('2 of 2 used · next Tue 20 Oct, 14:05');
    });
  });

  describe('with a closed window', () => {
    it('asks for the templates once', async () => {
      const { sentOf, show } = await page(closed);
      await show({});
      expect(sentOf('templates.load')).to.deep.equal([{ type: 'templates.load', kind: 'request' }]);
    });

    it('sends the picked template with its values', async () => {
      const { one, settled, type, press, sentOf } = await page(withTemplates([orderHelp, deliverySlot]));
      one('input[value=t1]').click();
      await settled();
      await type('#variable-1', 'Amara');
      await type('#variable-2', '48213');
      await press('Send request');
      expect(sentOf('outreach.send')[0]).to.deep.include({
        outreach: { kind: 'request', form: 'template', template: 't1', language: 'en', variables: ['Amara', '48213'] },
      });
    });

    it('asks for a template, then for its first missing value', async () => {
      const { press, one, focused, settled, sentOf } = await page(withTemplates([orderHelp, deliverySlot]));
      await press('Send request');
      expect(focused()?.getAttribute('name')).to.equal('template');
      one('input[value=t1]').click();
      await settled();
      await press('Send request');
      expect(focused()?.id).to.equal('variable-1');
      expect(sentOf('outreach.send')).to.deep.equal([]);
    });

    it('tries again when the list could not be loaded', async () => {
      const templates = {
        request: { status: 'failed', templates: [], failure: { because: 'no-answer' } },
        invite: { status: 'unasked', templates: [] },
      } as const;
      const { press, sentOf } = await page({ ...closed, templates });
      await press('Try again');
      expect(sentOf('templates.load')).to.have.length(1);
    });

    it('closes under the dialog: says so, keeps the text, gives it back when open again', async () => {
      const { type, show, one, text, status } = await page();
      await type('textarea', 'Half a sentence');
      await show(withTemplates([orderHelp]));
      expect(text()).to.contain('The chat window has closed Choose a template; your text is kept.');
      expect(one('.kept').textContent).to.contain('Half a sentence');
      expect(status()).to.equal('The chat window has closed');
      await show({ forms: ['free-form'], window: { open: true, closesAt: now + 1000 } });
      expect(text()).to.contain('The chat window is open again');
      expect(one<HTMLTextAreaElement>('textarea').value).to.equal('Half a sentence');
    });
  });

  describe('what becomes of it', () => {
    it('says that it was sent, and leaves the focus in the dialog', async () => {
      const { show, text, status, one, focused } = await page();
      one<HTMLButtonElement>('[data-does=send]').focus();
      await show({ outreach: { status: 'sent', kind: 'request', at: now } });
      expect(text()).to.contain('Request sent').and.to.contain('No answer yet');
      expect(status()).to.contain('Request sent');
      expect(focused()?.id).to.equal('title');
    });

    it('forgets what was sent when it closes, so that it starts anew', async () => {
      const { modal, press, sentOf } = await page();
      await press('Cancel');
      expect(sentOf('outreach.reset')).to.deep.equal([]);
      const again = await page();
      await again.show({ outreach: { status: 'sent', kind: 'invite', at: now } });
      setTimeout(() => again.one<HTMLButtonElement>('footer [data-does=close]').click());
      await oneEvent(again.modal, 'close');
      expect(again.sentOf('outreach.reset')).to.have.length(1);
      modal.remove();
    });

    it('keeps the text of a refused try and offers another', async () => {
      const { type, show, one, text, press, sentOf } = await page();
      await type('textarea', 'Typed with care');
      await show(failed('technical', { details: 'Invalid parameter', platformCode: 100 }));
      expect(one<HTMLTextAreaElement>('textarea').value).to.equal('Typed with care');
      expect(one('.notice details').textContent).to.contain('Invalid parameter');
      expect(text()).to.contain('Your text is kept.');
      await press('Try again');
      expect(sentOf('outreach.send')).to.have.length(1);
    });

    it('goes to the templates when the window had closed meanwhile', async () => {
      const { type, show, press, one, all } = await page();
      await type('textarea', 'Typed with care');
      await show({ ...withTemplates([orderHelp]), ...failed('window-closed') });
      expect(one<HTMLTextAreaElement>('textarea').value).to.equal('Typed with care');
      await press('Choose a template');
      await show({ outreach: { status: 'idle' } });
      expect(all('.template')).to.have.length(1);
      expect(one('.kept').textContent).to.contain('Typed with care');
    });

    it('says when it is not known whether it was sent', async () => {
      const { text } = await page({ outreach: { status: 'unknown', kind: 'request' } });
      expect(text()).to.contain('It is not known whether it was sent').and.to.contain('Send again');
    });

    it('offers the call when permission arrives, and then starts it', async () => {
      const { modal, show, text, status, press, sentOf } = await page();
      await show(allowed);
      expect(text()).to.contain('Amara allowed calls The answer came just now.').and.to.contain('You can call until Thu 22 Oct, 10:24');
      expect(status()).to.equal('Amara allowed calls');
      setTimeout(() => void press('Call Amara'));
      await oneEvent(modal, 'close');
      expect(sentOf('call.start')).to.have.length(1);
    });

    it('offers an invite while a request waits', async () => {
      const { text, press, one } = await page(waiting);
      expect(text()).to.contain('Waiting for Amara Jonas asked for permission 2 h ago. There is nothing you need to do.');
      await press('Send call invite instead');
      expect(one<HTMLInputElement>('input[value=invite]').checked).to.equal(true);
      expect(text()).to.contain('Send invite');
    });
  });
});
