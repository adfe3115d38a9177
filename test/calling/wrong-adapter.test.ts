import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { pageSurroundings } from '../../src/calling/tabs/tab-surroundings.js';
import { eventually } from '../eventually.js';
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
    [
      'rejects the end of a subscription',
      (backend) => (backend.subscribe = () => () => Promise.reject(new TypeError('not today')) as never),
    ],
    [
      'subscribes with a promise that rejects',
      (backend) => (backend.subscribe = () => Promise.reject(new TypeError('not today')) as never),
    ],
    ['rejects dial with what may not be looked at', (backend) => (backend.dial = () => Promise.reject(revoked()))],
    ['rejects conversations with what may not be looked at', (backend) => (backend.conversations = () => Promise.reject(revoked()))],
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

  it('ends a call whose dial was refused by what may not be looked at', async () => {
    const it = await desk((backend) => {
      backend.facts.set('c1', permitted('c1'));
      backend.dial = () => Promise.reject(revoked());
    });
    it.look();
    await settled();
    it.calling.conversation('c1').send({ type: 'call.start' });
    await it.pass(minute);
    expect(it.calling.state.calls.filter(({ live }) => live)).to.deep.equal([]);
    expect(it.told('failed').map(({ act }) => act)).to.deep.equal(['dial']);
  });

  it('tries again where subscribing was promised and rejected, and says that it is offline meanwhile', async () => {
    let tries = 0;
    const it = await desk((backend) => {
      known(backend);
      backend.subscribe = () => {
        tries += 1;
        return Promise.reject(new TypeError('not today')) as never;
      };
    });
    await it.pass(minute);
    expect(tries).to.be.within(3, 12);
    expect(it.calling.state.connection).to.equal('offline');
    it.calling.close();
    const before = tries;
    await it.pass(minute);
    expect(tries, 'once the desk is closed').to.equal(before);
  });

  it('says that the agent is signed out where a promised subscription says so, and asks no more', async () => {
    let tries = 0;
    const it = await desk((backend) => {
      known(backend);
      backend.subscribe = () => {
        tries += 1;
        return Promise.reject(new AdapterError('signed-out')) as never;
      };
    });
    await it.pass(minute);
    expect([it.calling.state.connection, tries]).to.deep.equal(['signed-out', 1]);
  });

  it('shares a promised subscription between tabs, and ends it with the last one', async () => {
    const { locks } = navigator;
    const tenant = crypto.randomUUID();
    let ended = 0;
    const it = await desk(
      (backend) => {
        known(backend);
        backend.me = { ...backend.me, tenant };
        backend.subscribe = () => Promise.resolve(() => void (ended += 1)) as never;
      },
      { tabs: 'share', ...pageSurroundings(), locks },
    );
    const held = async () =>
      ((await locks.query()).held ?? []).filter(({ name }) => name?.includes(tenant) && name.endsWith('/stream')).length;
    await eventually(async () => (await held()) === 1, 'it leads');
    it.calling.close();
    await eventually(async () => (await held()) === 0, 'it leads no more');
    expect(ended).to.equal(1);
  });

  it('ends a subscription that was promised, also one that comes after the desk was closed', async () => {
    let ended = 0;
    let subscribed: (end: () => void) => void = () => undefined;
    const end = () => void (ended += 1);
    const promise = () => new Promise<() => void>((resolve) => (subscribed = resolve)) as never;
    const soon = await desk((backend) => (backend.subscribe = promise));
    subscribed(end);
    await settled();
    soon.calling.close();
    await settled();
    expect(ended).to.equal(1);
    const late = await desk((backend) => (backend.subscribe = promise));
    late.calling.close();
    subscribed(end);
    await settled();
    expect(ended).to.equal(2);
  });

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

/** Such as a state library leaves behind: it throws whatever is asked of it. */
function revoked(): Error {
  const { proxy, revoke } = Proxy.revocable(new Error('not today'), {});
  revoke();
  return proxy;
}

function raise(): never {
  throw new TypeError('not today');
}
