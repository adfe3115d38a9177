import { expect } from '@open-wc/testing';
import { product } from '../../src/domain/policy.js';
import { startPermission } from '../../src/machines/start.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';

const turn = () => new Promise((resolve) => setTimeout(resolve));

function pressing(may: { mayCall?: boolean; mayCallInstead?: boolean; mayOnlyWait?: boolean } = {}) {
  const clock = new VirtualClock(0);
  const seen = { checks: 0, dials: 0, hangUps: 0, aborted: false };
  let answer = { yes: () => {}, no: (_: unknown) => {} };
  let ended = answer;
  const actor = startPermission(
    { patience: product.freshCheck },
    {
      check: (signal) => {
        seen.checks += 1;
        signal.addEventListener('abort', () => (seen.aborted = true));
        return new Promise<void>((yes, no) => (answer = { yes, no }));
      },
      mayCall: () => may.mayCall ?? false,
      mayCallInstead: () => may.mayCallInstead ?? false,
      mayOnlyWait: () => may.mayOnlyWait ?? false,
      endOther: () => {
        seen.hangUps += 1;
        return new Promise<void>((yes, no) => (ended = { yes, no }));
      },
      dial: () => void (seen.dials += 1),
    },
    clock,
  );
  return {
    clock,
    seen,
    may,
    press: () => actor.send({ type: 'call.start' }),
    endAndCall: () => actor.send({ type: 'call.start', endOther: true }),
    send: actor.send.bind(actor),
    answer: async () => (answer.yes(), turn()),
    otherEnds: async () => (ended.yes(), turn()),
    otherGoesOn: async () => (ended.no(new Error('refused')), turn()),
    fail: async () => (answer.no(new Error('lost')), turn()),
    get state() {
      return actor.getSnapshot().value;
    },
  };
}

describe('permissionMachine', () => {
  const decisions = [
    [{ mayCall: true }, 'idle', 1],
    [{ mayCall: true, mayOnlyWait: true }, 'idle', 1],
    [{ mayOnlyWait: true }, 'idle', 0],
    [{}, 'asking', 0],
  ] as const;
  for (const [verdicts, state, dials] of decisions) {
    it(`is ${state} and dials ${dials} times after an answer, given ${JSON.stringify(verdicts)}`, async () => {
      const it = pressing(verdicts);
      it.press();
      expect(it.state).to.equal('checking');
      await it.answer();
      expect([it.state, it.seen.dials]).to.deep.equal([state, dials]);
    });
  }

  it('decides by what is known when the check fails', async () => {
    const it = pressing({ mayCall: true });
    it.press();
    await it.fail();
    expect(it.seen.dials).to.equal(1);
  });

  it('waits for 3 s and no longer, and an answer that comes later decides nothing', async () => {
    const it = pressing({ mayCall: true });
    it.press();
    it.clock.advance(2999);
    expect([it.state, it.seen.dials]).to.deep.equal(['checking', 0]);
    it.clock.advance(1);
    expect([it.state, it.seen.dials, it.seen.aborted]).to.deep.equal(['idle', 1, true]);
    await it.answer();
    expect(it.seen.dials).to.equal(1);
  });

  it('checks once however often it is pressed', async () => {
    const it = pressing();
    it.press();
    it.press();
    await it.answer();
    expect(it.seen.checks).to.equal(1);
    it.press();
    expect([it.state, it.seen.checks]).to.deep.equal(['checking', 2]);
  });

  it('does nothing more once the question was closed, also while checking', async () => {
    const it = pressing({ mayCall: true });
    it.press();
    it.send({ type: 'asking.close' });
    await it.answer();
    it.clock.advance(10_000);
    expect([it.state, it.seen.dials]).to.deep.equal(['idle', 0]);
  });

  describe('during a call with somebody else', () => {
    const taken = () => pressing({ mayCallInstead: true, mayOnlyWait: true });

    it('leaves that call alone unless its end was wished', async () => {
      const it = taken();
      it.press();
      await it.answer();
      expect([it.state, it.seen.hangUps, it.seen.dials]).to.deep.equal(['idle', 0, 0]);
    });

    it('ends it, and dials once it is over', async () => {
      const it = taken();
      it.endAndCall();
      await it.answer();
      expect([it.state, it.seen.hangUps, it.seen.dials]).to.deep.equal(['ending-other', 1, 0]);
      Object.assign(it.may, { mayCall: true });
      await it.otherEnds();
      expect([it.state, it.seen.dials]).to.deep.equal(['idle', 1]);
    });

    it('dials nobody when it goes on, or when the question was closed meanwhile', async () => {
      const it = taken();
      it.endAndCall();
      await it.answer();
      await it.otherGoesOn();
      expect([it.state, it.seen.dials]).to.deep.equal(['idle', 0]);
      it.endAndCall();
      await it.answer();
      it.send({ type: 'asking.close' });
      Object.assign(it.may, { mayCall: true });
      await it.otherEnds();
      expect([it.state, it.seen.dials]).to.deep.equal(['idle', 0]);
    });

    it('forgets the wish with the press', async () => {
      const it = taken();
      it.endAndCall();
      await it.answer();
      await it.otherGoesOn();
      it.press();
      await it.answer();
      expect([it.state, it.seen.hangUps]).to.deep.equal(['idle', 1]);
    });
  });

  it('asks when a call was refused', () => {
    const it = pressing();
    it.send({ type: 'call.refused' });
    expect(it.state).to.equal('asking');
    it.send({ type: 'asking.close' });
    expect(it.state).to.equal('idle');
  });
});
