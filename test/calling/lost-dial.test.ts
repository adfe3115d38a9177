import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { closeDesks, deskThatMayCall, minute, second, settled } from './desk.js';
import { callNews, listed, start, type FakeAdapter } from './fake-adapter.js';

/** A desk whose backend keeps no log, and whose dial was lost on the way back. */
async function lostDial(prepare: (backend: FakeAdapter) => void = () => undefined) {
  const it = await deskThatMayCall((backend) => {
    delete backend.activities;
    backend.keepWaiting('dial');
  });
  it.look('c1', { activities: true });
  await settled();
  it.calling.conversation('c1').send({ type: 'call.start' });
  await settled();
  const dial = it.backend.last('dial');
  prepare(it.backend);
  dial.refuse(new AdapterError('no-answer'));
  await settled();
  return {
    ...it,
    dial,
    /** Second by second, so that each pause ends in its time. */
    async passSlowly(seconds: number) {
      for (let left = seconds; left > 0; left -= 1) await it.pass(second);
    },
    rings: () => it.backend.tell(callNews('call-7', 'outgoing', { kind: 'ringing', at: start + second }, { key: dial.key })),
    recorded: () => it.state().activities?.rows.map(({ kind }) => kind),
  };
}

const backendIsAway = (backend: FakeAdapter) => (backend.desk = () => Promise.reject(new AdapterError('connection-problem')));

describe('a dial whose answer was lost', () => {
  afterEach(closeDesks);

  it('is not told as refused while it is being found out, and nothing is written down', async () => {
    const it = await lostDial();
    expect(it.state().call).to.deep.include({ live: true, doing: 'dialling', unsure: true, failure: { because: 'no-answer' } });
    expect(it.told('failed')).to.deep.equal([]);
    expect(it.recorded()).to.deep.equal([]);
  });

  it('is found in the list also when the first look was too early, and never repeated', async () => {
    const it = await lostDial();
    it.backend.me = { ...it.backend.me, calls: [listed('call-7', 'outgoing', [{ kind: 'dialled', at: start }], { key: it.dial.key })] };
    await it.passSlowly(10);
    expect(it.state().call).to.include({ id: 'call-7', live: true });
    expect(it.state().call).not.to.have.any.keys('unsure', 'failure');
    expect(it.backend.asked('dial')).to.have.length(1);
    expect(it.told('failed')).to.deep.equal([]);
  });

  it('was not placed when the list never shows it: told after half a minute, written down when no news came either', async () => {
    const it = await lostDial();
    await it.passSlowly(40);
    expect(it.state().call).to.deep.include({ live: false, failure: { because: 'no-answer' } });
    expect(it.state().call).not.to.have.property('unsure');
    expect(it.told('failed')).to.deep.equal([{ act: 'dial', because: 'no-answer', conversation: 'c1' }]);
    expect(it.recorded()).to.deep.equal([]);
    await it.pass(minute);
    expect(it.state().call).to.equal(undefined);
    expect(it.recorded()).to.deep.equal(['call.not-placed']);
  });

  it('stays unknown when the list cannot be had, and leaves no record', async () => {
    const it = await lostDial(backendIsAway);
    await it.passSlowly(40);
    expect(it.state().call).to.deep.include({ live: false, unsure: true, failure: { because: 'no-answer' } });
    expect(it.told('failed').at(-1)).to.include({ act: 'dial', because: 'no-answer' });
    await it.pass(2 * minute);
    expect(it.state().call).to.equal(undefined);
    expect(it.recorded()).to.deep.equal([]);
  });

  for (const [when, seconds] of [
    ['while it is being found out', 5],
    ['after it was given up', 60],
  ] as const)
    it(`is alive when its news come ${when}, is not forgotten then, and no record contradicts it`, async () => {
      const it = await lostDial();
      await it.passSlowly(seconds);
      it.rings();
      expect(it.state().call).to.include({ id: 'call-7', live: true, status: 'ringing' });
      expect(it.state().call).not.to.have.any.keys('failure', 'unsure');
      await it.pass(3 * minute);
      expect(it.state().call).to.include({ id: 'call-7', live: true });
      expect(it.recorded()).to.deep.equal([]);
    });

  it('can be cancelled meanwhile, and is gone once the list does not show it', async () => {
    const it = await lostDial();
    it.calling.conversation('c1').send({ type: 'call.end' });
    await settled();
    expect(it.backend.last('hangUp').args[0]).to.deep.equal({ dialledWith: it.dial.key });
    await it.passSlowly(10);
    expect(it.state().call).to.equal(undefined);
    expect(it.told('failed')).to.deep.equal([]);
  });

  it('is asked about no more once the desk is closed', async () => {
    const it = await lostDial();
    const asked = it.backend.asked('desk').length;
    it.calling.close();
    await it.pass(minute);
    expect(it.backend.asked('desk')).to.have.length(asked);
  });
});
