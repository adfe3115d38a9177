import { expect } from '@open-wc/testing';
import { aMoment, backendThatAnswers, eventStream, news, problem, silence, soon, time } from './backend.js';
import { cursorOf, listenTo } from './a-subscription.js';

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
