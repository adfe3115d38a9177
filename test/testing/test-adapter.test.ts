import { expect } from '@open-wc/testing';
import type { CallingAdapter } from '../../src/adapter.js';
import type { Agent } from '../../src/domain/actor.js';
import { httpAdapter } from '../../src/adapters/http/http-adapter.js';
import type { TestedAdapter } from '../../src/testing/contract/tested-adapter.js';
import { testAdapter } from '../../src/testing/test-adapter.js';
import { but } from './break.js';
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

  const withoutKind = but((adapter) => ({
    desk: async (asked) => {
      const { agent, ...desk } = await adapter.desk(asked);
      return { ...desk, agent: { id: agent.id } as Agent };
    },
  }));

  for (const [what, sentence, breaks] of [
    ['time in seconds', 'serverTime is told in milliseconds'],
    ['an agent without its kind', 'desk can be read whole (bad-answer at desk.agent.kind: "agent" expected, undefined found)', withoutKind],
    [
      'facts that cannot be read',
      'conversations can be read whole (bad-conversation at conversations[0].asOf: number expected, string found)',
    ],
    ['news without a moment', 'news can be read whole (bad-news at news[0].at: number expected, undefined found)'],
  ] as const)
    it(`says of ${what} what should have been`, async () => {
      const found = brokenAdapters.find(([each]) => each === what);
      const rule = found?.[2] ?? 'desk says who the agent is, what time it is and which calls there are';
      const test = testAdapter(() => (breaks ?? found![1])(http())).find(({ name }) => name === rule)!;
      const thrown = await test.run().catch((error: Error) => error.message);
      expect(thrown).to.equal(sentence);
    });

  for (const [looks, often, ms] of [
    [30, 'until 1.2 s are over by the clock', 40],
    [25, 'so often at least, should the machine stand still meanwhile', 10_000],
  ] as const)
    it(`waits for what does not come: it looks ${looks} times, ${often}`, async () => {
      const { now } = Date;
      let [passed, looked] = [0, 0];
      const silent: TestedAdapter = {
        ...but(() => ({ desk: () => new Promise<never>(() => undefined) }))(http()),
        passes: () => {
          looked += 1;
          passed += ms;
        },
      };
      Date.now = () => passed;
      try {
        const thrown = await testAdapter(() => silent)[0]!
          .run()
          .catch((error: Error) => error.message);
        expect(thrown).to.equal('desk is answered or refused in time');
        expect(looked).to.equal(looks);
      } finally {
        Date.now = now;
      }
    });
});
