import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import type { Reason } from '../../src/domain/reason.js';
import type { Outreach } from '../../src/domain/outreach.js';
import { eventually } from '../eventually.js';
import { closeDesks, desk, hour, minute, second, settled, type TestDesk } from './desk.js';
import { callNews, nothingAsked, permitted, start } from './fake-adapter.js';

const request = (text = 'May we call you?'): Outreach => ({ kind: 'request', form: 'free-form', text });

const ready = async () => {
  const it = await desk((backend) => backend.facts.set('c1', nothingAsked('c1')));
  it.look();
  await settled();
  it.backend.keepWaiting('sendOutreach');
  return it;
};

const send = async (it: TestDesk, outreach: Outreach = request()) => {
  it.calling.conversation('c1').send({ type: 'outreach.send', outreach });
  await settled();
};

/** Refuses every question about sending until 3 minutes have passed. */
const loseEveryAnswer = async (it: TestDesk) => {
  for (let step = 0; step < 36; step += 1) {
    it.backend.last('sendOutreach').refuse(new AdapterError('connection-problem'));
    await it.pass(5 * second);
  }
};

describe('deliver', () => {
  afterEach(closeDesks);

  describe('outreach', () => {
    it('is sent when the adapter has taken it; then the backend’s counts are read', async () => {
      const it = await ready();
      it.calling.conversation('c1').send({ type: 'draft.change', draft: { text: { request: 'May we call you?', invite: 'Call us' } } });
      await send(it);
      expect(it.state().outreach).to.deep.equal({ status: 'sending', kind: 'request' });
      it.backend.last('sendOutreach').answer();
      await settled();
      expect(it.state().outreach).to.deep.equal({ status: 'sent', kind: 'request', at: start });
      expect(it.state().draft.text).to.deep.equal({ request: '', invite: 'Call us' });
      expect(it.backend.asked('conversations')).to.have.length(2);
    });

    it('that is refused says why, keeps what was typed and is not repeated', async () => {
      const it = await ready();
      it.calling.conversation('c1').send({ type: 'draft.change', draft: { text: { request: 'May we call you?', invite: '' } } });
      await send(it);
      it.backend.last('sendOutreach').refuse(new AdapterError('request-limit', { until: start + hour }));
      await it.pass(minute);
      expect(it.state().outreach).to.deep.equal({
        status: 'failed',
        kind: 'request',
        failure: { because: 'request-limit', until: start + hour },
      });
      expect(it.state().draft.text.request).to.equal('May we call you?');
      expect(it.backend.asked('sendOutreach')).to.have.length(1);
      expect(it.told('failed')).to.deep.equal([{ act: 'outreach', because: 'request-limit', until: start + hour, conversation: 'c1' }]);
    });

    const lost: readonly Reason[] = ['no-answer', 'connection-problem', 'bad-answer'];
    for (const because of lost) {
      it(`whose answer was lost (${because}) is asked about with the same key`, async () => {
        const it = await ready();
        await send(it);
        it.backend.last('sendOutreach').refuse(new AdapterError(because));
        await it.pass(second);
        const [first, again] = it.backend.asked('sendOutreach');
        expect(again?.key).to.equal(first?.key);
        expect(again?.args).to.deep.equal(first?.args);
        again?.answer();
        await settled();
        expect(it.state().outreach.status).to.equal('sent');
      });
    }

    it('that is never answered is given up after 15 s and asked about again', async () => {
      const it = await ready();
      await send(it);
      await it.pass(15 * second);
      expect(it.backend.asked('sendOutreach')[0]?.signal.aborted).to.equal(true);
      await it.pass(second);
      expect(it.backend.asked('sendOutreach')).to.have.length(2);
    });

    it('is not known to be sent after 2 minutes of lost answers; pressing again asks about the same', async () => {
      const it = await ready();
      await send(it);
      await loseEveryAnswer(it);
      expect(it.state().outreach).to.deep.equal({ status: 'unknown', kind: 'request' });
      const asked = it.backend.asked('sendOutreach').length;
      expect(asked).to.be.within(4, 12);
      await send(it);
      expect(new Set(it.backend.asked('sendOutreach').map(({ key }) => key)).size).to.equal(1);
      it.backend.last('sendOutreach').answer();
      await settled();
      expect(it.state().outreach.status).to.equal('sent');
      await send(it);
      expect(new Set(it.backend.asked('sendOutreach').map(({ key }) => key)).size).to.equal(2);
    });

    it('with other words, or an hour later, is another message', async () => {
      const it = await ready();
      await send(it);
      await loseEveryAnswer(it);
      await send(it, request('Other words'));
      it.backend.last('sendOutreach').answer();
      await it.pass(hour);
      await send(it);
      expect(new Set(it.backend.asked('sendOutreach').map(({ key }) => key)).size).to.equal(3);
    });

    it('is refused at once while offline, and nothing is queued', async () => {
      const it = await ready();
      it.backend.listener.connection('reconnecting');
      await it.pass(5 * second);
      await send(it);
      expect(it.state().outreach).to.deep.equal({ status: 'failed', kind: 'request', failure: { because: 'offline' } });
      it.backend.listener.connection('live');
      await it.pass(minute);
      expect(it.backend.asked('sendOutreach')).to.deep.equal([]);
    });

    it('is not repeated by a closed desk', async () => {
      const it = await ready();
      await send(it);
      it.calling.close();
      it.backend.last('sendOutreach').refuse(new AdapterError('connection-problem'));
      await it.pass(3 * minute);
      expect(it.backend.asked('sendOutreach')).to.have.length(1);
    });
  });

  describe('a hang-up', () => {
    const running = async () => {
      const it = await desk((backend) => backend.facts.set('c1', permitted('c1')));
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'accepted', at: start }));
      await settled();
      it.backend.keepWaiting('hangUp');
      it.calling.send({ type: 'call.end', call: 'call-1' });
      await settled();
      return it;
    };

    it('whose answer is lost is repeated once, with the same key', async () => {
      const it = await running();
      it.backend.last('hangUp').refuse(new AdapterError('no-answer'));
      await settled();
      it.backend.last('hangUp').refuse(new AdapterError('no-answer'));
      await it.pass(minute);
      const [first, again, ...more] = it.backend.asked('hangUp');
      expect(again?.key).to.equal(first?.key);
      expect(more).to.deep.equal([]);
      expect(it.told('failed')).to.deep.equal([{ act: 'hang-up', because: 'no-answer' }]);
      expect(it.calling.state.calls[0]).to.deep.include({ live: true, failure: { because: 'no-answer' } });
    });

    it('that was refused is not repeated, and may be pressed again', async () => {
      const it = await running();
      it.backend.last('hangUp').refuse(new AdapterError('forbidden'));
      await settled();
      expect(it.backend.asked('hangUp')).to.have.length(1);
      it.calling.send({ type: 'call.end', call: 'call-1' });
      await settled();
      const [first, again] = it.backend.asked('hangUp');
      expect(again?.key).not.to.equal(first?.key);
    });

    it('is refused at once while offline', async () => {
      const it = await running();
      it.backend.last('hangUp').refuse(new AdapterError('technical'));
      it.backend.listener.connection('reconnecting');
      await it.pass(5 * second);
      it.calling.send({ type: 'call.end', call: 'call-1' });
      await settled();
      expect(it.backend.asked('hangUp')).to.have.length(1);
      expect(it.calling.state.calls[0]).to.deep.include({ live: true, failure: { because: 'offline' } });
    });

    it('that was taken shows as ending until its news come', async () => {
      const it = await running();
      it.backend.last('hangUp').answer();
      await settled();
      expect(it.calling.state.calls[0]).to.include({ status: 'ongoing', doing: 'ending' });
      it.backend.tell(callNews('call-1', 'outgoing', { kind: 'terminated', at: start + second, startedAt: start, duration: 1 }));
      expect(it.calling.state.calls[0]).to.include({ status: 'completed', live: false });
      expect(it.calling.state.calls[0]).not.to.have.property('doing');
    });
  });

  it('refuses to accept or decline while signed out', async () => {
    const it = await desk();
    it.backend.tell(callNews('call-1', 'incoming', { kind: 'incoming', at: start }));
    it.backend.tell(callNews('call-1', 'incoming', { kind: 'offered', to: 'me', at: start }));
    await settled();
    it.backend.listener.connection('signed-out');
    it.calling.send({ type: 'call.accept', call: 'call-1' });
    await eventually(() => it.told('failed').length === 1, 'the refusal to accept');
    it.calling.send({ type: 'call.decline', call: 'call-1', for: 'everyone' });
    await eventually(() => it.told('failed').length === 2, 'the refusal to decline');
    expect(it.told('failed').map(({ act, because }) => [act, because])).to.deep.equal([
      ['accept', 'signed-out'],
      ['decline', 'signed-out'],
    ]);
    expect([...it.backend.asked('accept'), ...it.backend.asked('decline')]).to.deep.equal([]);
  });
});
