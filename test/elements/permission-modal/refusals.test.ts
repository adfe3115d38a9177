import { expect } from '@open-wc/testing';
import { day } from '../../../src/domain/instant.js';
import { reasonOf, refusals } from '../../../src/domain/refusal.js';
import { consoleWarnings } from '../../console-warnings.js';
import { eventually } from '../../eventually.js';
import { page } from './a-modal.js';
import { draft, failed, now } from './scenes.js';

const until = now + 3 * day;
const moment = 'Sun 18 Oct, 10:24 (in 3 d)';
const details = 'Sentence of the platform';

/** Every code of the platform, what the modal says of it, and what it offers beside Cancel. */
const table: readonly [code: number, says: string, offers: string, helper?: 'admin'][] = [
  [401, 'You are signed out. Sign in to the helpdesk again to go on.', 'Try again'],
  [190, 'You are signed out. Sign in to the helpdesk again to go on.', 'Try again'],
  [100, 'The helpdesk sent something WhatsApp does not accept. Tell your developers', 'Try again', 'admin'],
  [138008, 'The helpdesk sent something WhatsApp does not accept. Tell your developers', 'Try again', 'admin'],
  [613, `WhatsApp asks us to slow down. Try again ${moment}.`, 'Try again'],
  [131009, 'Not available in this country.', 'Try again', 'admin'],
  [138013, 'Not available in this country.', 'Try again', 'admin'],
  [131030, 'This is a test number.', 'Try again', 'admin'],
  [131055, 'Calls run over your phone system.', 'Try again', 'admin'],
  [138011, 'Write a message first.', 'Try again'],
  [138015, 'The messaging limit is too low.', 'Try again', 'admin'],
  [131026, 'Amara’s WhatsApp is too old for calls. An update on Amara’s phone fixes this.', 'Try again'],
  [131044, 'A payment method is missing.', 'Try again', 'admin'],
  [131047, 'Not sent: the chat window has closed', 'Choose a template'],
  [138000, 'Calling is not turned on for this number. Your admin can turn it on.', 'Try again', 'admin'],
  [138001, 'Amara can’t be called.', 'Try again'],
  [138002, `Too many calls at once. This number is at its limit. Try again ${moment}.`, 'Try again'],
  [138005, `Too many calls at once. This number is at its limit. Try again ${moment}.`, 'Try again'],
  [138003, 'Already in a call with Amara.', 'Try again'],
  [138004, 'Not sent: no connection', 'Try again'],
  [138007, 'Not sent: no connection', 'Try again'],
  [138006, 'Permission needed.', 'Try again'],
  [138009, `No more requests for now. Next request ${moment}.`, 'Send call invite instead'],
  [138012, `No more calls for now. You can call Amara again ${moment}.`, 'Try again'],
  [138014, 'Paused by WhatsApp until Sun 18 Oct, 10:24. WhatsApp paused this number for low quality.', 'Try again'],
  [138017, 'Calls are already allowed. Amara has allowed calls. You can call now.', 'Try again'],
  [138018, 'Calling is not set up yet.', 'Try again', 'admin'],
  [138019, 'The call could not be connected.', 'Try again'],
  [138020, 'The call could not be connected.', 'Try again'],
  [138023, 'The call could not be connected.', 'Try again'],
  [138021, 'No sound left your side. Check the microphone and the firewall, then call again.', 'Try again'],
  [138022, 'No sound came from Amara.', 'Try again'],
  [131999, `WhatsApp refused. ${details}. Your text is kept.`, 'Try again'],
];

const typed = draft({ text: { request: 'May we call?', invite: '' } });
const refused = (code: number) => failed(reasonOf(code), { until, platformCode: code, details });

