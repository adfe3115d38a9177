import { expect } from '@open-wc/testing';
import type { Line } from '../../src/domain/line.js';
import { closeDesks, desk, minute, second, settled } from './desk.js';
import { amara, callNews, news, nothingAsked, revoked, start } from './fake-adapter.js';

const eve: Line = { ...amara, customer: { id: 'eve', name: 'Eve Moreau', phone: '+33612345678' } };

/** Amara's conversation c1 and Eve's e1, with their feeds open; the console is the test's. */
async function twoCustomers() {
  const it = await desk((backend) => {
    backend.facts.set('c1', nothingAsked('c1'));
    backend.facts.set('e1', nothingAsked('e1', { line: eve }));
  });
  it.look('c1', { activities: true });
  it.look('e1', { activities: true });
  await settled();
  return it;
}

describe('isOfOtherLine', () => {
  const { warn } = console;
  let said: string[];
  beforeEach(() => {
    said = [];
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    closeDesks();
  });

  const isNamedOnce = () => expect(said).to.deep.equal(['[wa-calling] other-line at line: left out, the rest was applied.']);

  it('keeps a record of one customer out of the feed of another, and names it once, without a name', async () => {
    const it = await twoCustomers();
    for (const id of ['a1', 'a2']) it.backend.tell(news('activity.added', { activity: revoked(id), conversation: 'c1', line: eve }));
    await settled();
    expect(it.state('c1').activities?.rows).to.deep.equal([]);
    isNamedOnce();
  });

  it('leaves a call with the customer whose it was', async () => {
    const it = await twoCustomers();
    it.backend.tell(callNews('call-1', 'outgoing', { kind: 'ringing', at: start }, { line: eve }));
    await settled();
    it.backend.tell(callNews('call-1', 'outgoing', { kind: 'accepted', at: start + second }));
    await settled();
    expect(it.state('e1').call?.status).to.equal('ringing');
    expect(it.state('c1')).not.to.have.property('call');
    isNamedOnce();
  });

  it('takes no call that is told with the conversation of another, nor links one to it', async () => {
    const it = await twoCustomers();
    it.backend.tell(callNews('call-1', 'outgoing', { kind: 'ringing', at: start }, { line: eve, conversation: 'c1' }));
    await settled();
    expect(it.calling.state.calls).to.deep.equal([]);
    it.backend.tell(callNews('call-2', 'outgoing', { kind: 'accepted', at: start }, { line: eve }));
    it.backend.tell(news('conversation.linked', { call: { id: 'call-2' }, conversation: 'c1', line: eve }));
    await settled();
    expect(it.state('e1').call?.conversation).to.equal(undefined);
    isNamedOnce();
  });

  it('says nothing of what fits, or of what nobody has heard of', async () => {
    const it = await twoCustomers();
    it.backend.tell(news('activity.added', { activity: revoked('a1'), conversation: 'c1' }));
    it.backend.tell(news('activity.added', { activity: revoked('a2'), conversation: 'c9', line: eve }));
    await it.pass(minute);
    expect(it.state('c1').activities?.rows.map(({ id }) => id)).to.deep.equal(['a1']);
    expect(said).to.deep.equal([]);
  });
});
