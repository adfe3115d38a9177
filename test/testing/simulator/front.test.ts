import { expect } from '@open-wc/testing';
import { aMoment, day, freeRequest, lumenAndOak, second } from './lumen-and-oak.js';

describe('the front of the simulator', () => {
  it('answers at any base path and knows its agents', async () => {
    const desk = lumenAndOak({ tenant: 'oak', policy: 'meta-2025-12' });
    const at = async (url: string) => ((await (await desk.simulator.fetch(new Request(url))).json()) as { agent: { id: string } }).agent.id;
    expect(await at('https://one.test/desk')).to.equal('priya');
    expect(await at('https://one.test/a/b/c/desk?x=1')).to.equal('priya');
    expect(await desk.desk('jonas')).to.deep.include({
      agent: { kind: 'agent', id: 'jonas', name: 'Jonas Weber' },
      tenant: 'oak',
      policy: 'meta-2025-12',
    });
    expect(await desk.ask('/desk', {}, 'nobody')).to.deep.include({ status: 401 });
    expect((await desk.ask('/nothing')).body).to.include({
      code: 'not-found',
      type: 'urn:wa-calling:problem:not-found',
      title: 'Not found',
    });
  });

  it('answers for each conversation, refused ones by name', async () => {
    const desk = lumenAndOak({
      customers: [{ id: 'amara', conversations: [{ id: 'a,b' }, { id: 'secret', seenBy: ['jonas'] }] }],
    });
    const ids = ['a,b', 'secret', 'none'].map(encodeURIComponent).join(',');
    const asked = await desk.ask(`/conversations?fresh=true&ids=${ids}`);
    const [known, ...refused] = asked.body['conversations'] as { id: string }[];
    expect(known).to.include({ id: 'a,b' });
    expect(refused).to.eql([
      { id: 'secret', refused: 'forbidden' },
      { id: 'none', refused: 'not-found' },
    ]);
    expect((await desk.sends(freeRequest, 'secret')).status).to.equal(403);
    expect((await desk.sends(freeRequest, encodeURIComponent('a,b'))).status).to.equal(202);
  });

  it('keeps news of a hidden conversation from who may not see it', async () => {
    const desk = lumenAndOak({
      customers: [{ id: 'amara', conversations: [{ id: 'order', seenBy: ['jonas'] }] }],
    });
    const [priya, jonas] = [await desk.listens('priya'), await desk.listens('jonas')];
    desk.amara.allow();
    await aMoment();
    expect(priya.told()).to.eql([]);
    expect(jonas.told()).to.have.length(2);
  });

  it('reports limits like the platform, or only the histories', async () => {
    const reporting = lumenAndOak();
    await reporting.sends();
    const sentAt = reporting.simulator.now();
    const facts = await reporting.facts();
    expect(facts.limits?.request).to.eql([
      { within: day, max: 1, used: 1, freesAt: sentAt + day },
      { within: 7 * day, max: 2, used: 1 },
    ]);
    expect(facts).to.not.have.any.keys('requestedAt', 'connected');

    const silent = lumenAndOak({ reportsLimits: false });
    const stream = await silent.listens();
    await silent.sends();
    silent.amara.call();
    const [call] = (await silent.desk()).calls;
    await silent.post(`/calls/${call?.id ?? ''}/accept`);
    const histories = await silent.facts();
    expect(histories).to.not.have.property('limits');
    expect(histories.requestedAt).to.have.length(1);
    expect(histories.connected).to.have.length(1);
    expect(histories.call?.id).to.equal(call?.id);
    await aMoment();
    expect(stream.of('limits.changed')).to.eql([]);
  });

  it('searches and pages templates', async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({
      id: `t${index}`,
      kind: 'invite' as const,
      name: `call_${index}`,
      language: 'en',
      category: 'UTILITY' as const,
      body: index === 24 ? 'Find me' : 'Call us',
      examples: [],
      status: 'approved' as const,
    }));
    const desk = lumenAndOak({ templates: many });
    const page = async (query: string) =>
      (await desk.ask(`/templates?number=number-1&${query}`)).body as { templates: { id: string }[]; next?: string };
    const first = await page('kind=invite');
    expect(first.templates).to.have.length(20);
    const last = await page(`kind=invite&after=${first.next ?? ''}`);
    expect(last.templates).to.have.length(5);
    expect(last.next).to.equal(undefined);
    expect((await page('kind=invite&search=find')).templates.map(({ id }) => id)).to.eql(['t24']);
    expect((await page('kind=request')).templates).to.eql([]);
  });

  it('carries out an act once, however often its key comes', async () => {
    const desk = lumenAndOak();
    desk.amara.allow();
    const dials = [await desk.dials('order', 'same'), await desk.dials('order', 'same')];
    expect(dials[0]).to.eql(dials[1]);
    expect(dials[0]?.status).to.equal(201);
    expect(desk.simulator.effects).to.have.length(1);
    expect(desk.simulator.effects[0]).to.include({ key: 'same', kind: 'dial', conversation: 'order' });
  });

  it('wants a key and a JSON body', async () => {
    const desk = lumenAndOak();
    expect((await desk.ask('/conversations/order/outreach', { method: 'POST', body: '{}' })).body).to.include({ code: 'technical' });
    const broken = { method: 'POST', body: '{', headers: { 'idempotency-key': 'k' } };
    expect((await desk.ask('/conversations/order/outreach', broken)).body).to.include({ code: 'technical' });
  });

  it('refuses the next fitting act as ordered, and notes it', async () => {
    const desk = lumenAndOak();
    desk.amara.allow();
    desk.simulator.failNext({ code: 'no-payment-method', platformCode: 131044, detail: 'No payment method' }, { path: /calls$/ });
    expect((await desk.sends()).status).to.equal(202);
    expect((await desk.dials()).body).to.include({
      code: 'no-payment-method',
      platformCode: 131044,
      detail: 'No payment method',
      status: 400,
    });
    expect(desk.simulator.conversation('order').activities[0]).to.include({ kind: 'call.not-placed', because: 'no-payment-method' });
    expect((await desk.dials()).status).to.equal(201);
    desk.simulator.failNext({ code: 'cannot-be-called' });
    await desk.sends({ kind: 'invite', form: 'free-form', text: 'Hi', button: 'Call', minutes: 5 });
    expect(desk.simulator.conversation('order').activities[0]).to.include({ kind: 'outreach.not-sent', what: 'invite' });
  });

  it('lets a failed backend be tried again with the same key', async () => {
    const desk = lumenAndOak();
    const sends = () => desk.post('/conversations/order/outreach', freeRequest, { key: 'again' });
    desk.simulator.failNext({ code: 'connection-problem' });
    expect((await sends()).status).to.equal(503);
    expect((await sends()).status).to.equal(202);
  });

  it('loses an answer after its effect; the same key brings it back', async () => {
    const desk = lumenAndOak();
    const sends = () => desk.post('/conversations/order/outreach', freeRequest, { key: 'lost' });
    desk.simulator.loseNextAnswer({ path: /outreach$/ });
    expect(await sends().catch((error: unknown) => error)).to.be.instanceOf(TypeError);
    expect(desk.simulator.effects).to.have.length(1);
    expect((await sends()).status).to.equal(202);
    expect(desk.simulator.effects).to.have.length(1);
  });

  it('answers after the delay it was given, having acted at once', async () => {
    const desk = lumenAndOak({ answerDelayMs: second });
    let answered = false;
    void desk.sends().then(() => (answered = true));
    await aMoment();
    expect([answered, desk.simulator.effects.length]).to.eql([false, 1]);
    desk.clock.advance(second);
    await aMoment();
    expect(answered).to.equal(true);
  });

  it('tells of restrictions and of deleted conversations', async () => {
    const desk = lumenAndOak();
    const stream = await desk.listens();
    const until = desk.simulator.now() + day;
    desk.simulator.restrict('both', until);
    expect((await desk.facts()).restriction).to.eql({ what: 'both', until });
    desk.simulator.jump(day);
    expect((await desk.facts()).restriction).to.equal(undefined);
    desk.simulator.removeConversation('return');
    await aMoment();
    expect(stream.of('restriction.changed').map(({ line }) => line.customer.id)).to.eql(['amara', 'diego']);
    expect(stream.of('conversation.gone').map(({ conversation }) => conversation)).to.eql(['return']);
    expect(desk.simulator.conversations.map(({ id }) => id)).to.eql(['order', 'delivery']);
  });

  it('calls its listeners once a turn', async () => {
    const desk = lumenAndOak();
    let calls = 0;
    const stop = desk.simulator.subscribe(() => (calls += 1));
    desk.amara.write('One');
    desk.amara.write('Two');
    await aMoment();
    expect(calls).to.equal(1);
    stop();
    desk.amara.write('Three');
    await aMoment();
    expect(calls).to.equal(1);
  });

  it('leaves no timer and no stream when it is closed', async () => {
    const desk = lumenAndOak();
    await desk.sends();
    const stream = await desk.listens();
    desk.simulator.close();
    await aMoment();
    expect(desk.clock.pending).to.equal(0);
    expect(stream.ended()).to.be.instanceOf(TypeError);
  });
});
