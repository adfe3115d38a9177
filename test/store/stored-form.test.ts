import { expect } from '@open-wc/testing';
import { lineKey } from '../../src/domain/line.js';
import { hashedId } from '../../src/store/hashed-id.js';
import { storedActivity, storedConversation } from '../../src/store/stored-form.js';
import { draft } from './drafts-and-intents.js';
import { activity, conversation, lineFacts } from './facts-to-keep.js';
import { rawRows, someOwner, storeOf, tidyUp } from './owners.js';
import { parts, planted, plantedActivities, plantedConversation, plantedIntent } from './secrets.js';

describe('storedActivity', () => {
  it('keeps what a feed shows', () => {
    const { id, ...told } = activity(1, {
      kind: 'disconnected',
      side: 'agent',
      seconds: 12,
      sequence: 3,
      actor: { kind: 'agent', id: 'amy', name: 'Amy' },
    });
    expect(storedActivity({ id, ...told })).to.deep.equal({ id: hashedId(id), ...told });
  });

  it('masks the numbers of a ticket', () => {
    const ticket = activity(1, { kind: 'ticket.updated', from: '+4915112345678', to: 'Acme', seconds: 5, outcome: 'completed' });
    expect(storedActivity(ticket)).to.include({ from: '****78', to: 'Acme' });
  });

  it('hashes the call and leaves out the conversation', () => {
    const stored = storedActivity(activity(1, { call: { id: 'wacid.1', direction: 'incoming', status: 'missed' }, conversation: 'ann' }));
    expect(stored.call).to.deep.equal({ id: hashedId('wacid.1'), direction: 'incoming', status: 'missed' });
    expect(stored).not.to.have.property('conversation');
  });

  it('leaves out what it does not know', () => {
    const chatty = {
      ...activity(1),
      details: 'The platform says no',
      offer: 'v=0',
      actor: { kind: 'agent', id: 'amy', phone: '+49' },
    } as never;
    const stored = storedActivity(chatty);
    expect(stored).not.to.have.any.keys('details', 'offer');
    expect(stored.actor).to.deep.equal({ kind: 'agent', id: 'amy' });
  });

  it('names the line as a stored line is named', () => {
    for (const customer of [{ id: 'ann' }, { id: '4915112345678' }]) {
      const line = { customer, number: { id: 'support' } };
      const stored = storedConversation(conversation('ann', { facts: { ...lineFacts, line } }));
      expect(storedActivity(activity(1, { line: lineKey(line) })).line).to.equal(lineKey(stored.facts.line));
      expect(lineKey(stored.facts.line) === lineKey(line)).to.equal(customer.id === 'ann');
    }
  });

  for (const line of ['4915112345678', '["4915112345678"]', '[1,2]', '{']) {
    it(`shows nothing of a line named ${line}`, () => expect(storedActivity(activity(1, { line })).line).to.equal(hashedId(line)));
  }

  it('changes nothing the second time', () => {
    for (const row of plantedActivities) expect(storedActivity(storedActivity(row))).to.deep.equal(storedActivity(row));
  });
});

describe('storedConversation', () => {
  it('keeps the facts of a line, slice by slice', () => {
    const { line, request, connected, ...slices } = lineFacts;
    const { facts } = storedConversation(conversation('ann'));
    expect(facts).to.deep.include(slices);
    expect(facts.line).to.deep.equal(line);
    expect(facts.request).to.deep.equal({ ...request, id: hashedId('request-1') });
    expect(facts.connected).to.deep.equal(connected.map((call) => ({ ...call, id: hashedId(call.id) })));
  });

  it('changes nothing the second time', () => {
    expect(storedConversation(storedConversation(plantedConversation))).to.deep.equal(storedConversation(plantedConversation));
  });
});

describe('what is on disk', () => {
  afterEach(tidyUp);

  it('holds none of the planted phone numbers, texts, descriptions and ids', async () => {
    const owner = someOwner({ agent: planted.agent });
    const store = storeOf(owner);
    await store.keepActivities(plantedConversation.id, plantedActivities);
    await store.keepConversations([plantedConversation]);
    await store.keepIntent(plantedIntent);
    await store.keepDraft(planted.digits, draft('Hello'));
    const rows = (await Promise.all(parts.map((part) => rawRows(owner, part)))).flat();
    const meta = await rawRows(owner, 'meta');
    expect(rows).to.have.length(plantedActivities.length + ['conversation', 'use', 'intent', 'draft'].length + meta.length);
    const onDisk = JSON.stringify([rows, (await indexedDB.databases()).map(({ name }) => name)]);
    for (const [what, secret] of Object.entries(planted)) expect(onDisk.includes(secret), what).to.equal(false);
    expect(onDisk).to.include('****');
  });
});
