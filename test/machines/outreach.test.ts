import { expect } from '@open-wc/testing';
import type { Outreach, WordlessOutreach } from '../../src/domain/outreach.js';
import type { Delivery, OutreachLeft } from '../../src/machines/outreach.js';
import { startOutreach } from '../../src/machines/start.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';

const turn = () => new Promise((resolve) => setTimeout(resolve));
const request: Outreach = { kind: 'request', form: 'free-form', text: 'May we call?' };
const invite: Outreach = { kind: 'invite', form: 'free-form', text: 'Call us', button: '', minutes: 60 };
const refused: Delivery = { ok: false, unknown: false, failure: 'why' };
const lost: Delivery = { ok: false, unknown: true, key: 'k1', failure: 'why' };

function sending() {
  const asked: Outreach[] = [];
  const sent: WordlessOutreach[] = [];
  const resumed: OutreachLeft[] = [];
  let answer = { as: (_?: Delivery) => {}, fail: (_: unknown) => {} };
  const answered = <T>() => new Promise<T>((as, fail) => (answer = { as: (delivery) => as(delivery as T), fail }));
  const actor = startOutreach(
    {
      send: (outreach) => {
        asked.push(outreach);
        return answered<Delivery>();
      },
      resume: (left) => {
        resumed.push(left);
        return answered<Delivery | undefined>();
      },
      sent: (outreach) => void sent.push(outreach),
    },
    new VirtualClock(0),
  );
  return {
    asked,
    sent,
    resumed,
    resume: (left: OutreachLeft) => actor.send({ type: 'outreach.resume', left }),
    send: (outreach: Outreach) => actor.send({ type: 'outreach.send', outreach }),
    told: (key: string) => actor.send({ type: 'outreach.told', key, at: 8 }),
    reset: () => actor.send({ type: 'outreach.reset' }),
    answer: async (delivery?: Delivery) => (answer.as(delivery), turn()),
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
    [{ ok: true, at: 7, key: 'k1' }, 'sent', 1],
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
      await it.answer({ ok: true, at: 9, key: 'k1' });
      expect([it.state, it.asked]).to.deep.equal(['sent', [request, invite]]);
    });
  }

  it('that nobody knew of is sent once news with its key say so', async () => {
    const it = sending();
    it.send(request);
    await it.answer(lost);
    it.told('another');
    expect([it.state, it.sent]).to.deep.equal(['unknown', []]);
    it.told('k1');
    expect([it.state, it.sent, it.context.delivery]).to.deep.equal(['sent', [request], { ok: true, at: 8, key: 'k1' }]);
  });

  it('leaves out what is sent while another is on its way', async () => {
    const it = sending();
    it.send(request);
    it.send(invite);
    it.reset();
    await it.answer({ ok: true, at: 7, key: 'k1' });
    expect([it.asked, it.sent, it.context.sending]).to.deep.equal([[request], [request], { outreach: request }]);
  });

  it('forgets what came of it when asked to', async () => {
    const it = sending();
    it.send(request);
    await it.answer(refused);
    it.reset();
    expect([it.state, it.context]).to.deep.equal(['idle', { sending: undefined, delivery: undefined }]);
  });

  const left: OutreachLeft = { key: 'k1', outreach: { kind: 'request', form: 'free-form' } };

  it('goes on with one that another page began, and tells that it was sent', async () => {
    const it = sending();
    it.resume(left);
    it.send(invite);
    expect([it.state, it.resumed, it.asked]).to.deep.equal(['sending', [left], []]);
    await it.answer({ ok: true, at: 7, key: 'k1' });
    expect([it.state, it.sent]).to.deep.equal(['sent', [left.outreach]]);
  });

  it('takes up no other one while its own is on its way', async () => {
    const it = sending();
    it.send(invite);
    it.resume(left);
    expect(it.resumed).to.deep.equal([]);
    expect(it.context.sending?.outreach.kind).to.equal('invite');
  });

  it('says nothing of one that another tab saw refused', async () => {
    const it = sending();
    it.resume(left);
    await it.answer(undefined);
    expect(it.state).to.equal('idle');
  });

  it('settles also when the effect itself fails', async () => {
    const it = sending();
    it.send(request);
    await it.fail('bug');
    expect([it.state, it.context.delivery]).to.deep.equal(['failed', { ok: false, unknown: false, failure: 'bug' }]);
  });
});
