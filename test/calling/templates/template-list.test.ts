import { expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/adapter.js';
import type { TemplateList } from '../../../src/calling/templates/templates.js';
import type { TemplateFilter } from '../../../src/domain/template-filter.js';
import { closeDesks, settled } from '../desk.js';
import { templateNews } from '../fake-adapter.js';
import { many, shelf, template } from './shelf.js';

const ids = ({ state }: TemplateList) => state.templates.map(({ id }) => id);

async function looked(it: Awaited<ReturnType<typeof shelf>>, filter: TemplateFilter = { kind: 'request' }) {
  const list = it.shelf.list(filter);
  let changes = 0;
  const look = list.subscribe(() => (changes += 1));
  await settled();
  return { list, leave: look, changes: () => changes };
}

describe('TemplateList', () => {
  afterEach(closeDesks);

  it('is read once somebody looks, page by page as they are wanted', async () => {
    const it = await shelf(many(25));
    const unseen = it.shelf.list({ kind: 'request' });
    await settled();
    expect(it.queries).to.deep.equal([]);
    expect(unseen.state).to.deep.include({ status: 'loading', templates: [], more: false });
    const { list } = await looked(it);
    expect(list).to.equal(unseen);
    expect(list.state).to.deep.include({ status: 'ready', more: true });
    expect(ids(list)).to.have.length(10);
    list.send({ type: 'list.more' });
    list.send({ type: 'list.more' });
    expect(list.state.status).to.equal('loading');
    await settled();
    expect(ids(list)).to.have.length(20);
    list.send({ type: 'list.more' });
    await settled();
    expect(ids(list)).to.have.length(25);
    expect(list.state.more).to.equal(false);
    list.send({ type: 'list.more' });
    await settled();
    expect(it.queries.map(({ after }) => after)).to.deep.equal([undefined, '10', '20']);
  });

  it('is searched by the backend, with what is filtered by alone', async () => {
    const it = await shelf(many(12, (index) => ({ language: index % 2 ? 'de' : 'en', status: index < 6 ? 'approved' : 'pending' })));
    const { list } = await looked(it, { kind: 'request', search: ' t1 ', language: 'de', status: 'pending' });
    expect(it.queries).to.deep.equal([{ number: 'n1', kind: 'request', search: 't1', language: 'de', status: 'pending' }]);
    expect(ids(list)).to.deep.equal(['t11']);
    await looked(it, { kind: 'request', search: '', language: '' });
    expect(it.queries.at(-1)).to.deep.equal({ number: 'n1', kind: 'request' });
  });

  it('shows what the backend found, whatever words it found it by', async () => {
    const it = await shelf([], { prepare: (backend) => (backend.templates = async () => ({ templates: [template('refund')] })) });
    expect(ids((await looked(it, { kind: 'request', search: 'money back' })).list)).to.deep.equal(['refund']);
  });

  it('is searched here when the backend says it cannot, reading on until enough are found', async () => {
    const it = await shelf(
      many(95, (index) => ({ name: index % 5 ? `order_${index}` : `Rückgabe_${index}` })),
      { unfiltered: true },
    );
    const { list } = await looked(it, { kind: 'request', search: 'ruckgabe' });
    expect(it.queries.length).to.equal(10);
    expect(ids(list)).to.have.length(19);
    const short = await looked(it, { kind: 'request', search: 'order' });
    expect(ids(short.list).length).to.be.within(20, 30);
    expect(short.list.state.more).to.equal(true);
  });

  it('follows no page that leads to itself', async () => {
    let asked = 0;
    const it = await shelf([], {
      prepare: (backend) =>
        (backend.templates = async () => ({ templates: [template(`t${(asked += 1)}`)], next: 'same', unfiltered: true })),
    });
    await looked(it, { kind: 'request', search: 'nothing' });
    expect(asked).to.equal(2);
  });

  it('says why it could not be read, keeps what it has, and is read again when asked', async () => {
    const templates = many(15);
    const it = await shelf(templates);
    const { list } = await looked(it);
    const { templates: answer } = it.backend;
    it.backend.templates = () => Promise.reject(new AdapterError('forbidden'));
    list.send({ type: 'list.more' });
    await settled();
    expect(list.state).to.deep.include({ status: 'failed', failure: { because: 'forbidden' } });
    expect(ids(list)).to.have.length(10);
    expect(it.told('failed')).to.deep.equal([{ act: 'templates', because: 'forbidden' }]);
    it.backend.templates = answer!;
    list.send({ type: 'list.more' });
    await settled();
    expect(list.state.status).to.equal('ready');
    expect(list.state).not.to.have.property('failure');
    expect(ids(list)).to.have.length(15);
  });

  describe('follows the news', () => {
    it('of a change, a new one first, and of one that went for good', async () => {
      const it = await shelf([template('old'), template('waiting', { status: 'pending' })]);
      const { list, changes } = await looked(it);
      const before = changes();
      it.backend.tell(
        templateNews('template.changed', template('waiting')),
        templateNews('template.changed', template('new', { status: 'pending' })),
      );
      expect(ids(list)).to.deep.equal(['new', 'old', 'waiting']);
      expect(list.state.templates.at(-1)?.status).to.equal('approved');
      expect(changes()).to.be.greaterThan(before);
      it.backend.tell(templateNews('template.gone', { id: 'old' }), templateNews('template.changed', template('old')));
      expect(ids(list)).to.deep.equal(['new', 'waiting']);
    });

    it('by its own filter', async () => {
      const it = await shelf([template('a'), template('b')]);
      const { list } = await looked(it, { kind: 'request', status: 'approved' });
      it.backend.tell(
        templateNews('template.changed', template('a', { status: 'rejected', rejected: 'No' })),
        templateNews('template.changed', template('c', { kind: 'invite' })),
        templateNews('template.changed', template('d', { status: 'pending' })),
        templateNews('template.changed', template('e'), 'another number'),
      );
      expect(ids(list)).to.deep.equal(['b']);
    });

    it('an older version changes nothing', async () => {
      const it = await shelf([template('a', { since: 20 })]);
      const { list } = await looked(it);
      it.backend.tell(templateNews('template.changed', template('a', { status: 'pending', since: 10 })));
      expect(list.state.templates[0]?.status).to.equal('approved');
    });

    it('once they were lost it is read anew', async () => {
      const templates = [template('a')];
      const it = await shelf(templates);
      const { list } = await looked(it);
      templates.unshift(template('b'));
      it.backend.listener.reset();
      await it.pass(1000);
      expect(ids(list)).to.deep.equal(['b', 'a']);
    });
  });

  it('is forgotten with its agent', async () => {
    const it = await shelf([template('a')]);
    const { list } = await looked(it);
    it.backend.me = { ...it.backend.me, agent: { kind: 'agent', id: 'jonas' } };
    it.backend.templates = async () => ({ templates: [], mayCreate: { ok: false, because: 'forbidden' } });
    it.backend.listener.connection('signed-out');
    it.backend.listener.reset();
    await it.pass(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await it.pass(1000);
    expect(ids(list)).to.deep.equal([]);
    expect(list.state.mayCreate).to.deep.equal({ ok: false, because: 'forbidden' });
  });
});
