import { expect } from '@open-wc/testing';
import { lineKey } from '../../src/domain/line.js';
import type { VirtualClock } from '../../src/testing/virtual-clock.js';
import { survived, type Failing } from './shift.js';

type Fetch = (request: Request) => Promise<Response>;

const html = { headers: { 'content-type': 'text/html' } };
const json = { headers: { 'content-type': 'application/json' } };
const page = '<!doctype html><title>Bad gateway</title>';

/** A body that begins and then breaks off, or never goes on. */
const body = (text: string, after: (controller: ReadableStreamDefaultController) => void) =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      after(controller);
    },
  });

const breaksOff = (controller: ReadableStreamDefaultController) => setTimeout(() => controller.error(new TypeError('network error')));

/** What comes in place of an answer. */
const answers: readonly (readonly [
  name: string,
  answer: (request: Request, well: Fetch, clock: VirtualClock) => Promise<Response> | Response,
])[] = [
  [
    'is a 500 that explains itself',
    () => new Response('{"type":"about:blank","title":"Oops","code":"technical"}', { status: 500, ...json }),
  ],
  ['is a 502 of a proxy', () => new Response(page, { status: 502, ...html })],
  ['is a 503 without a word', () => new Response(null, { status: 503 })],
  ['is a 200 of another page', () => new Response(page, html)],
  ['is a 200 without a body', () => new Response('', json)],
  ['is half of a JSON text', () => new Response('{"agent":{"id":"pri', json)],
  ['is JSON of nothing', () => new Response('null', json)],
  ['breaks off', () => new Response(body('{"agent":', breaksOff), json)],
  [
    'begins and never goes on',
    () =>
      new Response(
        body('{"agent":', () => undefined),
        json,
      ),
  ],
  ['never comes', () => new Promise<Response>(() => undefined)],
  ['comes after two minutes', (request, well, clock) => new Promise((resolve) => clock.setTimeout(() => resolve(well(request)), 120_000))],
  ['is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is a 401, whatever the token', () => new Response(null, { status: 401 })],
  ['is a throttle', () => new Response(null, { status: 429, headers: { 'retry-after': '30' } })],
];

const stream = { headers: { 'content-type': 'text/event-stream' } };
const line = { customer: { id: 'amara' }, number: { id: 'number-1' } };

const told = (id: number, more: object = {}) => ({
  kind: 'activity.added',
  id: `news-${id}`,
  at: id,
  line,
  conversation: 'c1',
  activity: { id: `activity-${id}`, kind: 'permission.revoked', at: id, line: lineKey(line), actor: { kind: 'customer' } },
  ...more,
});

/** A stream that goes on after these events. */
const telling = (...events: readonly string[]) =>
  new Response(
    body(events.map((told) => `${told}\n\n`).join(''), () => undefined),
    stream,
  );

const newsOf = (...batch: readonly unknown[]) => `event: news\ndata: ${JSON.stringify(batch)}`;

/** What comes in place of a stream. */
const streams: typeof answers = [
  ['ends in the middle of an event', () => new Response(body('event: news\ndata: [{"kind":"activ', breaksOff), stream)],
  [
    'ends as soon as it has begun, again and again',
    () =>
      new Response(
        body(': hello\n\n', (controller) => controller.close()),
        stream,
      ),
  ],
  ['tells a thousand things at once', () => telling(newsOf(...Array.from({ length: 1000 }, (_, id) => told(id))))],
  ['tells of another customer', () => telling(newsOf(told(1, { line: { customer: { id: 'x' }, number: { id: 'y' } } })))],
  [
    'tells what is no news',
    () => telling('event: news\ndata: {"kind":"weather"}', 'event: news\ndata: [7, null]', 'event: ?\ndata', 'data: {'),
  ],
  [
    'tells two hours in a row that are no time',
    () => telling('event: time\ndata: {"serverTime":"noon"}', 'event: time\ndata: {"serverTime":-1e99}'),
  ],
];

/** What is asked for. */
type Route = readonly [what: string, path: RegExp];

const events: Route = ['the stream', /\/events$/];
const routes: readonly Route[] = [
  ['the desk', /\/desk$/],
  ['conversations', /\/conversations$/],
  ['activities', /\/activities$/],
  ['templates', /\/templates$/],
  ['an outreach', /\/outreach$/],
  ['a dial', /\/calls$/],
  ['a hang-up', /\/end$/],
  events,
];

function failing(route: RegExp, answer: (typeof answers)[number][1]): Failing {
  let isIll = true;
  let met = 0;
  return {
    met: () => met,
    http: { authorization: () => 'Bearer priya' },
    heal: () => (isIll = false),
    fetch: (well, clock) => async (request) => {
      if (!isIll || !route.test(new URL(request.url).pathname)) return well(request);
      met += 1;
      return answer(request, well, clock);
    },
  };
}

describe('a desk whose network fails', () => {
  it('says so, hangs nowhere, and works once it is healed', async function () {
    this.timeout(0);
    const answered = routes.flatMap((route) => answers.map((answer) => [route, answer] as const));
    // a stream that is refused twice is the end of the session: `adapters/http/subscription.test.ts`
    const faults = [...answered, ...streams.map((it) => [events, it] as const)].filter(
      ([route, [name]]) => route !== events || !name.startsWith('is a 401'),
    );
    const named = faults.map(
      ([[what, route], [name, answer]]) => [`the answer for ${what} ${name}`, () => failing(route, answer)] as const,
    );
    expect(await survived(named)).to.deep.equal([]);
  });
});
