import { expect } from '@open-wc/testing';
import type { NewsListener } from '../../../src/adapter.js';
import { httpAdapter, type HttpAdapterOptions } from '../../../src/adapters/http/http-adapter.js';
import { VirtualClock } from '../../../src/testing/virtual-clock.js';
import { aMoment, backendThatAnswers, eventStream, json, news, notebook, problem, silence, soon, time } from './backend.js';

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

type More = Partial<HttpAdapterOptions> & { readonly after?: string; readonly atNews?: () => void };

function listenTo(fetch: HttpAdapterOptions['fetch'] & {}, { after, atNews, ...options }: More = {}) {
  const clock = new VirtualClock();
  const { lines, listener } = notebook();
  const noting: NewsListener = {
    ...listener,
    news: (batch, cursor) => {
      listener.news(batch, cursor);
      atNews?.();
    },
  };
  const stop = httpAdapter({ baseUrl: 'https://desk.example', fetch, clock, ...options }).subscribe(noting, { after });
  stops.push(stop);
  /** Waits for a back-off to begin and lets it pass. */
  const passBackOff = async () => {
    await soon(() => lines.at(-1) === 'reconnecting');
    await aMoment();
    clock.advance(30_000);
  };
  return { clock, lines, listener, stop, passBackOff };
}

const cursorOf = (request: Request | undefined) =>
  request && [new URL(request.url).searchParams.get('after'), request.headers.get('Last-Event-ID')];

