import { expect } from '@open-wc/testing';
import type { Template } from '../../../src/domain/template.js';
import { aMoment, lumenAndOak } from './lumen-and-oak.js';

const day = 24 * 60 * 60 * 1000;

const draft = {
  number: 'number-1',
  kind: 'invite',
  name: 'order_follow_up',
  language: 'en',
  category: 'UTILITY',
  body: 'Hi {{1}}, call us about your order.',
  button: 'Call us',
  examples: ['Amara'],
};

type Desk = ReturnType<typeof lumenAndOak>;

const saves = (desk: Desk, change: object = {}, more: { id?: string; agent?: string } = {}) =>
  desk.post(more.id ? `/templates/${more.id}` : '/templates', { ...draft, ...change }, more.agent ? { agent: more.agent } : {});

/** Saves one that is new, and answers its id. */
const created = async (desk: Desk, change: object = {}) => String((await saves(desk, change)).body['id']);

const templateOf = (desk: Desk, id: string) => desk.simulator.templates.find((template) => template.id === id);

describe('templates of the simulator', () => {
  it('are in review when they are new, then approved or rejected with the reason, each told', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    const { status, body } = await saves(desk);
    const { number: _, ...written } = draft;
    expect(status).to.equal(201);
    expect(body).to.deep.include({ ...written, status: 'pending' });
    const id = String(body['id']);
    desk.simulator.rejectTemplate(id, 'Too promotional');
    desk.simulator.approveTemplate(id);
    await aMoment();
    const told = stream.of('template.changed');
    expect(told.map(({ template }) => [template.status, template.rejected])).to.deep.equal([
      ['pending', undefined],
      ['rejected', 'Too promotional'],
      ['approved', undefined],
    ]);
    expect(told.every(({ number, template }) => number === 'number-1' && template.id === id)).to.equal(true);
    expect(told.map(({ key }) => Boolean(key))).to.deep.equal([true, false, false]);
  });

  it('may be sent once approved', async () => {
    const desk = lumenAndOak();
    const id = await created(desk);
    const send = () => desk.sends({ kind: 'invite', form: 'template', template: id, language: 'en', variables: ['Amara'] });
    expect((await send()).body['code']).to.equal('template-not-approved');
    desk.simulator.approveTemplate(id);
    expect((await send()).status).to.equal(202);
  });

  it('come newest first, page by page, by kind, language, status and words, also while others come and go', async () => {
    const desk = lumenAndOak({ templates: [] });
    const ids: string[] = [];
    for (let count = 0; count < 25; count += 1)
      ids.unshift(await created(desk, { name: `call_${count}`, language: count % 5 ? 'en' : 'de' }));
    desk.simulator.approveTemplate(ids[3]!);
    const page = async (query: string) =>
      (await desk.ask(`/templates?number=number-1&${query}`)).body as unknown as { templates: Template[]; next?: string };
    const first = await page('kind=invite');
    expect(first.templates.map(({ id }) => id)).to.deep.equal(ids.slice(0, 20));
    await desk.post(`/templates/${ids[18]!}/delete`);
    await saves(desk, { name: 'newest' });
    const second = await page(`kind=invite&after=${first.next!}`);
    expect(second.templates.map(({ id }) => id)).to.deep.equal(ids.slice(20));
    expect(second.next).to.equal(undefined);
    expect((await page('kind=invite&language=de')).templates).to.have.length(5);
    expect((await page('kind=invite&status=approved')).templates.map(({ id }) => id)).to.deep.equal([ids[3]]);
    expect((await page('kind=invite&search=NEWEST')).templates).to.have.length(1);
  });

  it('keep the platform’s constraints', async () => {
    const desk = lumenAndOak();
    const long = (count: number) => 'x'.repeat(count);
    for (const [change, taken] of [
      [{ name: long(512) }, true],
      [{ name: long(513) }, false],
      [{ name: '' }, false],
      [{ name: 'Order' }, false],
      [{ name: 'body_1024', body: long(1024), examples: [] }, true],
      [{ body: long(1025), examples: [] }, false],
      [{ body: '  ', examples: [] }, false],
      [{ name: 'header_60', header: long(60) }, true],
      [{ header: long(61) }, false],
      [{ header: 'Order {{1}}' }, false],
      [{ name: 'footer_60', footer: long(60) }, true],
      [{ footer: long(61) }, false],
      [{ name: 'button_20', button: long(20) }, true],
      [{ button: long(21) }, false],
      [{ kind: 'request', name: 'a_request', button: undefined }, true],
      [{ kind: 'request' }, false],
      [{ category: 'AUTHENTICATION' }, false],
      [{ name: 'marketing', category: 'MARKETING' }, true],
      [{ language: 'nonsense!' }, false],
      [{ body: 'Hi {{2}}, hello', examples: ['a'] }, false],
      [{ body: 'Hi {{name}}, hello', examples: ['a'] }, false],
      [{ body: '{{1}}, hello', examples: ['a'] }, false],
      [{ body: 'Hello {{1}}', examples: ['a'] }, false],
      [{ body: 'Hi {{1}}{{2}}!', examples: ['a', 'b'] }, false],
      [{ examples: [] }, false],
      [{ examples: [' '] }, false],
      [{ examples: ['a', 'b'] }, false],
    ] as const) {
      const { status, body } = await saves(desk, change);
      expect(status, JSON.stringify(change).slice(0, 60)).to.equal(taken ? 201 : 422);
      if (!taken) expect(body['detail']).to.contain('Invalid parameter');
    }
  });

  it('have a name of their own in each language', async () => {
    const desk = lumenAndOak();
    await saves(desk);
    expect((await saves(desk)).body['code']).to.equal('template-name-taken');
    expect((await saves(desk, { language: 'de' })).status).to.equal(201);
  });

  it('free their name when deleted, an approved one after 30 days', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    const waiting = await created(desk);
    expect((await desk.post(`/templates/${waiting}/delete`)).status).to.equal(204);
    const approved = await created(desk);
    desk.simulator.approveTemplate(approved);
    await desk.post(`/templates/${approved}/delete`);
    const { body } = await saves(desk);
    expect(body).to.deep.include({ code: 'template-name-taken' });
    expect(Math.round((Number(body['until']) - desk.simulator.now()) / day)).to.equal(30);
    desk.simulator.jump(30 * day);
    expect((await saves(desk)).status).to.equal(201);
    await aMoment();
    expect(stream.of('template.gone').map(({ template }) => template.id)).to.deep.equal([waiting, approved]);
  });

  it('cannot be changed in review; a rejected one can, and waits again', async () => {
    const desk = lumenAndOak();
    const id = await created(desk);
    expect((await saves(desk, { body: 'Other words', examples: [] }, { id })).body['code']).to.equal('template-in-review');
    desk.simulator.rejectTemplate(id, 'No');
    for (const [change, status] of [
      [{ name: 'another' }, 422],
      [{ language: 'de' }, 422],
      [{ category: 'MARKETING', body: 'Other words', examples: [] }, 200],
    ] as const)
      expect((await saves(desk, change, { id })).status).to.equal(status);
    expect(templateOf(desk, id)).to.deep.include({ status: 'pending', body: 'Other words', category: 'MARKETING' });
    expect(templateOf(desk, id)).not.to.have.property('rejected');
  });

  it('change once a day while approved, ten times in 30 days, and keep their category', async () => {
    const desk = lumenAndOak();
    const id = await created(desk);
    const edits = async (count: number) => {
      desk.simulator.approveTemplate(id);
      return saves(desk, { body: `Hi {{1}}, call us, wording ${count}.` }, { id });
    };
    desk.simulator.approveTemplate(id);
    expect((await saves(desk, { category: 'MARKETING' }, { id })).status).to.equal(422);
    for (let count = 0; count < 10; count += 1) {
      expect((await edits(count)).status).to.equal(200);
      expect((await edits(count)).body['code']).to.equal('asked-too-often');
      desk.simulator.jump(day);
    }
    const { body } = await edits(10);
    expect(Math.round((Number(body['until']) - desk.simulator.now()) / day)).to.equal(20);
  });

  it('are written by those who may', async () => {
    const desk = lumenAndOak({ templateWriters: ['priya'] });
    expect((await saves(desk, {}, { agent: 'jonas' })).status).to.equal(403);
    expect((await desk.post('/templates/template-1/delete', {}, { agent: 'jonas' })).status).to.equal(403);
    const seenBy = async (agent: string) => (await desk.ask('/templates?kind=invite&number=number-1', {}, agent)).body['mayCreate'];
    expect(await seenBy('jonas')).to.deep.equal({ ok: false, because: 'forbidden' });
    expect(await seenBy('priya')).to.equal(undefined);
    expect((await desk.facts()).may).to.equal(undefined);
  });

  it('of another number, or gone already, are not found', async () => {
    const desk = lumenAndOak();
    expect((await saves(desk, { number: 'number-2' })).status).to.equal(404);
    expect((await desk.post('/templates/none/delete')).status).to.equal(404);
    expect((await saves(desk, {}, { id: 'none' })).status).to.equal(404);
  });
});
