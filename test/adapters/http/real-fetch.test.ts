/** The HTTP adapter through the browser's own `fetch` and real streams; handlers of msw answer in place of a backend. */
import { expect } from '@open-wc/testing';
import { getResponse, http, HttpResponse, type HttpHandler } from 'msw';
import { httpAdapter, type HttpAdapterOptions } from '../../../src/adapters/http/http-adapter.js';
import { VirtualClock } from '../../../src/testing/virtual-clock.js';
import { answerRequests, baseUrl } from '../../network/answer-requests.js';
import { aMoment, eventStream, news, notebook, soon, time } from './backend.js';

let answering: readonly HttpHandler[] = [];
let network: Awaited<ReturnType<typeof answerRequests>>;
const asked = { signal: new AbortController().signal };

before(async () => {
  network = await answerRequests(async (request) => (await getResponse([...answering], request)) ?? Response.error());
});
after(() => network.stop());

function adapterFor(handlers: readonly HttpHandler[], options: Partial<HttpAdapterOptions> = {}) {
  answering = handlers;
  const clock = new VirtualClock();
  return { adapter: httpAdapter({ baseUrl, clock, ...options }), clock };
}

/** Each connection gets the next of these streams; what every one asked for is noted. */
function streams(...bodies: readonly ReturnType<typeof eventStream>[]) {
  const asked: (string | null)[] = [];
  const handler = http.get(`${baseUrl}/events`, ({ request }) => {
    asked.push(request.headers.get('Last-Event-ID'));
    const { body, headers } = bodies[asked.length - 1]?.answer() ?? HttpResponse.error();
    return new HttpResponse(body, { headers });
  });
  return { asked, handler };
}

describe('httpAdapter with the real fetch', () => {
  it('reads and acts', async () => {
    let heard: unknown;
    const { adapter } = adapterFor([
      http.get(`${baseUrl}/desk`, () => HttpResponse.json({ tenant: 'shop' })),
      http.post(`${baseUrl}/conversations/:id/calls`, async ({ request, params }) => {
        heard = [params['id'], request.headers.get('Idempotency-Key'), await request.json()];
        return HttpResponse.json({ call: 'call-1' }, { status: 201 });
      }),
    ]);
    expect(await adapter.desk(asked)).to.deep.equal({ tenant: 'shop', can: [] });
    expect(await adapter.dial('a/b', { offer: 'v=0' }, { ...asked, key: 'k' })).to.equal('call-1');
    expect(heard).to.deep.equal(['a/b', 'k', { offer: 'v=0' }]);
  });

  it('sends a body again with another token after a 401', async () => {
    const heard: unknown[] = [];
    const { adapter } = adapterFor(
      [
        http.post(`${baseUrl}/calls/:call/accept`, async ({ request }) => {
          const token = request.headers.get('Authorization');
          heard.push([token, await request.json()]);
          return new HttpResponse(null, { status: token === 'refused' ? 204 : 401 });
        }),
      ],
      { authorization: (why) => why },
    );
    await adapter.accept('call-1', { answer: 'v=0' }, { ...asked, key: 'k' });
    expect(heard).to.deep.equal([
      ['first', { answer: 'v=0' }],
      ['refused', { answer: 'v=0' }],
    ]);
  });

  it('says connection-problem without a network, and bad-answer for a redirect', async () => {
    const { adapter } = adapterFor([
      http.get(`${baseUrl}/desk`, () => HttpResponse.error()),
      http.get(`${baseUrl}/conversations`, () => new HttpResponse(null, { status: 302, headers: { Location: '/' } })),
    ]);
    expect(await adapter.desk(asked).catch((thrown: object) => thrown)).to.have.property('code', 'connection-problem');
    expect(await adapter.conversations(['a'], asked).catch((thrown: object) => thrown)).to.have.property('code', 'bad-answer');
  });

  it('hears news as they come, in several chunks', async () => {
    const stream = eventStream();
    const { adapter } = adapterFor([streams(stream).handler]);
    const { lines, listener } = notebook();
    const stop = adapter.subscribe(listener, { after: '7' });
    stream.say(time(5));
    await soon(() => lines.length === 1);
    const [start, rest] = [news('8', { name: 'Zoë' }).slice(0, 30), news('8', { name: 'Zoë' }).slice(30)];
    stream.say(start);
    await aMoment();
    expect(lines).to.deep.equal(['live 5']);
    stream.say(rest);
    await soon(() => lines.length === 2);
    stop();
    expect(lines).to.deep.equal(['live 5', 'news [{"name":"Zoë"}] 8']);
  });

  it('resumes after the last cursor when the stream drops', async () => {
    const [first, second] = [eventStream(), eventStream()];
    const { asked, handler } = streams(first, second);
    const { adapter, clock } = adapterFor([handler]);
    const { lines, listener } = notebook();
    const stop = adapter.subscribe(listener, { after: '7' });
    first.say(time(5) + news('8', 1));
    await soon(() => lines.length === 2);
    first.breakOff();
    await soon(() => lines.at(-1) === 'reconnecting');
    await aMoment();
    clock.advance(2000);
    second.say(time(6));
    await soon(() => lines.at(-1) === 'live 6');
    stop();
    expect(asked).to.deep.equal(['7', '8']);
  });

  it('hears nothing after stop', async () => {
    const stream = eventStream();
    const { adapter, clock } = adapterFor([streams(stream).handler]);
    const { lines, listener } = notebook();
    const stop = adapter.subscribe(listener, { after: undefined });
    stream.say(time(5));
    await soon(() => lines.length === 1);
    stop();
    stream.say(time(6));
    await aMoment();
    clock.advance(60_000);
    await aMoment();
    expect(lines).to.deep.equal(['live 5']);
  });
});
