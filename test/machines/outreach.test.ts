import { expect } from '@open-wc/testing';
import type { Outreach } from '../../src/domain/outreach.js';
import type { Delivery } from '../../src/machines/outreach.js';
import { startOutreach } from '../../src/machines/start.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';

const turn = () => new Promise((resolve) => setTimeout(resolve));
const request: Outreach = { kind: 'request', form: 'free-form', text: 'May we call?' };
const invite: Outreach = { kind: 'invite', form: 'free-form', text: 'Call us', button: '', minutes: 60 };
const refused: Delivery = { ok: false, unknown: false, failure: 'why' };
const lost: Delivery = { ok: false, unknown: true, failure: 'why' };

function sending() {
  const asked: Outreach[] = [];
  const sent: Outreach[] = [];
  let answer = { as: (_: Delivery) => {}, fail: (_: unknown) => {} };
  const actor = startOutreach(
    {
      send: (outreach) => {
        asked.push(outreach);
        return new Promise<Delivery>((as, fail) => (answer = { as, fail }));
      },
      sent: (outreach) => void sent.push(outreach),
    },
    new VirtualClock(0),
  );
  return {
    asked,
    sent,
    send: (outreach: Outreach) => actor.send({ type: 'outreach.send', outreach }),
    reset: () => actor.send({ type: 'outreach.reset' }),
    answer: async (delivery: Delivery) => (answer.as(delivery), turn()),
    fail: async (thrown: unknown) => (answer.fail(thrown), turn()),
    get state() {
      return actor.getSnapshot().value;
    },
    get context() {
      return actor.getSnapshot().context;
    },
  };
}

describe('outreachMachine', () => {
  const ends = [
    [{ ok: true, at: 7 }, 'sent', 1],
    [refused, 'failed', 0],
    [lost, 'unknown', 0],
  ] as const;
  for (const [delivery, state, sent] of ends) {
    it(`comes to ${state}, and can be sent again from there`, async () => {
      const it = sending();
      it.send(request);
      expect(it.state).to.equal('sending');
      await it.answer(delivery);
      expect([it.state, it.sent.length, it.context.delivery]).to.deep.equal([state, sent, delivery]);
      it.send(invite);
      expect([it.state, it.context.delivery]).to.deep.equal(['sending', undefined]);
      await it.answer({ ok: true, at: 9 });
      expect([it.state, it.asked]).to.deep.equal(['sent', [request, invite]]);
    });
  }

  it('leaves out what is sent while another is on its way', async () => {
    const it = sending();
    it.send(request);
    it.send(invite);
    it.reset();
    await it.answer({ ok: true, at: 7 });
    expect([it.asked, it.sent, it.context.outreach]).to.deep.equal([[request], [request], request]);
  });

  it('forgets what came of it when asked to', async () => {
    const it = sending();
    it.send(request);
    await it.answer(refused);
    it.reset();
    expect([it.state, it.context]).to.deep.equal(['idle', { outreach: undefined, delivery: undefined }]);
  });

  it('settles also when the effect itself fails', async () => {
    const it = sending();
    it.send(request);
    await it.fail('bug');
    expect([it.state, it.context.delivery]).to.deep.equal(['failed', { ok: false, unknown: false, failure: 'bug' }]);
  });
});
