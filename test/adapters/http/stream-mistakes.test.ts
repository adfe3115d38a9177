import { expect } from '@open-wc/testing';
import { consoleWarnings } from '../../console-warnings.js';
import { listenTo } from './a-subscription.js';
import { aMoment, backendThatAnswers, eventStream, problem, soon, time } from './backend.js';

describe('what is wrong with an event stream', () => {
  const said = consoleWarnings();

  it('is named once: an answer that is none, by status and type', async () => {
    const page = () => new Response('<html>+447700900142', { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
    const { fetch, requests } = backendThatAnswers(page, page, problem(404));
    const { passBackOff } = listenTo(fetch);
    for (let tries = 1; tries < 3; tries += 1) {
      await passBackOff();
      await soon(() => requests.length > tries);
    }
    await soon(() => said.length === 2);
    expect(said).to.deep.equal([
      '[wa-calling] /events: no event stream, but 200 text/html',
      '[wa-calling] /events: no event stream, but 404 application/problem+json',
    ]);
  });

  it('is not a backend that is down', async () => {
    const { lines } = listenTo(backendThatAnswers(problem(503)).fetch);
    await soon(() => lines.length === 1);
    await aMoment();
    expect(said).to.deep.equal([]);
  });

  it('is named once: an event without a name, or of an unknown one, unless it may be a value', async () => {
    const stream = eventStream();
    const { lines } = listenTo(async () => stream.answer());
    const wrong = ['', 'event: message\n', 'event: +447700900142\n'].map((name) => `${name}data: [{"customer": "Amara"}]\n\n`).join('');
    stream.say(wrong + wrong + time(3));
    await soon(() => lines.includes('live 3') && said.length > 2);
    await aMoment();
    expect(said).to.deep.equal([
      '[wa-calling] /events: an event without a name (event: news)',
      '[wa-calling] /events: unknown event message',
      '[wa-calling] /events: unknown event',
    ]);
  });
});
