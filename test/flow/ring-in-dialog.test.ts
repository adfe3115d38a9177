import { expect, html } from '@open-wc/testing';
import type { Signal } from '../../src/domain/signal.js';
import '../../src/define/permission-modal.js';
import type { WaIncomingCall } from '../../src/elements/incoming-call/incoming-call.js';
import type { WaPermissionModal } from '../../src/elements/permission-modal/permission-modal.js';
import { start } from '../calling/fake-adapter.js';
import { eventually } from '../eventually.js';
import { aCallPage } from './call-page.js';

const rings: readonly Signal[] = [
  { kind: 'incoming', at: start },
  { kind: 'offered', at: start, to: 'me' },
];

describe('a call that rings while the permission dialog is open', () => {
  let page: Awaited<ReturnType<typeof aCallPage>>;
  let modal: WaPermissionModal;
  const inDialog = () => modal.shadowRoot!.querySelector<WaIncomingCall>('dialog wa-incoming-call');
  const shown = (selector: string) => inDialog()?.shadowRoot?.querySelector<HTMLElement>(selector);
  beforeEach(async () => {
    page = await aCallPage(undefined, html`<button id="from">Invite</button><wa-permission-modal></wa-permission-modal>`);
    modal = document.querySelector('wa-permission-modal')!;
    modal.ask('c1', document.querySelector<HTMLElement>('#from')!, 'invite');
    await eventually(() => modal.shadowRoot!.querySelector('input[type=radio]'), 'the dialog');
    await page.tell('incoming', rings);
    await eventually(() => shown('[data-answers]'), 'the card in the dialog');
  });
  afterEach(() => page.close());

  it('is no barrier', async () => {
    for (const animation of inDialog()!.shadowRoot!.getAnimations()) animation.cancel();
    await expect(modal).to.be.accessible();
  });

  it('rings in the dialog, which says so and is no barrier to it', async () => {
    expect(inDialog()!.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('Amara Okafor');
    expect(modal.shadowRoot!.querySelector('h2')!.textContent).to.equal('A call from Amara is coming in');
  });

  it('takes the focus by its key, and Escape gives it back to the open dialog', async () => {
    const before = modal.shadowRoot!.activeElement;
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8' }));
    expect(inDialog()!.shadowRoot!.activeElement).to.equal(shown('[data-answers]'));
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    shown('[data-answers]')!.dispatchEvent(escape);
    expect(modal.shadowRoot!.activeElement).to.equal(before);
    expect(escape.defaultPrevented, 'the browser leaves the dialog open').to.equal(true);
  });

  it('is answered there: the dialog makes way, and the host hears of it once', async () => {
    const opened: unknown[] = [];
    document.addEventListener('wa-call-open', ({ detail }) => opened.push(detail.because));
    shown('[data-answers]')!.click();
    await page.rest();
    page.backend.last('accept').answer();
    await eventually(() => !modal.shadowRoot!.querySelector('dialog')!.open, 'the dialog to close');
    await page.rest();
    expect(page.status()).to.equal('Ongoing');
    expect(opened).to.deep.equal(['answered']);
  });
});
