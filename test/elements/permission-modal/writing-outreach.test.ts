import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define/permission-modal.js';
import { weekUsedUp } from './scenes.js';
import { page } from './a-modal.js';

describe('<wa-permission-modal> and what is written in it', () => {
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
});
