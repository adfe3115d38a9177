import { expect } from '@open-wc/testing';
import type { Signal } from '../../src/domain/signal.js';
import { meta202512, product } from '../../src/domain/policy.js';
import { closeDesks, desk, second, settled } from './desk.js';
import { callNews, permitted, start } from './fake-adapter.js';

const end = (at: number, more: Partial<Extract<Signal, { kind: 'terminated' }>> = {}): Signal => ({
  kind: 'terminated',
  at,
  endedAt: at,
  ...more,
});

/** The streak that the agent is warned of, after these calls. */
async function streakAfter(calls: readonly (readonly Signal[])[], policy = product) {
  const it = await desk((backend) => void backend.facts.set('c1', permitted('c1', { streak: 1 })), { policy });
  it.look();
  await settled();
  // the backend tells no more: what stays is what the calls meant
  it.backend.keepWaiting('conversations');
  for (const [n, signals] of calls.entries())
    for (const signal of signals) {
      it.backend.tell(callNews(`call-${n}`, 'outgoing', signal));
      it.backend.tell(callNews(`call-${n}`, 'outgoing', signal));
    }
  await settled();
  return { streak: it.state().permission.missedInARow, used: it.state().allowances.call[0]?.used };
}

describe('callConsequences', () => {
  afterEach(closeDesks);

  it('counts an unanswered call once, whatever corrects it', async () => {
    const { streak, used } = await streakAfter([[end(start + second), { kind: 'rejected', at: start + 2 * second }]]);
    expect([streak, used]).to.deep.equal([2, 0]);
  });

  it('counts every one of several', async () => {
    expect((await streakAfter([[end(start + second)], [end(start + 2 * second)]])).streak).to.equal(3);
  });

  it('does not count a ring that the agent cancelled, unless the policy says so', async () => {
    const cancelled = [[end(start + second, { by: { kind: 'agent', id: 'priya' } })]];
    expect((await streakAfter(cancelled)).streak).to.equal(1);
    expect((await streakAfter(cancelled, { ...meta202512, cancelledRingsCount: true })).streak).to.equal(2);
  });

  it('ends the streak and counts against the allowance when somebody picks up', async () => {
    const { streak, used } = await streakAfter([[end(start + second)], [{ kind: 'accepted', at: start + 2 * second }]]);
    expect([streak, used]).to.deep.equal([0, 1]);
  });
});
