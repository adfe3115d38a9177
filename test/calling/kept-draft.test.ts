import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import type { Draft } from '../../src/calling/conversation.js';
import { rawRows, tidyUp } from '../store/owners.js';
import { emptyDraft } from '../../src/calling/draft.js';
import { product } from '../../src/domain/policy.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { closeDesks, page, second, settled } from './desk.js';
import { aWhile, browser, request, until, type Browser, type OpenTab } from './tab.js';

const change = ({ calling }: OpenTab, draft: Partial<Draft>) => calling.conversation('c2').send({ type: 'draft.change', draft });
const type = (tab: OpenTab, text: Partial<Draft['text']>) => change(tab, { text: { ...tab.state('c2').draft.text, ...text } });
const text = (tab: OpenTab) => tab.state('c2').draft.text;

describe('KeptDraft', () => {
  let them: Browser;
  beforeEach(() => (them = browser()));
  afterEach(async () => {
    closeDesks();
    await tidyUp();
  });

  const drafts = async () => (await rawRows(them.owner, 'drafts')) as readonly { readonly body: Draft }[];
  const saves = async (tab: OpenTab) => {
    tab.clock.advance(0.5 * second);
    await until(async () => (await drafts()).some(({ body }) => body.text.request === text(tab).request), 'it is saved');
  };

  it('is saved as it is typed, and there again after a reload', async () => {
    const tab = await them.tab();
    change(tab, { kind: 'invite', button: 'Call us' });
    type(tab, { request: 'May' });
    type(tab, { request: 'May we' });
    await aWhile();
    expect(await drafts(), 'not at every key').to.deep.equal([]);
    await saves(tab);
    tab.calling.close();
    const next = await them.tab();
    await until(() => text(next).request === 'May we', 'it is there again');
    expect(next.state('c2').draft).to.deep.equal(tab.state('c2').draft);
  });

  it('is saved at once when the page is hidden, and when the desk closes', async () => {
    const tab = await them.tab();
    type(tab, { request: 'May we' });
    page('hidden');
    await until(async () => (await drafts()).length === 1, 'it is saved');
    type(tab, { request: 'May we call' });
    tab.calling.close();
    await until(async () => (await drafts())[0]?.body.text.request === 'May we call', 'it is saved');
  });

  for (const leaves of ['beforeunload', 'blur'])
    it(`is saved before the page goes, while there is time for it (${leaves})`, async () => {
      const tab = await them.tab();
      type(tab, { request: 'May we' });
      dispatchEvent(new Event(leaves));
      await until(async () => (await drafts()).length === 1, 'it is saved');
    });

  it('that the agent emptied is gone', async () => {
    const tab = await them.tab();
    type(tab, { request: 'May we' });
    await saves(tab);
    type(tab, { request: '' });
    tab.clock.advance(0.5 * second);
    await until(async () => (await drafts()).length === 0, 'it is gone');
  });

  it('that was sent is gone, and one that was refused is not', async () => {
    const tab = await them.tab((backend) => backend.keepWaiting('sendOutreach'));
    type(tab, { request: 'May we call you?' });
    await saves(tab);
    tab.send();
    await until(() => them.keys('sendOutreach').length === 1, 'it is sent');
    tab.backend.last('sendOutreach').refuse(new AdapterError('request-limit'));
    await until(async () => (await drafts()).length === 1, 'only the draft is left');
    tab.send(request());
    await until(() => them.keys('sendOutreach').length === 2, 'it is sent');
    tab.backend.last('sendOutreach').answer();
    await until(async () => (await drafts()).length === 0, 'nothing is left');
    expect(text(tab).request).to.equal('');
  });

  it('stays where the host sends words of its own, and where the agent types others meanwhile', async () => {
    const tab = await them.tab((backend) => backend.keepWaiting('sendOutreach'));
    type(tab, { request: 'My own words' });
    tab.send(request('The host’s words'));
    await until(() => them.keys('sendOutreach').length === 1, 'it is sent');
    expect(text(tab).request).to.equal('My own words');
    type(tab, { request: 'My better words' });
    tab.backend.last('sendOutreach').answer();
    await until(() => tab.state('c2').outreach.status === 'sent', 'it was taken');
    expect(text(tab).request).to.equal('My better words');
  });

  it('is the same in two tabs: what was typed last holds, field by field', async () => {
    const [one, other] = [await them.tab(), await them.tab()];
    type(one, { request: 'May we' });
    await saves(one);
    await until(() => text(other).request === 'May we', 'the other tab has it');
    type(other, { request: 'May we call' });
    // not saved yet, while the first tab goes on with another field
    type(one, { invite: 'Call us' });
    one.clock.advance(0.5 * second);
    await until(() => text(other).invite === 'Call us', 'the other tab has it');
    expect(text(other)).to.deep.equal({ request: 'May we call', invite: 'Call us' });
    other.clock.advance(0.5 * second);
    await until(() => text(one).request === 'May we call', 'the first tab has it');
    expect(text(one)).to.deep.equal({ request: 'May we call', invite: 'Call us' });
  });

  it('is not set back by what was read before it was written', async () => {
    const saved = memoryStore();
    await saved.keepDraft('c2', { ...emptyDraft(product), text: { request: 'May we', invite: '' } });
    let answer = Promise.resolve();
    const draft = async (id: string) => {
      const read = await saved.draft(id);
      await answer;
      return read;
    };
    const tab = await them.tab(undefined, { store: { ...saved, draft } });
    await until(() => text(tab).request === 'May we', 'it is there again');
    let release = () => {};
    answer = new Promise((resolve) => (release = resolve));
    tab.look('c2');
    await settled();
    type(tab, { request: 'May we call' });
    tab.clock.advance(0.5 * second);
    await settled();
    release();
    await settled();
    expect(text(tab).request).to.equal('May we call');
  });

  it('is not written over by a tab that only shows it', async () => {
    const [one, other] = [await them.tab(undefined, { openChannel: null }), await them.tab(undefined, { openChannel: null })];
    type(one, { request: 'May we' });
    await saves(one);
    other.look('c2');
    await until(() => text(other).request === 'May we', 'the other tab has it');
    type(other, { request: 'May we call' });
    await saves(other);
    page('hidden');
    one.calling.close();
    await aWhile();
    expect((await drafts())[0]?.body.text.request).to.equal('May we call');
  });
});