describe('wa-permission-modal, refused', () => {
  const said = consoleWarnings();

  it('is told of every code that the product knows', () => {
    const known = Object.values(refusals).flatMap(({ codes }) => codes);
    expect(table.map(([code]) => code).filter((code) => code !== 131999)).to.have.members(known);
  });

  for (const [code, says, offers, helper] of table)
    it(`${code}: says what happened, keeps the text, offers "${offers}"${helper ? ' and whom to tell' : ''}`, async () => {
      const { all, one, show, text, status } = await page(typed);
      await show(refused(code));
      expect(text()).to.contain(says);
      expect(status()).to.match(/^Not sent/u);
      expect(one<HTMLTextAreaElement>('textarea').value).to.equal('May we call?');
      expect(all('footer button').map((button) => button.textContent!.trim())).to.deep.equal(['Cancel', offers]);
      expect(all('.help button').map((button) => button.textContent!.trim())).to.deep.equal(helper ? ['Copy details for your admin'] : []);
      expect(text()).to.contain('Nothing was used from your limits');
    });

  it('shows the platform’s own sentence and code under Details, as text only', async () => {
    const { one, show } = await page(typed);
    await show(failed('no-payment-method', { platformCode: 131044, details: '<b>Pay</b> <img src=x>' }));
    const disclosure = one<HTMLDetailsElement>('.notice.bad details');
    expect(disclosure.open).to.equal(false);
    expect(disclosure.querySelector('p')!.textContent).to.equal('<b>Pay</b> <img src=x> · WhatsApp code 131044');
    expect(disclosure.querySelector('b, img')).to.equal(null);
  });

  it('goes over to templates with the text kept', async () => {
    const { modal, press, show, text, sentOf } = await page(typed);
    await show(refused(131047));
    await press('Choose a template');
    await show({ outreach: { status: 'idle' }, window: { open: false }, forms: ['template'] });
    expect(sentOf('outreach.reset')).to.have.length(1);
    expect(modal.shadowRoot!.querySelectorAll('wa-template-picker')).to.have.length(1);
    expect(text()).to.contain('Show my text');
  });

  it('goes over to the invite when the requests are used up', async () => {
    const { press, show, one, settled, sentOf } = await page(typed);
    await show(refused(138009));
    await press('Send call invite instead');
    await show({ outreach: { status: 'idle' } });
    await settled();
    expect(one<HTMLInputElement>('input[value=invite]').checked).to.equal(true);
    expect(sentOf('outreach.reset')).to.have.length(1);
  });

  it('brings what an admin needs to the clipboard, and nothing of the customer', async () => {
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (words: string) => void (copied = words) },
    });
    try {
      const { press, show, text } = await page(typed);
      await show(refused(131044));
      await press('Copy details for your admin');
      await show({});
      expect(copied.split('\n')).to.deep.equal([
        'A payment method is missing. WhatsApp needs one for this number. Your admin can add it.',
        'WhatsApp code 131044',
        details,
        'Number: Lumen & Oak (n1)',
        'Conversation: c1',
        'Thu, 15 Oct 2026, 10:24:00',
      ]);
      expect(text()).to.contain('Copied');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('leads to where help is found, when the address may be opened', async () => {
    const { modal, one, show } = await page(typed);
    await show(refused(131044));
    for (const [href, leads] of [
      ['https://help.example/calling', 'https://help.example/calling'],
      ['mailto:admin@example.com', 'mailto:admin@example.com'],
      ['javascript:alert(1)', undefined],
      ['http://help.example', undefined],
      ['', undefined],
    ] as const) {
      modal.supportHref = href;
      await modal.updateComplete;
      expect(one<HTMLAnchorElement>('.help a')?.href).to.equal(leads);
    }
    await eventually(() => said.length > 0, 'a warning');
    expect(said).to.have.length(1);
  });

  it('says whom to tell also when calling is not possible at all', async () => {
    const { text, all } = await page({
      mayCall: { ok: false, because: 'calling-disabled' },
      mayRequest: { ok: false, because: 'calling-disabled' },
      mayInvite: { ok: false, because: 'calling-disabled' },
    });
    expect(text()).to.contain('Calling is not turned on');
    expect(all('.help button')).to.have.length(1);
  });
});
