import { expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/adapter.js';
import type { TemplateEditing } from '../../../src/calling/templates/templates.js';
import { memoryStore } from '../../../src/store/memory-store.js';
import { VirtualClock } from '../../../src/testing/virtual-clock.js';
import { closeDesks, day, page, second, settled } from '../desk.js';
import { templateNews } from '../fake-adapter.js';
import { many, shelf, template } from './shelf.js';

const written = { name: 'may_we_call', language: 'en', body: 'Hi {{1}}, may we call?', examples: ['Amara'] };

async function editing(it: Awaited<ReturnType<typeof shelf>>, of: TemplateEditing['of'] = {}) {
  const work = it.shelf.editing(of);
  work.subscribe(() => undefined);
  await settled();
  return work;
}

const write = (work: TemplateEditing, text: object = written) => work.send({ type: 'text.change', text });

async function save(work: TemplateEditing) {
  work.send({ type: 'template.save' });
  await settled();
}

describe('TemplateEditing', () => {
  afterEach(closeDesks);

  it('of a new one begins empty and says what is missing', async () => {
    const work = await editing(await shelf([]));
    expect(work.state).to.deep.include({ status: 'ready', changed: false, fixed: [], act: { status: 'idle' } });
    expect(work.state.faults.map(({ field }) => field)).to.deep.equal(['name', 'language', 'body']);
    write(work);
    expect(work.state).to.deep.include({ changed: true, faults: [] });
  });

  it('is not submitted while something is wrong', async () => {
    const it = await shelf([]);
    const work = await editing(it);
    write(work, { ...written, examples: [] });
    await save(work);
    expect(it.backend.asked('saveTemplate')).to.deep.equal([]);
  });

  it('is submitted once, as the platform wants it; then the draft is gone and the lists know it', async () => {
    const it = await shelf([]);
    const list = it.shelf.list({ kind: 'request' });
    list.subscribe(() => undefined);
    const work = await editing(it);
    write(work, { ...written, kind: 'request', header: ' ', button: 'typed while it was an invite', examples: ['Amara', 'one too many'] });
    work.send({ type: 'template.save' });
    expect(work.state.act.status).to.equal('saving');
    await save(work);
    expect(it.backend.asked('saveTemplate').map(({ args }) => args[0])).to.deep.equal([
      { ...written, kind: 'request', category: 'UTILITY', id: 'new-1' },
    ]);
    expect(work.state).to.deep.include({ changed: false });
    expect(work.state.text.name).to.equal('');
    expect(work.state.act).to.deep.include({ status: 'saved' });
    expect(list.state.templates.map(({ id, status }) => [id, status])).to.deep.equal([['new-1', 'pending']]);
  });

  it('that is refused says why and keeps the text; after a change it may be tried again', async () => {
    const it = await shelf([], { prepare: (backend) => backend.keepWaiting('saveTemplate') });
    const work = await editing(it);
    write(work);
    await save(work);
    it.backend.last('saveTemplate').refuse(new AdapterError('template-name-taken'));
    await settled();
    expect(work.state.act).to.deep.equal({ status: 'failed', act: 'save', failure: { because: 'template-name-taken' } });
    expect(work.state.text.body).to.equal(written.body);
    expect(it.told('failed')).to.deep.equal([{ act: 'template-save', because: 'template-name-taken' }]);
    write(work, { name: 'another' });
    expect(work.state.act.status).to.equal('idle');
  });

  it('whose answer is lost is asked once more, is not known then, and the same again carries the same key', async () => {
    const it = await shelf([], { prepare: (backend) => backend.keepWaiting('saveTemplate') });
    const work = await editing(it);
    write(work);
    await save(work);
    for (const _ of [1, 2]) {
      it.backend.last('saveTemplate').refuse(new AdapterError('no-answer'));
      await settled();
    }
    expect(work.state.act).to.deep.equal({ status: 'unknown', act: 'save' });
    await save(work);
    it.backend.last('saveTemplate').refuse(new AdapterError('forbidden'));
    await settled();
    const keys = it.backend.asked('saveTemplate').map(({ key }) => key);
    expect(keys).to.have.length(3);
    expect(new Set(keys).size).to.equal(1);
    await save(work);
    expect(it.backend.last('saveTemplate').key).not.to.equal(keys[0]);
  });

  it('of an old one finds it on any page, begins with its words and follows its news', async () => {
    const it = await shelf([...many(25), template('mine', { kind: 'invite', status: 'pending', body: 'Call us.' })]);
    const work = await editing(it, { template: 'mine' });
    await settled();
    expect(work.state).to.deep.include({ status: 'ready', changed: false, fixed: ['kind', 'name', 'language'] });
    expect(work.state.mayEdit).to.deep.equal({ ok: false, because: 'template-in-review' });
    write(work, { body: 'Call us today.', name: 'another' });
    expect(work.state.text).to.deep.include({ body: 'Call us today.', name: 'mine' });
    await save(work);
    expect(it.backend.asked('saveTemplate')).to.deep.equal([]);
    it.backend.tell(
      templateNews('template.changed', template('mine', { kind: 'invite', status: 'rejected', rejected: 'Too short', body: 'Call us.' })),
    );
    expect(work.state.template).to.deep.include({ status: 'rejected', rejected: 'Too short' });
    expect(work.state).to.deep.include({ changed: true, mayEdit: { ok: true } });
    await save(work);
    expect(it.backend.last('saveTemplate').args[0]).to.deep.include({ id: 'mine', name: 'mine', body: 'Call us today.' });
    expect(work.state.template?.status).to.equal('pending');
  });

  it('of a copy begins with its words under another name and is new', async () => {
    const it = await shelf([template('mine', { body: 'Call us.' })]);
    const work = await editing(it, { template: 'mine', copy: true });
    expect(work.state.text).to.deep.include({ name: 'mine_copy', body: 'Call us.' });
    expect(work.state).to.deep.include({ fixed: [], changed: false });
    expect(work.state).not.to.have.property('template');
    await save(work);
    expect(it.backend.last('saveTemplate').args[0]).to.deep.include({ id: 'new-1', name: 'mine_copy' });
  });

  it('of one that is not there, or goes meanwhile, says so and keeps what was written', async () => {
    const it = await shelf([template('mine')]);
    const missing = await editing(it, { template: 'nobody' });
    expect(missing.state.status).to.equal('gone');
    const work = await editing(it, { template: 'mine' });
    write(work, { body: 'Other words' });
    it.backend.tell(templateNews('template.gone', { id: 'mine' }));
    expect(work.state).to.deep.include({ status: 'gone', changed: true });
    expect(work.state.text, 'what was not changed of it too').to.deep.include({ name: 'mine', body: 'Other words' });
  });

  it('begins with words from elsewhere beside what is written already, unless a body is', async () => {
    const work = await editing(await shelf([]));
    write(work, { name: 'my_name' });
    for (const body of ['Call us today.', 'Other words']) work.send({ type: 'text.begin', text: { name: 'another', body } });
    await settled();
    expect(work.state.text).to.deep.include({ name: 'my_name', body: 'Call us today.' });
  });

  it('of a copy goes on though its original is deleted meanwhile', async () => {
    const it = await shelf([template('mine')]);
    const work = await editing(it, { template: 'mine', copy: true });
    write(work, { name: 'mine_again' });
    it.backend.tell(templateNews('template.gone', { id: 'mine' }));
    expect(work.state).to.deep.include({ status: 'ready', faults: [] });
    expect(work.state.text.body).to.equal('May we call you?');
  });

  it('that could not be read says why, and looks again when asked', async () => {
    const it = await shelf([template('mine')]);
    const { templates } = it.backend;
    it.backend.templates = () => Promise.reject(new AdapterError('forbidden'));
    const work = await editing(it, { template: 'mine' });
    expect(work.state).to.deep.include({ status: 'failed', failure: { because: 'forbidden' } });
    it.backend.templates = templates!;
    work.send({ type: 'template.load' });
    await settled();
    expect(work.state.status).to.equal('ready');
  });

  it('deletes it; a refusal leaves it and says why', async () => {
    const it = await shelf([template('mine')], { prepare: (backend) => backend.keepWaiting('deleteTemplate') });
    const list = it.shelf.list({ kind: 'request' });
    list.subscribe(() => undefined);
    const work = await editing(it, { template: 'mine' });
    work.send({ type: 'template.delete' });
    expect(work.state.act.status).to.equal('deleting');
    await settled();
    it.backend.last('deleteTemplate').refuse(new AdapterError('forbidden'));
    await settled();
    expect(work.state.act).to.deep.equal({ status: 'failed', act: 'delete', failure: { because: 'forbidden' } });
    expect(list.state.templates).to.have.length(1);
    work.send({ type: 'template.delete' });
    await settled();
    it.backend.last('deleteTemplate').answer();
    await settled();
    expect(work.state).to.deep.include({ status: 'gone', act: { status: 'deleted', template: template('mine') } });
    expect(list.state.templates).to.deep.equal([]);
  });

  describe('keeps the draft', () => {
    const reopened = async (
      between: (work: TemplateEditing, it: Awaited<ReturnType<typeof shelf>>) => unknown,
      of: TemplateEditing['of'] = {},
    ) => {
      const clock = new VirtualClock();
      const held = memoryStore(clock);
      const store = { ...held, close: () => undefined };
      const first = await shelf([template('mine')], { store });
      const work = await editing(first, of);
      await between(work, first);
      await settled();
      closeDesks();
      const again = await editing(await shelf([template('mine')], { store }), of);
      await settled();
      return { again, held, clock };
    };

    it('for the next page, written down as one types', async () => {
      const { again } = await reopened(async (work, it) => {
        write(work, { body: 'Unfin' });
        write(work, { body: 'Unfinished' });
        await it.pass(second);
      });
      expect(again.state.text.body).to.equal('Unfinished');
      expect(again.state.changed).to.equal(true);
    });

    it('when the page goes, at once', async () => {
      const { again } = await reopened((work) => {
        write(work, { body: 'Unfinished' });
        page('hidden');
      });
      expect(again.state.text.body).to.equal('Unfinished');
    });

    it('of an old template apart from that of a new one', async () => {
      const { again } = await reopened((work) => write(work, { body: 'Other words' }), { template: 'mine' });
      expect(again.state.text).to.deep.include({ body: 'Other words', name: 'mine' });
    });

    it('until it is submitted, or thrown away', async () => {
      for (const end of ['template.save', 'text.reset'] as const) {
        const { again } = await reopened(async (work, it) => {
          write(work);
          await it.pass(second);
          work.send({ type: end });
        });
        expect(again.state.changed, end).to.equal(false);
      }
    });

    it('for 24 hours', async () => {
      const { held, clock } = await reopened(async (work, it) => {
        write(work);
        await it.pass(second);
      });
      const [key] = [...held.held.templateDrafts.keys()];
      expect(await held.templateDraft(key!)).to.deep.include({ body: written.body });
      clock.advance(day);
      expect(await held.templateDraft(key!)).to.equal(undefined);
    });
  });
});
