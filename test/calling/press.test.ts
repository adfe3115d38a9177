import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { closeDesks, desk, second, settled } from './desk.js';
import { nothingAsked, permitted, start } from './fake-adapter.js';

describe('Press', () => {
  afterEach(closeDesks);

  it('is checking from the first moment, also while its chart loads', async () => {
    const it = await desk((backend) => void backend.facts.set('c1', nothingAsked('c1')));
    it.look();
    await settled();
    it.calling.conversation('c1').send({ type: 'asking.close' });
    expect(it.state().start).to.equal('idle');
    it.calling.conversation('c1').send({ type: 'call.start' });
    expect(it.state().start).to.equal('checking');
    await settled();
    expect(it.state().start).to.equal('asking');
  });

  it('asks for fresh facts and dials when they allow it', async () => {
    const it = await desk((backend) => void backend.facts.set('c1', nothingAsked('c1')));
    it.look();
    await settled();
    it.backend.facts.set('c1', permitted('c1', { asOf: start + second }));
    it.calling.conversation('c1').send({ type: 'call.start' });
    await settled();
    expect(it.backend.last('conversations').args).to.deep.equal([['c1'], true]);
    expect(it.backend.asked('dial')).to.have.length(1);
  });

  it('waits 3 s, then what is known decides', async () => {
    const it = await desk((backend) => void backend.facts.set('c1', permitted('c1')));
    it.look();
    await settled();
    it.backend.keepWaiting('conversations');
    it.calling.conversation('c1').send({ type: 'call.start' });
    await it.pass(2900);
    expect(it.state().start).to.equal('checking');
    expect(it.backend.asked('dial')).to.have.length(0);
    await it.pass(100);
    expect(it.backend.asked('dial')).to.have.length(1);
    expect(it.backend.last('conversations').signal.aborted).to.equal(true);
  });

  it('decides by the time of the press, also when the alarm is late', async () => {
    const it = await desk((backend) => void backend.facts.set('c1', permitted('c1')));
    it.look();
    await settled();
    expect(it.state().mayCall.ok).to.equal(true);
    it.backend.keepWaiting('conversations');
    // the machine slept: time has passed, no timer ran
    const { now } = it.clock;
    it.clock.now = () => now.call(it.clock) + 8 * 86_400_000;
    it.calling.conversation('c1').send({ type: 'call.start' });
    await settled();
    it.backend.last('conversations').refuse(new AdapterError('technical'));
    await settled();
    expect(it.state().start).to.equal('asking');
    expect(it.backend.asked('dial')).to.deep.equal([]);
  });

  it('opens the question when calling is not allowed, and closes it when asked to', async () => {
    const it = await desk((backend) => void backend.facts.set('c1', nothingAsked('c1')));
    it.look();
    await settled();
    it.calling.conversation('c1').send({ type: 'call.start' });
    await settled();
    expect(it.state().start).to.equal('asking');
    it.calling.conversation('c1').send({ type: 'asking.close' });
    expect(it.state().start).to.equal('idle');
  });

  it('places one call for two conversations of a line that are pressed together', async () => {
    const it = await desk((backend) => {
      backend.facts.set('c1', permitted('c1'));
      backend.facts.set('c2', permitted('c2'));
    });
    it.look('c1');
    it.look('c2');
    await settled();
    for (const id of ['c1', 'c2', 'c1']) it.calling.conversation(id).send({ type: 'call.start' });
    await settled();
    expect(it.backend.asked('dial')).to.have.length(1);
    it.calling.conversation('c2').send({ type: 'call.start' });
    await settled();
    expect(it.backend.asked('dial')).to.have.length(1);
    expect(it.state('c2').start).to.equal('idle');
  });
});