describe('subscribe', () => {
  it('asks for news after the cursor, as an event stream', async () => {
    const { fetch, requests } = backendThatAnswers(silence);
    listenTo(fetch, { after: '7' });
    await soon(() => requests.length === 1);
    expect(cursorOf(requests[0])).to.deep.equal(['7', '7']);
    expect(requests[0]?.headers.get('Accept')).to.equal('text/event-stream');
    expect(requests[0]?.credentials).to.equal('same-origin');
  });

  it('puts a cursor that no header can carry into the query alone', async () => {
    const { fetch, requests } = backendThatAnswers(silence);
    listenTo(fetch, { after: 'sieben…' });
    await soon(() => requests.length === 1);
    expect(cursorOf(requests[0])).to.deep.equal(['sieben…', null]);
  });

  it('delivers the time, one piece of news, and several', async () => {
    const stream = eventStream();
    const { lines } = listenTo(async () => stream.answer());
    stream.say(time(5) + news('8', { id: 'n1' }) + news('9', { id: 'n2' }, { id: 'n3' }) + time(6));
    await soon(() => lines.length === 4);
    expect(lines).to.deep.equal(['live 5', 'news [{"id":"n1"}] 8', 'news [{"id":"n2"},{"id":"n3"}] 9', 'live 6']);
  });

  it('understands a stream in chunks that split lines and characters', async () => {
    const stream = eventStream();
    const { lines } = listenTo(async () => stream.answer());
    for (const byte of new TextEncoder().encode(`\ufeff: hello\r\n\r\n${time(5)}${news('8', { name: 'Zoë 👩‍👧' })}`)) {
      stream.sayBytes(Uint8Array.of(byte));
    }
    await soon(() => lines.length === 2);
    expect(lines).to.deep.equal(['live 5', 'news [{"name":"Zoë 👩‍👧"}] 8']);
  });

  it('skips events that it does not know, hands on what is no JSON, and survives a wrong time', async () => {
    const stream = eventStream();
    const { lines } = listenTo(async () => stream.answer());
    stream.say(`event: advert\ndata: x\n\nevent: time\ndata: soon\n\nevent: news\nid: 3\ndata: {"id\n\n${news('4', 1)}`);
    await soon(() => lines.length === 4);
    expect(lines).to.deep.equal(['live', 'live', 'news [null] 3', 'news [1] 4']);
  });

  it('goes on after a listener that throws, whose error is reported as uncaught', async () => {
    const report = window.queueMicrotask;
    const reported: (() => void)[] = [];
    window.queueMicrotask = (callback) => void reported.push(callback);
    try {
      const stream = eventStream();
      const fail = () => {
        throw new Error('mine');
      };
      const { lines } = listenTo(async () => stream.answer(), { atNews: fail });
      stream.say(news('1', 1) + news('2', 2));
      await soon(() => lines.length === 3);
      expect(lines).to.deep.equal(['live', 'news [1] 1', 'news [2] 2']);
      expect(reported[0]).to.throw('mine');
    } finally {
      window.queueMicrotask = report;
    }
  });

  describe('when the stream ends', () => {
    for (const [how, end] of [
      ['is closed', (stream: ReturnType<typeof eventStream>) => stream.end()],
      ['breaks off', (stream: ReturnType<typeof eventStream>) => stream.breakOff()],
    ] as const) {
      it(`resumes after the last cursor when it ${how}`, async () => {
        const [first, second] = [eventStream(), eventStream()];
        const { fetch, requests } = backendThatAnswers(first.answer, second.answer);
        const { lines, passBackOff } = listenTo(fetch, { after: '7' });
        first.say(time(5) + news('8', 1));
        await soon(() => lines.length === 2);
        end(first);
        await passBackOff();
        second.say(time(9));
        await soon(() => lines.includes('live 9'));
        expect(lines).to.deep.equal(['live 5', 'news [1] 8', 'reconnecting', 'live 9']);
        expect(cursorOf(requests[1])).to.deep.equal(['8', '8']);
      });
    }

    it('takes a stream that says nothing for 45 s for dead', async () => {
      const [first, second] = [eventStream(), eventStream()];
      const { fetch, requests } = backendThatAnswers(first.answer, second.answer);
      const { lines, clock, passBackOff } = listenTo(fetch, { after: '7' });
      first.say(time(5));
      await soon(() => lines.length === 1);
      clock.advance(44_999);
      first.say(': still here\n\n');
      await aMoment();
      clock.advance(44_999);
      await aMoment();
      expect(lines).to.deep.equal(['live 5']);
      clock.advance(1);
      await passBackOff();
      await soon(() => requests.length === 2);
      expect(requests[0]?.signal.aborted).to.equal(true);
      expect(first.cancelled).to.equal(true);
    });

    it('takes a backend that does not answer for 45 s for dead', async () => {
      const { fetch, requests } = backendThatAnswers(silence);
      const { clock, passBackOff } = listenTo(fetch);
      await soon(() => requests.length === 1);
      clock.advance(45_000);
      await passBackOff();
      await soon(() => requests.length === 2);
    });

    it('waits longer from failure to failure, and starts again after a word', async () => {
      const stream = eventStream();
      const { fetch, requests } = backendThatAnswers(problem(503), problem(503), problem(503), problem(503), stream.answer, problem(503));
      const { lines, clock } = listenTo(fetch, { after: '7' });
      for (const [count, shortest, longest] of [
        [1, 1000, 2000],
        [2, 2000, 4000],
        [3, 4000, 8000],
        [4, 8000, 16_000],
      ] as const) {
        await soon(() => requests.length === count && clock.pending === 1);
        await aMoment();
        clock.advance(shortest - 1);
        await aMoment();
        expect(requests).to.have.length(count);
        clock.advance(longest - shortest + 1);
      }
      await soon(() => requests.length === 5);
      stream.say(time(1));
      await soon(() => lines.includes('live 1'));
      stream.end();
      await soon(() => lines.at(-1) === 'reconnecting');
      await aMoment();
      clock.advance(2000);
      await soon(() => requests.length === 6);
    });

    it('does not wait when the browser comes back online', async () => {
      const { fetch, requests } = backendThatAnswers(problem(503));
      const { lines } = listenTo(fetch);
      await soon(() => lines.length === 1);
      await aMoment();
      window.dispatchEvent(new Event('online'));
      await soon(() => requests.length === 2);
    });

    for (const [what, answer] of [
      ['JSON', json({})],
      ['an error', problem(403)],
      ['an empty answer', () => new Response(null, { status: 204 })],
    ] as const) {
      it(`does not take ${what} for a stream, and lets go of it`, async () => {
        const { fetch, requests } = backendThatAnswers(answer);
        const { lines } = listenTo(fetch);
        await soon(() => lines.length === 1);
        expect(lines).to.deep.equal(['reconnecting']);
        expect(requests[0]?.signal.aborted).to.equal(true);
      });
    }
  });

  describe('when the cursor is lost', () => {
    it('hands on a reset and goes on', async () => {
      const stream = eventStream();
      const { lines } = listenTo(async () => stream.answer(), { after: '7' });
      stream.say(`${time(5)}event: reset\nid: 20\ndata: {}\n\n${news('21', 1)}`);
      await soon(() => lines.length === 3);
      expect(lines).to.deep.equal(['live 5', 'reset', 'news [1] 21']);
    });

    for (const status of [409, 410]) {
      it(`starts anew at once after ${status}, and says so once the stream is open: what is read then misses nothing`, async () => {
        const stream = eventStream();
        const { fetch, requests } = backendThatAnswers(problem(status), stream.answer);
        const { lines } = listenTo(fetch, { after: '7' });
        await soon(() => lines.length === 1);
        expect(lines).to.deep.equal(['reset']);
        expect(cursorOf(requests[1])).to.deep.equal([null, null]);
      });
    }

    it('does not storm a backend that always says 410', async () => {
      const { fetch, requests } = backendThatAnswers(problem(410));
      const { lines } = listenTo(fetch, { after: '7' });
      await soon(() => lines.length === 1);
      await aMoment();
      expect([lines, requests.length]).to.deep.equal([['reconnecting'], 2]);
    });

    it('says reset when a stream broke before it gave a first cursor', async () => {
      const [first, second] = [eventStream(), eventStream()];
      const { lines, passBackOff } = listenTo(backendThatAnswers(first.answer, second.answer).fetch);
      first.say(time(5));
      await soon(() => lines.length === 1);
      first.end();
      await passBackOff();
      await soon(() => lines.length === 3);
      expect(lines).to.deep.equal(['live 5', 'reconnecting', 'reset']);
    });
  });

  describe('when the session ends', () => {
    it('asks for another header once, then goes on', async () => {
      const stream = eventStream();
      const { fetch, requests } = backendThatAnswers(problem(401), stream.answer);
      const { lines } = listenTo(fetch, { authorization: (why) => why });
      stream.say(time(5));
      await soon(() => lines.length === 1);
      expect(requests.map(({ headers }) => headers.get('Authorization'))).to.deep.equal(['first', 'refused']);
      expect(lines).to.deep.equal(['live 5']);
    });

    it('is signed out after the second 401, and asks no more', async () => {
      const { fetch, requests } = backendThatAnswers(problem(401));
      const { lines, clock } = listenTo(fetch, { authorization: (why) => why });
      await soon(() => lines.length === 1);
      clock.advance(600_000);
      await aMoment();
      expect([lines, requests.length]).to.deep.equal([['signed-out'], 2]);
    });
  });

  describe('after stop', () => {
    it('delivers nothing more, not even of the same chunk, and closes the stream', async () => {
      const stream = eventStream();
      const { lines, stop } = listenTo(async () => stream.answer(), { atNews: () => stop() });
      stream.say(news('1', 1) + news('2', 2) + time(3));
      await soon(() => stream.cancelled);
      expect(lines).to.deep.equal(['live', 'news [1] 1']);
    });

    it('leaves no timer behind, whenever it was stopped', async () => {
      const { fetch, requests } = backendThatAnswers(problem(503));
      const { clock, stop, lines } = listenTo(fetch);
      await soon(() => lines.length === 1);
      await aMoment();
      expect(clock.pending).to.equal(1);
      stop();
      await aMoment();
      expect(clock.pending).to.equal(0);
      clock.advance(60_000);
      await aMoment();
      expect([clock.pending, requests.length, lines]).to.deep.equal([0, 1, ['reconnecting']]);
    });

    it('aborts a request that is under way, without a word', async () => {
      const { fetch, requests } = backendThatAnswers(silence);
      const { lines, stop } = listenTo(fetch);
      await soon(() => requests.length === 1);
      stop();
      await aMoment();
      expect([requests[0]?.signal.aborted, lines]).to.deep.equal([true, []]);
    });
  });
});
