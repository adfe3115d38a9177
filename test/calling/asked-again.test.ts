import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { closeDesks, desk, minute, second, settled } from './desk.js';
import { known, permitted } from './fake-adapter.js';

/** A desk whose backend knows conversation c1 and does not answer about it until it is mended. */
async function deskInTrouble(because: 'technical' | 'signed-out' = 'technical') {
  const it = await desk(known);
  const { conversations } = it.backend;
  const asked: number[] = [];
  it.backend.conversations = () => {
    asked.push(it.clock.now());
    return Promise.reject(new AdapterError(because));
  };
  return { ...it, asked, mend: () => (it.backend.conversations = conversations) };
}

describe('AskedAgain', () => {
  afterEach(closeDesks);

  it('brings a conversation back by itself, after growing pauses', async () => {
    const it = await deskInTrouble();
    it.look();
    await it.pass(2 * minute);
    expect(it.state()).to.deep.include({ facts: 'refused', failure: { because: 'technical' } });
    expect(it.asked.length).to.be.within(5, 15);
    it.mend();
    await it.pass(minute);
    expect(it.state().facts).to.equal('known');
    expect(it.state()).not.to.have.property('failure');
  });

  it('tells each kind of trouble once', async () => {
    const it = await deskInTrouble();
    it.look();
    await it.pass(minute);
    expect(it.told('failed')).to.deep.equal([{ act: 'facts', because: 'technical' }]);
  });

  it('asks for nobody who looked away, but as soon as somebody looks again', async () => {
    const it = await deskInTrouble();
    const lookAway = it.look();
    await settled();
    lookAway();
    await it.pass(minute);
    expect(it.asked).to.have.length(1);
    it.look();
    await settled();
    expect(it.asked).to.have.length(2);
  });

  it('reads what is known again at the next look, when its re-reading had failed', async () => {
    const it = await desk(known);
    const lookAway = it.look();
    await settled();
    const { conversations } = it.backend;
    it.backend.conversations = () => Promise.reject(new AdapterError('technical'));
    it.calling.conversation('c1').send({ type: 'facts.load' });
    await settled();
    lookAway();
    await it.pass(minute);
    it.backend.conversations = conversations;
    it.backend.facts.set('c1', permitted('c1'));
    it.look();
    await settled();
    expect(it.state().mayCall.ok).to.equal(true);
  });

  it('waits for a new sign-in while signed out', async () => {
    const it = await deskInTrouble('signed-out');
    it.look();
    await it.pass(5 * minute);
    expect(it.asked).to.have.length(1);
  });

  it('rests once the desk is closed', async () => {
    const it = await deskInTrouble();
    it.look();
    await settled();
    it.calling.close();
    await it.pass(minute);
    expect(it.asked).to.have.length(1);
  });
});

describe('a desk that cannot be asked', () => {
  afterEach(closeDesks);

  const trouble = (because: 'forbidden' | 'connection-problem') =>
    desk((backend) => {
      known(backend);
      backend.desk = () => Promise.reject(new AdapterError(because));
    });

  for (const because of ['forbidden', 'connection-problem'] as const)
    it(`is why nothing is known of its conversations, in one word for facts and feed: ${because}`, async () => {
      const it = await trouble(because);
      it.look('c1', { activities: true });
      await settled();
      expect(it.state()).to.deep.include({ facts: 'refused', failure: { because } });
      expect(it.state().activities?.failure).to.deep.equal({ because });
    });

  it('is not offline when it refuses, and is when it is not reached', async () => {
    const [refuses, away] = [await trouble('forbidden'), await trouble('connection-problem')];
    await refuses.pass(10 * second);
    await away.pass(10 * second);
    expect(refuses.calling.state.connection).to.equal('reconnecting');
    expect(away.calling.state.connection).to.equal('offline');
  });

  it('is asked at once when somebody wants a conversation, and tells it then', async () => {
    const it = await desk((backend) => {
      known(backend);
      backend.keepWaiting('desk');
    });
    it.look();
    it.backend.last('desk').refuse(new AdapterError('forbidden'));
    await settled();
    it.backend.release('desk');
    it.calling.conversation('c1').send({ type: 'facts.load' });
    await settled();
    expect(it.state().facts).to.equal('known');
    expect(it.state()).not.to.have.property('failure');
  });
});
