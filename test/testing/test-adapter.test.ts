import { expect } from '@open-wc/testing';
import type { CallingAdapter } from '../../src/adapter.js';
import { httpAdapter } from '../../src/adapters/http/http-adapter.js';
import type { TestedAdapter } from '../../src/testing/contract/tested-adapter.js';
import { testAdapter } from '../../src/testing/test-adapter.js';
import { brokenAdapters } from './broken-adapters.js';
import { beforeTheSimulator } from './simulated-backend.js';

const http = () => beforeTheSimulator((way) => httpAdapter({ baseUrl: 'https://helpdesk.test/api', ...way }));

/** What a host must write, and nothing that may be left out. */
function withSevenMembers(): TestedAdapter {
  const tested = http();
  const { desk, conversations, subscribe, sendOutreach, dial, accept, hangUp } = tested.adapter;
  const adapter: CallingAdapter = {
    desk: async (asked) => ({ ...(await desk(asked)), can: [] }),
    conversations,
    subscribe,
    sendOutreach,
    dial,
    accept,
    hangUp,
  };
  return { ...tested, adapter };
}

/** The names of the rules that do not hold; each runs in a world of its own, so all at once. */
async function broken(make: () => TestedAdapter): Promise<readonly string[]> {
  const rules = testAdapter(make, { patience: 500 });
  const results = await Promise.allSettled(rules.map(({ run }) => run()));
  return rules.filter((_, index) => results[index]?.status === 'rejected').map(({ name }) => name);
}

describe('testAdapter', () => {
  describe('passes the HTTP adapter:', () => {
    for (const { name, run } of testAdapter(http)) it(name, run);
  });

  describe('passes an adapter of seven members:', () => {
    for (const { name, run } of testAdapter(withSevenMembers)) it(name, run);
  });

  describe('finds', () => {
    for (const [what, breaks, rule] of brokenAdapters)
      it(`${what}, by the rule that it breaks and no other`, async () => {
        expect(await broken(() => breaks(http()))).to.deep.equal([rule]);
      });
  });

  it('has no rule that nothing broke', () => {
    const tried = new Set(brokenAdapters.map(([, , rule]) => rule));
    expect(
      testAdapter(http)
        .map(({ name }) => name)
        .filter((name) => !tried.has(name)),
    ).to.deep.equal([]);
  });

  it('says what should have been', async () => {
    const [, breaks, rule] = brokenAdapters.find(([what]) => what === 'time in seconds')!;
    const test = testAdapter(() => breaks(http())).find(({ name }) => name === rule)!;
    const thrown = await test.run().catch((error: Error) => error.message);
    expect(thrown).to.equal('serverTime is told in milliseconds');
  });
});
