import { expect } from '@open-wc/testing';
import { closeDesks, desk, minute, page, second, settled, unhandledDuring } from './desk.js';
import { FakeAdapter, known, news, permitted, start } from './fake-adapter.js';

describe('a desk with an adapter that is wrong', () => {
  afterEach(closeDesks);

  const wrong: readonly (readonly [string, (backend: FakeAdapter) => void])[] = [
    ['throws at desk', (backend) => (backend.desk = () => raise())],
    ['answers desk with nothing', (backend) => (backend.desk = () => undefined as never)],
    ['has no desk', (backend) => (backend.desk = undefined as never)],
    ['throws at subscribe', (backend) => (backend.subscribe = () => raise())],
    ['returns nothing to end a subscription with', (backend) => (backend.subscribe = () => undefined as never)],
    ['throws when a subscription ends', (backend) => (backend.subscribe = () => () => raise())],
    ['answers conversations with nonsense', (backend) => (backend.conversations = () => 'hello' as never)],
    ['throws at conversations', (backend) => (backend.conversations = () => raise())],
    ['rejects conversations with undefined', (backend) => (backend.conversations = () => Promise.reject(undefined as never))],
    ['throws at activities', (backend) => (backend.activities = () => raise())],
    ['answers activities with a number', (backend) => (backend.activities = () => 7 as never)],
    ['throws at templates', (backend) => (backend.templates = () => raise())],
    ['throws at sendOutreach', (backend) => (backend.sendOutreach = () => raise())],
    ['throws at dial', (backend) => (backend.dial = () => raise())],
    ['answers dial with an object', (backend) => (backend.dial = () => Promise.resolve({} as never))],
    [
      'rejects after everybody has gone',
      (backend) => (backend.conversations = () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 5))),
    ],
  ];
  for (const [what, prepare] of wrong) {
    it(`leaves nothing unhandled when it ${what}`, async () => {
      const unhandled = await unhandledDuring(async () => {
        const it = await desk((backend) => {
          backend.facts.set('c1', permitted('c1'));
          prepare(backend);
        });
        it.look('c1', { activities: true });
        const { send } = { send: it.calling.conversation('c1').send.bind(it.calling.conversation('c1')) };
        await it.pass(second);
        it.calling
          .templates('n1')
          .list({ kind: 'request' })
          .subscribe(() => undefined);
        send({ type: 'call.start' });
        send({ type: 'outreach.send', outreach: { kind: 'request', form: 'free-form', text: 'May we call?' } });
        await it.pass(3 * minute);
        page('visible');
        it.calling.close();
        await it.pass(minute);
      });
      expect(unhandled).to.deep.equal([]);
    });
  }

  it('survives what the stream says wrongly', async () => {
    const it = await desk(known);
    it.look();
    await settled();
    const { listener } = it.backend;
    const unhandled = await unhandledDuring(() => {
      listener.news(null as never);
      listener.news([{ kind: 'nonsense' }] as never, 7 as never);
      listener.connection('live', { serverTime: Number.POSITIVE_INFINITY });
      listener.connection('live', null as never);
      listener.connection('asleep' as never);
    });
    listener.news([news('permission.changed', { permission: { status: 'permanent', at: start } })]);
    expect(unhandled).to.deep.equal([]);
    expect(it.state().permission.status).to.equal('permanent');
    expect(it.calling.state.connection).to.equal('live');
    expect(it.calling.now()).to.equal(start);
    expect(it.told('failed')).to.deep.equal([{ act: 'news', because: 'bad-answer' }]);
  });
});

function raise(): never {
  throw new TypeError('not today');
}
