import { expect } from '@open-wc/testing';
import { problemOf } from '../../../src/adapters/http/problem.js';
import { problem } from './backend.js';

const now = Date.UTC(2026, 9, 15, 8);

const read = async (response: Response) => {
  const { code, until, platformCode, details } = await problemOf(response, now);
  return { code, until, platformCode, details };
};

describe('problemOf', () => {
  it('reads everything a problem says', async () => {
    const body = { code: 'request-limit', until: now + 5, platformCode: 138009, detail: 'Too many requests' };
    expect(await read(problem(429, body)())).to.deep.equal({
      code: 'request-limit',
      until: now + 5,
      platformCode: 138009,
      details: 'Too many requests',
    });
  });

  for (const [what, status, body, code] of [
    ['our code before the status', 403, { code: 'no-permission' }, 'no-permission'],
    ['our type where there is no code', 409, { type: 'urn:wa-calling:problem:call-over' }, 'call-over'],
    ['the platform’s number where the code is unknown', 422, { code: 'lunch', platformCode: 131047 }, 'window-closed'],
    ['the status where the number is unknown', 429, { platformCode: 1 }, 'asked-too-often'],
    ['a refusal where nothing is known', 409, {}, 'refused'],
    ['a body of wrong types', 404, { code: 5, until: 'soon', detail: {} }, 'not-found'],
    ['a name of Object that is no code', 403, { code: 'constructor' }, 'forbidden'],
    ['401', 401, {}, 'signed-out'],
    ['403', 403, {}, 'forbidden'],
    ['404', 404, {}, 'not-found'],
    ['429', 429, {}, 'asked-too-often'],
    ['500', 500, {}, 'connection-problem'],
    ['501', 501, {}, 'not-supported'],
    ['503', 503, {}, 'connection-problem'],
  ] as const) {
    it(`reads ${what}: ${code}`, async () => expect((await read(problem(status, body)())).code).to.equal(code));
  }

  for (const [what, path, answer, code, details] of [
    ['the desk', '/desk', problem(404, { detail: 'Not Found' }), 'bad-answer', '404 at /desk'],
    ['the list of conversations', '/conversations?ids=c1', problem(404), 'bad-answer', '404 at /conversations'],
    ['one that says why', '/conversations?ids=c1', problem(404, { code: 'forbidden' }), 'forbidden', undefined],
    ['one conversation', '/conversations/c1/activities', problem(404), 'not-found', undefined],
  ] as const)
    it(`reads 404 of ${what}: ${code}`, async () => {
      const read = await problemOf(answer(), now, path);
      expect([read.code, read.details]).to.deep.equal([code, details]);
    });

  it('reads a page of HTML by its status', async () => {
    expect(await read(new Response('<h1>Forbidden</h1>', { status: 403 }))).to.deep.equal({
      code: 'forbidden',
      until: undefined,
      platformCode: undefined,
      details: undefined,
    });
  });

  for (const [what, headers, until] of [
    ['seconds', { 'Retry-After': '60' }, now + 60_000],
    ['seconds by the server’s clock', { 'Retry-After': '60', Date: new Date(now + 3_600_000).toUTCString() }, now + 3_660_000],
    ['a date', { 'Retry-After': new Date(now + 1000).toUTCString() }, now + 1000],
    ['nonsense', { 'Retry-After': 'soon' }, undefined],
  ] as const) {
    it(`reads when to try again from ${what}`, async () => {
      expect((await read(problem(429, {}, headers)())).until).to.equal(until);
    });
  }
});
