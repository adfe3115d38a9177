import { expect } from '@open-wc/testing';
import { AdapterError, type CallingAdapter } from '../../../src/adapter.js';
import { httpAdapter, type HttpAdapterOptions } from '../../../src/adapters/http/http-adapter.js';
import { VirtualClock } from '../../../src/testing/virtual-clock.js';
import { aMoment, backendThatAnswers, json, nothing, problem, silence } from './backend.js';

const asked = { signal: new AbortController().signal };
const intent = { ...asked, key: 'key-1' };

const base = 'https://desk.example/api/';
const adapterFor = (fetch: HttpAdapterOptions['fetch'] & {}, more: Partial<HttpAdapterOptions> = {}) =>
  httpAdapter({ baseUrl: base, fetch, ...more });

async function failureOf(promise: Promise<unknown>): Promise<AdapterError> {
  const thrown: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof AdapterError) return thrown;
  throw new Error(`Expected an AdapterError, got ${String(thrown)}`);
}

const draft = {
  number: 'n1',
  kind: 'request',
  name: 'may_we',
  language: 'en',
  category: 'UTILITY',
  body: 'May we?',
  examples: [],
} as const;

/** Every member that asks the backend, as `METHOD path body`. */
const members: readonly (readonly [wire: string, call: (adapter: CallingAdapter) => Promise<unknown> | undefined])[] = [
  ['GET /desk ', (adapter) => adapter.desk(asked)],
  ['GET /conversations?ids=a%2Fb,c%2Cd ', (adapter) => adapter.conversations(['a/b', 'c,d'], asked)],
  ['GET /conversations?ids=a&fresh=true ', (adapter) => adapter.conversations(['a'], { ...asked, fresh: true })],
  [
    'POST /conversations/a%2Fb/outreach {"kind":"request","form":"free-form","text":"May we?"}',
    (adapter) => adapter.sendOutreach('a/b', { kind: 'request', form: 'free-form', text: 'May we?' }, intent),
  ],
  ['POST /conversations/c1/calls {"offer":"v=0"}', (adapter) => adapter.dial('c1', { offer: 'v=0' }, intent)],
  ['POST /calls/wamid.%3D/accept {"answer":"v=0"}', (adapter) => adapter.accept('wamid.=', { answer: 'v=0' }, intent)],
  ['POST /calls/call-1/end {"because":"network"}', (adapter) => adapter.hangUp('call-1', { because: 'network' }, intent)],
  ['POST /dials/key-0/end {}', (adapter) => adapter.hangUp({ dialledWith: 'key-0' }, {}, intent)],
  ['POST /calls/call-1/decline {"for":"me"}', (adapter) => adapter.decline?.('call-1', { for: 'me' }, intent)],
  ['GET /conversations/c1/activities?limit=50&before=a1 ', (adapter) => adapter.activities?.('c1', { limit: 50, before: 'a1' }, asked)],
  [
    'GET /templates?kind=invite&number=n1&search=h%26i ',
    (adapter) => adapter.templates?.({ kind: 'invite', number: 'n1', search: 'h&i' }, asked),
  ],
  [`POST /templates ${JSON.stringify(draft)}`, (adapter) => adapter.saveTemplate?.(draft, intent)],
  [`POST /templates/t%2F1 ${JSON.stringify(draft)}`, (adapter) => adapter.saveTemplate?.({ ...draft, id: 't/1' }, intent)],
  ['POST /templates/t%2F1/delete {}', (adapter) => adapter.deleteTemplate?.('t/1', intent)],
];

const everything = json({ call: 'call-1', conversations: [], activities: [], templates: [] });

