import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { asFailure } from '../../src/boundary/failure.js';
import { withoutPast } from '../../src/calling/without-past.js';
import { closeDesks, deskThatMayCall, minute, settled } from './desk.js';
import { start } from './fake-adapter.js';

describe('withoutPast', () => {
  afterEach(closeDesks);

  it('leaves out a moment that has come, and keeps all else', () => {
    const thrown = new AdapterError('call-limit', { until: start, platformCode: 138012, details: 'Limit' });
    expect(asFailure(withoutPast(thrown, start))).to.deep.equal({ because: 'call-limit', platformCode: 138012, details: 'Limit' });
  });

  it('hands on what is still to come, and whatever else was thrown', () => {
    const thrown = new AdapterError('call-limit', { until: start + 1 });
    expect(withoutPast(thrown, start)).to.equal(thrown);
    expect(withoutPast(undefined, start)).to.equal(undefined);
  });

  it('holds for every act of a desk', async () => {
    const it = await deskThatMayCall((backend) => backend.keepWaiting('dial'));
    it.look();
    await settled();
    it.calling.conversation('c1').send({ type: 'call.start' });
    await settled();
    it.backend.last('dial').refuse(new AdapterError('call-limit', { until: 1 }));
    await settled();
    expect(it.state().call?.failure).to.deep.equal({ because: 'call-limit' });
    expect(it.told('failed')).to.deep.equal([{ act: 'dial', because: 'call-limit', conversation: 'c1' }]);
    await it.pass(minute);
  });
});
