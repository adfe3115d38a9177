import { expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/adapter.js';
import { authorized, type Authorization } from '../../../src/adapters/http/authorization.js';
import { backendThatAnswers, json, problem } from './backend.js';

const good = json({});
const make = (authorization: string | undefined) =>
  new Request('https://desk.example/desk', authorization === undefined ? {} : { headers: { Authorization: authorization } });

/** Hands out numbered tokens and notes why it was asked. */
function tokens() {
  const whys: string[] = [];
  const authorization: Authorization = async (why) => `Bearer ${whys.push(why)}`;
  return { whys, authorization };
}

const headersOf = (requests: readonly Request[]) => requests.map(({ headers }) => headers.get('Authorization'));

describe('authorized', () => {
  it('sends the header of the host', async () => {
    const { fetch, requests } = backendThatAnswers(good);
    const { authorization, whys } = tokens();
    await authorized(fetch, authorization)(make);
    expect([headersOf(requests), whys]).to.deep.equal([['Bearer 1'], ['first']]);
  });

  it('sends no header where the host has none', async () => {
    const { fetch, requests } = backendThatAnswers(good);
    await authorized(fetch, () => undefined)(make);
    await authorized(fetch, undefined)(make);
    expect(headersOf(requests)).to.deep.equal([null, null]);
  });

  it('asks for another one after a 401, once', async () => {
    const { fetch, requests } = backendThatAnswers(problem(401), good);
    const { authorization, whys } = tokens();
    expect((await authorized(fetch, authorization)(make)).status).to.equal(200);
    expect([headersOf(requests), whys]).to.deep.equal([
      ['Bearer 1', 'Bearer 2'],
      ['first', 'refused'],
    ]);
  });

  it('is signed out after the second 401', async () => {
    const { fetch, requests } = backendThatAnswers(problem(401));
    const thrown: unknown = await authorized(fetch, tokens().authorization)(make).catch((reason: unknown) => reason);
    expect(thrown).to.be.instanceOf(AdapterError).with.property('code', 'signed-out');
    expect(requests).to.have.length(2);
  });

  it('is signed out at once where only cookies say who it is', async () => {
    const { fetch, requests } = backendThatAnswers(problem(401));
    const thrown: unknown = await authorized(fetch, undefined)(make).catch((reason: unknown) => reason);
    expect(thrown).to.have.property('code', 'signed-out');
    expect(requests).to.have.length(1);
  });

  it('asks once for all that were refused together', async () => {
    const { fetch } = backendThatAnswers(problem(401), problem(401), problem(401), good);
    const { authorization, whys } = tokens();
    const send = authorized(fetch, authorization);
    await Promise.all([send(make), send(make), send(make)]);
    expect(whys).to.deep.equal(['first', 'first', 'first', 'refused']);
  });

  it('does not wait when the page is left: the last header goes', async () => {
    const { fetch, requests } = backendThatAnswers(good);
    const send = authorized(fetch, tokens().authorization);
    await send(make);
    void send(make, true);
    expect(headersOf(requests)).to.deep.equal(['Bearer 1', 'Bearer 1']);
  });
});
