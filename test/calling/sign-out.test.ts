import { expect } from '@open-wc/testing';
import { rawRows, tidyUp } from '../store/owners.js';
import { parts } from '../store/secrets.js';
import { giveBack, withoutChannels, withoutMark } from '../store/unmarked-sign-out.js';
import { closeDesks, desk, settled } from './desk.js';
import { callNews, nothingAsked, start } from './fake-adapter.js';
import { aWhile, browser, until, type Browser, type OpenTab } from './tab.js';

const rows = [{ id: 'a1', at: start, line: 'l', kind: 'permission.revoked', actor: { kind: 'customer' } }] as const;

describe('signOut', () => {
  let them: Browser;
  beforeEach(() => (them = browser()));
  afterEach(async () => {
    giveBack();
    closeDesks();
    await tidyUp();
  });

  /** A tab with history, facts, a draft, a call, and an act under way. */
  const usedTab = async () => {
    const tab = await them.tab((backend) => {
      backend.log = rows;
      backend.keepWaiting('sendOutreach');
    });
    tab.look('c2', { activities: true });
    tab.calling.conversation('c2').send({ type: 'draft.change', draft: { text: { request: 'May we', invite: '' } } });
    tab.backend.tell(callNews('call-1', 'incoming', { kind: 'incoming', at: start }));
    tab.clock.advance(1000);
    await until(() => tab.state('c2').activities?.status === 'live', 'the feed is there');
    return tab;
  };

  const showsNothing = (tab: OpenTab) => {
    const state = tab.state('c2');
    expect(state).to.include({ facts: 'refused', connection: 'signed-out' });
    expect(state.failure).to.deep.equal({ because: 'signed-out' });
    expect(state.draft.text.request).to.equal('');
    expect(state.outreach.status).to.equal('idle');
    for (const member of ['line', 'call', 'lastCall', 'activities', 'agent']) expect(state, member).not.to.have.property(member);
    expect(tab.calling.state).to.include({ connection: 'signed-out' });
    expect(tab.calling.state.calls).to.deep.equal([]);
    expect(tab.calling.state).not.to.have.any.keys('agent', 'tenant');
  };

  it('removes everything from the disk and from the screen of every tab', async () => {
    const [one, other] = [await usedTab(), await usedTab()];
    one.send();
    await until(async () => (await them.records()).length === 1, 'there is much to remove');
    let told = 0;
    other.calling.conversation('c2').subscribe(() => (told += 1));
    await one.calling.signOut();
    showsNothing(one);
    await until(() => other.calling.state.connection === 'signed-out', 'the other tab hears of it');
    showsNothing(other);
    expect(told).to.be.above(0);
    one.backend.last('sendOutreach').answer();
    other.calling.conversation('c2').send({ type: 'draft.change', draft: { button: 'typed too late' } });
    other.clock.advance(2000);
    await aWhile();
    for (const part of parts) if (part !== 'meta') expect(await rawRows(them.owner, part), part).to.deep.equal([]);
  });

  it('would leave the other tab as it is without the word and the mark of it', async () => {
    withoutChannels();
    withoutMark();
    const [one, other] = [await usedTab(), await usedTab()];
    await one.calling.signOut();
    other.calling.conversation('c2').send({ type: 'draft.change', draft: { button: 'typed too late' } });
    other.clock.advance(2000);
    await until(async () => (await rawRows(them.owner, 'drafts')).length > 0, 'a draft comes back');
    expect(other.calling.state.connection).to.equal('live');
    expect(other.state('c2').activities?.rows).to.have.length(1);
  });

  it('ends both desks for good: nothing is asked, nothing is told any more', async () => {
    const [one, other] = [await usedTab(), await usedTab()];
    await one.calling.signOut();
    await until(() => other.calling.state.connection === 'signed-out', 'the other tab hears of it');
    for (const { backend, calling } of [one, other]) {
      const asked = backend.questions.length;
      expect(backend.subscriptions.every(({ over }) => over)).to.equal(true);
      calling.conversation('c2').send({ type: 'facts.load' });
      calling.conversation('c2').send({ type: 'call.start' });
      calling.conversation('c3').subscribe(() => undefined);
      await settled();
      expect(backend.questions).to.have.length(asked);
    }
  });

  it('is not what a backend means that refuses the agent: then what is saved stays', async () => {
    const tab = await usedTab();
    await until(async () => (await rawRows(them.owner, 'activities')).length === 1, 'the activity is saved');
    tab.backend.listener.connection('signed-out');
    await aWhile();
    expect(tab.state('c2').connection).to.equal('signed-out');
    expect(await rawRows(them.owner, 'activities')).to.have.length(1);
    expect(tab.state('c2').activities?.rows).to.have.length(1);
  });
});

describe('forget', () => {
  afterEach(async () => {
    closeDesks();
    await tidyUp();
  });

  it('removes one conversation from the disk, and what the agent typed; who looks at it sees it load anew', async () => {
    const them = browser();
    const tab = await them.tab((backend) => (backend.log = rows));
    tab.look('c2', { activities: true });
    tab.look('c1', { activities: true });
    for (const id of ['c1', 'c2'])
      tab.calling.conversation(id).send({ type: 'draft.change', draft: { text: { request: `May we, ${id}?`, invite: '' } } });
    await until(() => ['c1', 'c2'].every((id) => tab.state(id).activities?.status === 'live'), 'the feeds are there');
    tab.clock.advance(1000);
    const areKept = async (part: string) => (await rawRows(them.owner, part)).length === 2;
    await until(
      async () => (await areKept('drafts')) && (await areKept('conversations')) && areKept('activities'),
      'there is much to remove',
    );
    tab.backend.keepWaiting('conversations', 'activities');
    await tab.calling.forget('c2');
    expect(tab.state('c2').draft.text.request).to.equal('');
    expect(tab.state('c1').draft.text.request).to.equal('May we, c1?');
    for (const part of ['drafts', 'activities', 'conversations']) expect(await rawRows(them.owner, part), part).to.have.length(1);
    await until(() => tab.backend.asked('conversations').at(-1)?.args[0], 'it is asked about again');
    tab.backend.last('conversations').answer([nothingAsked('c2', { line: { customer: { id: 'ben' }, number: { id: 'n1' } } })]);
    await until(() => tab.state('c2').facts === 'known', 'it is known again');
  });

  it('says nothing of a conversation that nobody knows', async () => {
    const it = await desk();
    await it.calling.forget('never heard of');
    expect(it.facts).to.deep.equal([]);
  });
});
