import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { rawRows, tidyUp } from '../store/owners.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { closeDesks, minute, second } from './desk.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { news, start } from './fake-adapter.js';
import { aWhile, browser, request, until, type Browser, type OpenTab } from './tab.js';

const later = (ms: number) => new VirtualClock(start + ms);
const outreach = (tab: OpenTab) => tab.state('c2').outreach;
const holds = (tab: { keepWaiting(member: 'sendOutreach'): void }) => tab.keepWaiting('sendOutreach');

describe('DeliverOutreach', () => {
  let them: Browser;
  beforeEach(() => (them = browser()));
  afterEach(async () => {
    closeDesks();
    await tidyUp();
  });

  /** A tab in which a request is on its way, and stays there. */
  const sending = async (options = {}, outreach = request()) => {
    const tab = await them.tab(holds, options);
    tab.send(outreach);
    await until(() => tab.backend.asked('sendOutreach').length === 1, 'it is sent');
    return tab;
  };

  /** For so long that its words have become a draft on the disk. */
  const sendingLong = async (outreach = request()) => {
    const tab = await sending({}, outreach);
    tab.clock.advance(second);
    await until(async () => (await rawRows(them.owner, 'drafts')).length === 1, 'its words are a draft');
    return tab;
  };

  it('writes it down before it is sent, without its words, and settles it after', async () => {
    const tab = await them.tab(holds);
    tab.send();
    await until(async () => (await them.records()).length === 1, 'it is written down');
    await until(() => them.keys('sendOutreach').length === 1, 'it is sent');
    const [record] = await them.records();
    expect(record?.key).to.equal(them.keys('sendOutreach')[0]);
    expect(JSON.stringify(record)).not.to.contain('May we');
    expect(await rawRows(them.owner, 'drafts'), 'answered soon, its words are written nowhere').to.deep.equal([]);
    tab.backend.last('sendOutreach').answer();
    await until(async () => (await them.records())[0]?.settled?.outcome === 'done', 'it is settled');
    expect(await rawRows(them.owner, 'drafts')).to.deep.equal([]);
  });

  it('pressed in two tabs at once, is sent once, and both say so', async () => {
    const [one, other] = [await them.tab(holds), await them.tab(holds)];
    one.send();
    other.send();
    await until(() => them.keys('sendOutreach').length > 0, 'it is sent');
    await aWhile();
    expect(them.keys('sendOutreach')).to.have.length(1);
    for (const { backend } of them.tabs) backend.asked('sendOutreach')[0]?.answer();
    await until(() => outreach(one).status === 'sent' && outreach(other).status === 'sent', 'both say so');
    expect(them.keys('sendOutreach')).to.have.length(1);
  });

  it('is shown in the other tab while it is on its way, and what came of it', async () => {
    const other = await them.tab();
    other.calling.conversation('c2').send({ type: 'draft.change', draft: { text: { request: 'May we call you?', invite: '' } } });
    const tab = await sending();
    await until(() => outreach(other).status === 'sending', 'the other tab shows it');
    expect(outreach(other)).to.deep.equal({ status: 'sending', kind: 'request', elsewhere: true });
    expect(outreach(tab)).to.deep.equal({ status: 'sending', kind: 'request' });
    tab.backend.last('sendOutreach').answer();
    await until(() => outreach(other).status === 'sent', 'the other tab knows');
    expect(other.state('c2').draft.text.request).to.equal('');
    expect(them.keys('sendOutreach')).to.have.length(1);
  });

  it('that was refused leaves the other tab as it was', async () => {
    const other = await them.tab();
    const tab = await sending();
    await until(() => outreach(other).status === 'sending', 'the other tab shows it');
    tab.backend.last('sendOutreach').refuse(new AdapterError('request-limit'));
    await until(() => outreach(other).status === 'idle', 'the other tab knows');
    expect(outreach(tab).status).to.equal('failed');
    expect(them.keys('sendOutreach')).to.have.length(1);
  });

  it('of a tab that crashed is asked about by another, with the same key', async () => {
    const other = await them.tab(holds);
    const tab = await sendingLong();
    await until(() => outreach(other).status === 'sending', 'the other tab shows it');
    tab.page.crash();
    await until(() => them.keys('sendOutreach').length === 2, 'it is asked about');
    expect(new Set(them.keys('sendOutreach')).size).to.equal(1);
    expect(other.backend.last('sendOutreach').args).to.deep.equal(['c2', request()]);
    other.backend.last('sendOutreach').answer();
    await until(() => outreach(other).status === 'sent', 'it is known to be sent');
  });

  const invite = { kind: 'invite', form: 'free-form', text: 'Call us', button: 'Now', minutes: 60 } as const;
  const template = { kind: 'invite', form: 'template', template: 't1', language: 'en', variables: ['Ben'] } as const;
  for (const what of [request(), invite, template, { ...template, variables: [] }] as const) {
    it(`is asked about by the page after a reload, with the same key: ${JSON.stringify(what)}`, async () => {
      const tab = await sending({}, what);
      tab.calling.close();
      tab.page.crash();
      const next = await them.tab();
      await until(() => outreach(next).status === 'sent', 'it is known to be sent');
      expect(new Set(them.keys('sendOutreach')).size).to.equal(1);
      expect(next.backend.last('sendOutreach').args).to.deep.equal(['c2', what]);
      expect(next.state('c2').draft.text).to.deep.equal({ request: '', invite: '' });
    });
  }

  it('of a page that crashed before its words were a draft is not known; pressing again asks with the same key', async () => {
    const tab = await sending();
    tab.page.crash();
    const next = await them.tab();
    await until(() => outreach(next).status === 'unknown', 'it says so');
    expect(them.keys('sendOutreach')).to.have.length(1);
    next.send();
    await until(() => outreach(next).status === 'sent', 'it is known to be sent');
    expect(them.keys('sendOutreach')).to.have.length(2);
    expect(new Set(them.keys('sendOutreach')).size).to.equal(1);
  });

  it('is never asked about with other words than were sent', async () => {
    const tab = await sendingLong();
    tab.calling.conversation('c2').send({ type: 'draft.change', draft: { text: { request: 'May we call, Ben?', invite: '' } } });
    tab.calling.close();
    tab.page.crash();
    const next = await them.tab();
    await until(() => outreach(next).status === 'unknown', 'it is not known');
    expect(them.keys('sendOutreach')).to.have.length(1);
    await until(() => next.state('c2').draft.text.request === 'May we call, Ben?', 'what was typed is there');
  });

  it('is not sent late: a page that comes after 2 minutes says that nobody knows, once, and pressing asks about the same', async () => {
    const tab = await sending();
    tab.calling.close();
    tab.page.crash();
    const next = await them.tab((backend) => holds(backend), { clock: later(2 * minute + second) });
    await until(() => outreach(next).status === 'unknown', 'it says so');
    expect(outreach(next)).to.deep.equal({ status: 'unknown', kind: 'request' });
    expect(them.keys('sendOutreach')).to.have.length(1);
    await until(async () => (await them.records())[0]?.settled?.outcome === 'unknown', 'it is settled');
    next.send();
    await until(() => them.keys('sendOutreach').length === 2, 'it is asked about');
    expect(new Set(them.keys('sendOutreach')).size).to.equal(1);
    next.backend.last('sendOutreach').answer();
    await until(() => outreach(next).status === 'sent', 'it is known to be sent');
  });

  const told = (key = '') => news('window.changed', { window: {}, key, line: { customer: { id: 'ben' }, number: { id: 'n1' } } });

  it('that nobody knew of is sent once news with its key come, and its words are a draft no longer', async () => {
    const tab = await sending();
    tab.calling.close();
    tab.page.crash();
    const next = await them.tab((backend) => holds(backend), { clock: later(2 * minute + second) });
    await until(() => outreach(next).status === 'unknown', 'it says so');
    await until(() => next.state('c2').draft.text.request === 'May we call you?', 'its words are a draft again');
    next.backend.tell(told(them.keys('sendOutreach')[0]));
    expect(outreach(next).status).to.equal('sent');
    expect(next.state('c2').draft.text.request).to.equal('');
    await until(async () => (await them.records())[0]?.settled?.outcome === 'done', 'so it stands');
  });

  it('whose news came while it was asked about is sent, though no answer comes', async () => {
    const tab = await sending();
    tab.backend.tell(told(them.keys('sendOutreach')[0]));
    tab.backend.last('sendOutreach').refuse(new AdapterError('connection-problem'));
    await aWhile();
    tab.clock.advance(3 * minute);
    await until(() => outreach(tab).status === 'sent', 'it is known to be sent');
    await until(async () => (await them.records())[0]?.settled?.outcome === 'done', 'it is settled');
  });

  it('left open by an earlier page is settled by news with its key, though nobody looks at its conversation', async () => {
    const store = memoryStore(later(0));
    const open = { key: 'k1', act: 'outreach', conversation: 'c9', fingerprint: 'any', at: start, tab: 'an earlier page' } as const;
    await store.keepIntent({ ...open, outreach: { kind: 'request', form: 'free-form' } });
    const tab = await them.tab(undefined, { store });
    tab.backend.tell(told('k1'));
    await until(async () => (await store.intents('c9', 0))[0]?.outcome === 'done', 'it is settled');
    expect(tab.backend.asked('sendOutreach')).to.deep.equal([]);
  });

  it('without locks, the key of the first tab serves the second', async () => {
    await sending({ locks: null, openChannel: null });
    const other = await them.tab(holds, { locks: null, openChannel: null });
    await until(() => outreach(other).status === 'unknown', 'the second cannot know that the first is at it');
    other.send();
    await until(() => them.keys('sendOutreach').length >= 2, 'it is sent');
    expect(new Set(them.keys('sendOutreach')).size).to.equal(1);
  });

  it('just sent by another tab is not sent again from a page that has not heard of it', async () => {
    const tab = await sending();
    tab.backend.last('sendOutreach').answer();
    await until(async () => (await them.records())[0]?.settled, 'it is settled');
    const other = await them.tab();
    other.send();
    await until(() => outreach(other).status === 'sent', 'it is known to be sent');
    expect(them.keys('sendOutreach')).to.have.length(1);
    tab.send();
    await until(() => them.keys('sendOutreach').length === 2, 'the agent who knows means another one');
    expect(new Set(them.keys('sendOutreach')).size).to.equal(2);
  });
});
