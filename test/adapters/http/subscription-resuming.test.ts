import { expect } from '@open-wc/testing';
import { aMoment, backendThatAnswers, eventStream, json, news, problem, silence, soon, time } from './backend.js';
import { cursorOf, listenTo } from './a-subscription.js';

describe('subscribe', () => {
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
        [1, 500, 1000],
        [2, 1000, 2000],
        [3, 2000, 4000],
        [4, 4000, 8000],
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
});
