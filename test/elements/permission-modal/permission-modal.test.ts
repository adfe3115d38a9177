import { expect, html, oneEvent } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { no } from '../../../src/domain/verdict.js';
import '../../../src/define/permission-modal.js';
import type { WaPermissionModal } from '../../../src/elements/permission-modal/permission-modal.js';
import { fakeDesk } from '../fake-desk.js';
import { allowed, callsUsedUp, draft, failed, now, waiting, weekUsedUp } from './scenes.js';
import { page } from './a-modal.js';

const conditions: readonly [string, Partial<ConversationState>][] = [
  ['a request', {}],
  ['an invite', draft({ kind: 'invite' })],
  ['a used-up limit', weekUsedUp],
  ['no call left', callsUsedUp],
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
