import { expect, html } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import type { Signal } from '../../src/domain/signal.js';
import { permitted, start } from '../calling/fake-adapter.js';
import { eventually } from '../eventually.js';
import { aCallPage } from './call-page.js';

const rings = (at = start): readonly Signal[] => [
  { kind: 'incoming', at },
  { kind: 'offered', at, to: 'me' },
];
const over: Signal = { kind: 'terminated', at: start + 9000 };
const diego = { id: 'call-2', conversation: 'c2', line: { customer: { id: 'diego', name: 'Diego Ramos' }, number: { id: 'n1' } } };

describe('calls that cross each other', () => {
  let page: Awaited<ReturnType<typeof aCallPage>>;
  beforeEach(async () => void (page = await aCallPage()));
  afterEach(() => page.close());

  it('are too late to answer when the caller leaves while the accept is in flight', async () => {
    await page.tell('incoming', rings());
    await page.press('wa-incoming-call', '[data-answers]');
    expect(page.card()).to.contain('Answering');
    await page.tell('incoming', [over]);
    expect([page.card(), page.notes(), page.status()]).to.deep.equal(['', 'The call had already ended', 'Missed']);
    page.backend.last('accept').refuse(new AdapterError('call-over'));
    await page.rest();
    expect([page.card(), page.notes(), page.status()]).to.deep.equal(['', 'The call had already ended', 'Missed']);
  });

  it('stay over when the end overtakes the beginning', async () => {
    await page.tell('incoming', [over]);
    await page.tell('incoming', rings());
    expect([page.card(), page.status()]).to.deep.equal(['', 'Missed']);
  });

  it('do not ring when they are heard of too late', async () => {
    await page.tell('incoming', rings(start - 61_000));
    expect([page.card(), page.status()]).to.deep.equal(['', 'Missed']);
  });

  it('show the call that rings in when a dial meets it', async () => {
    await page.dial();
    expect(page.status()).to.equal('Calling');
    await page.tell('incoming', rings(), { id: 'call-2' });
    page.backend.last('dial').refuse(new AdapterError('already-in-call', { platformCode: 138003 }));
    await page.rest();
    expect(page.card()).to.match(/Incoming WhatsApp call .*Amara Okafor/u);
    expect(page.status()).to.equal('Ringing');
    await page.press('wa-incoming-call', '[data-answers]');
    page.backend.last('accept').answer();
    await page.rest();
    expect(page.panel()).to.match(/^Ongoing .*End call/u);
  });

  it('wait while another one runs: answering the second ends the first, and only then takes it', async () => {
    await page.tell('incoming', rings());
    await page.press('wa-incoming-call', '[data-answers]');
    page.backend.last('accept').answer();
    await page.rest();
    await page.tell('incoming', rings(start + 1000), diego);
    expect(page.card()).to.match(/Diego Ramos .*End and answer .*You are in a call with Amara Okafor. Answering ends it./u);
    await page.press('wa-incoming-call', '[data-answers]');
    expect(page.backend.last('hangUp').args[0]).to.equal('call-1');
    expect(page.backend.asked('accept')).to.have.length(1);
    page.backend.last('hangUp').answer();
    await page.tell('incoming', [{ ...over, startedAt: start + 100, duration: 8 }]);
    expect(page.backend.last('accept').args[0]).to.equal('call-2');
  });

  it('are never two at once: another customer is dialled after a question, and once the first call is over', async () => {
    page.close();
    page = await aCallPage(
      (backend) => void backend.facts.set('c2', permitted('c2', { line: diego.line })),
      html`<wa-call-button conversation="c2"></wa-call-button>`,
    );
    await page.dial();
    page.backend.last('dial').answer('call-1');
    await page.tell('outgoing', [{ kind: 'accepted', at: start + 2000 }]);
    const toDiego = 'wa-call-button[conversation=c2]';
    await page.press(toDiego, 'button');
    expect(page.words(toDiego, '[part=reason]')).to.match(/^You are in a call with Amara That call has to end first\. End and call$/u);
    expect([page.backend.asked('dial').length, page.backend.asked('hangUp').length]).to.deep.equal([1, 0]);
    await page.press(toDiego, '[part=end-and-call]');
    await eventually(() => page.backend.asked('hangUp').length, 'the first call being ended');
    await page.rest();
    expect(page.words(toDiego, '[part=label]')).to.equal('Ending the other call…');
    expect(page.panel()).to.match(/Ending…/u);
    page.backend.last('hangUp').answer();
    await page.rest();
    expect(page.backend.asked('dial')).to.have.length(1);
    await page.tell('outgoing', [{ ...over, startedAt: start + 2000, duration: 7 }]);
    await eventually(() => page.backend.asked('dial').length === 2, 'the second dial');
    await page.rest();
    expect([page.backend.last('dial').args[0], page.status(), page.words(toDiego, '[part=label]')]).to.deep.equal([
      'c2',
      'Completed',
      'Calling…',
    ]);
  });

  it('leave the first one alone when the second is declined', async () => {
    await page.tell('incoming', rings());
    await page.press('wa-incoming-call', '[data-answers]');
    page.backend.last('accept').answer();
    await page.rest();
    await page.tell('incoming', rings(start + 1000), diego);
    await page.press('wa-incoming-call', '[part~=decline]');
    await page.tell('incoming', [{ kind: 'withdrawn', at: start + 2000, because: 'reassigned' }], diego);
    expect([page.notes(), page.status()]).to.deep.equal(['You declined', 'Ongoing']);
    expect(page.backend.asked('hangUp')).to.have.length(0);
  });

  it('are corrected by a rejection that comes after the end', async () => {
    await page.dial();
    page.backend.last('dial').answer('call-1');
    await page.rest();
    await page.tell('outgoing', [{ kind: 'ringing', at: start + 2000 }, over]);
    expect(page.panel()).to.match(/^Unanswered .*Amara didn’t pick up/u);
    await page.tell('outgoing', [{ kind: 'rejected', at: start + 8000 }]);
    expect(page.panel()).to.match(/^Declined .*Amara declined the call/u);
  });
});