describe('httpAdapter', () => {
  for (const [wire, call] of members) {
    it(`asks ${wire.slice(0, 60)}`, async () => {
      const { fetch, requests } = backendThatAnswers(everything);
      await call(adapterFor(fetch));
      const [request] = requests;
      const heard = request && `${request.method} ${request.url.replace('https://desk.example/api', '')} ${await request.text()}`;
      expect(heard).to.equal(wire);
      expect(request?.headers.get('Idempotency-Key') ?? null).to.equal(wire.startsWith('POST') ? 'key-1' : null);
      expect(request?.credentials).to.equal('same-origin');
    });
  }

  it('hands on what was answered', async () => {
    const page = { templates: [{ anything: 1 }], next: '2' };
    expect(await adapterFor(backendThatAnswers(json(page)).fetch).templates?.({ kind: 'invite', number: 'n' }, asked)).to.deep.equal(page);
    expect(await adapterFor(backendThatAnswers(json({ call: 'x' }, 201)).fetch).dial('c', {}, intent)).to.equal('x');
    expect(await adapterFor(backendThatAnswers(nothing(202)).fetch).accept('c', {}, intent)).to.equal(undefined);
  });

  for (const id of ['', '.', '..', '\ud800']) {
    it(`does not send an id that no path can carry: ${JSON.stringify(id)}`, async () => {
      const { fetch, requests } = backendThatAnswers(nothing());
      expect((await failureOf(adapterFor(fetch).accept(id, {}, intent))).code).to.equal('not-found');
      expect(requests).to.have.length(0);
    });
  }

  describe('when the answer is no answer', () => {
    for (const [what, answer, code] of [
      ['HTML with status 200', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }), 'bad-answer'],
      ['truncated JSON', () => new Response('{"call": "ca', { headers: { 'Content-Type': 'application/json' } }), 'bad-answer'],
      ['JSON without what was asked for', json([]), 'bad-answer'],
      ['null', json(null), 'bad-answer'],
      ['nothing', nothing(), 'bad-answer'],
      ['a redirect', () => Response.redirect('https://login.example/'), 'bad-answer'],
      ['a redirect that fetch hides', () => Response.error(), 'bad-answer'],
      ['status 500 with HTML', () => new Response('<html>', { status: 500 }), 'connection-problem'],
      ['status 503', problem(503), 'connection-problem'],
      ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'connection-problem'],
      ['a body that breaks off', () => new Response(broken()), 'connection-problem'],
      ['a foreign error', () => Promise.reject(new Error('x')), 'connection-problem'],
    ] as const) {
      it(`says ${code} for ${what}`, async () => {
        expect((await failureOf(adapterFor(backendThatAnswers(answer).fetch).dial('c1', {}, intent))).code).to.equal(code);
      });
    }

    function broken(): ReadableStream {
      return new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) });
    }

    it('does not take a sign-in page for a sent message', async () => {
      const { fetch } = backendThatAnswers(() => new Response('<html>'));
      expect((await failureOf(adapterFor(fetch).accept('call-1', {}, intent))).code).to.equal('bad-answer');
    });
  });

  describe('when it takes too long', () => {
    for (const [what, call, limit] of [
      ['a read', (adapter: CallingAdapter) => adapter.desk(asked), 10_000],
      ['an act', (adapter: CallingAdapter) => adapter.accept('call-1', {}, intent), 15_000],
    ] as const) {
      it(`gives up ${what} after ${limit} ms, even if fetch does not listen`, async () => {
        const clock = new VirtualClock();
        let settled = false;
        const failure = failureOf(call(adapterFor(silence, { clock }))).finally(() => (settled = true));
        clock.advance(limit - 1);
        await aMoment();
        expect(settled).to.equal(false);
        clock.advance(1);
        expect((await failure).code).to.equal('no-answer');
      });
    }

    it('counts the body too', async () => {
      const clock = new VirtualClock();
      const failure = failureOf(adapterFor(async () => new Response(new ReadableStream()), { clock }).desk(asked));
      await aMoment();
      clock.advance(10_000);
      expect((await failure).code).to.equal('no-answer');
    });

    it('leaves no timer behind', async () => {
      const clock = new VirtualClock();
      await adapterFor(backendThatAnswers(everything).fetch, { clock }).desk(asked);
      expect(clock.pending).to.equal(0);
    });

    it('lets the asker cancel', async () => {
      const asker = new AbortController();
      const { fetch, requests } = backendThatAnswers(silence);
      const answer = adapterFor(fetch).desk({ signal: asker.signal });
      asker.abort();
      expect(await answer.catch((thrown: Error) => thrown.name)).to.equal('AbortError');
      expect(requests[0]?.signal.aborted).to.equal(true);
    });

    it('asks nothing for an asker who has gone', async () => {
      const { fetch, requests } = backendThatAnswers(everything);
      await adapterFor(fetch)
        .desk({ signal: AbortSignal.abort() })
        .catch(() => {});
      expect(requests).to.have.length(0);
    });
  });

  describe('when the page is left', () => {
    it('sends a hang-up before anything is awaited, with keepalive and the last header', async () => {
      const { fetch, requests } = backendThatAnswers(everything);
      const adapter = adapterFor(fetch, { authorization: async () => 'Bearer 1' });
      await adapter.desk(asked);
      void adapter.hangUp('call-1', { leaving: true }, intent);
      expect(requests).to.have.length(2);
      expect(requests[1]?.keepalive).to.equal(true);
      expect(requests[1]?.headers.get('Authorization')).to.equal('Bearer 1');
    });

    it('keeps no other request alive', async () => {
      const { fetch, requests } = backendThatAnswers(nothing());
      await adapterFor(fetch).hangUp('call-1', {}, intent);
      expect(requests[0]?.keepalive).to.equal(false);
    });
  });
});
