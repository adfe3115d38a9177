import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/adapter.js';
import { answerWithin } from '../../src/calling/answer-within.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { settled, unhandledDuring } from './desk.js';

describe('answerWithin', () => {
  const clock = new VirtualClock(0);
  const patience = 1000;

  it('answers what was answered, also without a promise, and leaves no timer', async () => {
    expect(await answerWithin({ clock, patience }, () => Promise.resolve(1))).to.equal(1);
    expect(await answerWithin({ clock, patience }, () => 2)).to.equal(2);
    expect(clock.pending).to.equal(0);
  });

  it('rejects with what was thrown, at once or later', async () => {
    const thrown = new AdapterError('technical');
    const fails = [
      () => Promise.reject(thrown),
      () => {
        throw thrown;
      },
    ];
    for (const fail of fails) {
      const caught = await answerWithin({ clock, patience }, fail).catch((error: unknown) => error);
      expect(caught).to.equal(thrown);
    }
  });

  it('gives up in time, aborts the question, and leaves a late rejection unheard', async () => {
    let reject = (_: unknown) => {};
    let asked: AbortSignal | undefined;
    const unhandled = await unhandledDuring(async () => {
      const answer = answerWithin({ clock, patience }, ({ signal }) => {
        asked = signal;
        return new Promise((_, refuse) => (reject = refuse));
      });
      const caught = answer.catch((error: unknown) => error);
      clock.advance(patience - 1);
      await settled();
      expect(asked?.aborted).to.equal(false);
      clock.advance(1);
      expect(await caught).to.include({ code: 'no-answer' });
      expect(asked?.aborted).to.equal(true);
      reject(new Error('too late'));
    });
    expect(unhandled).to.deep.equal([]);
  });

  it('never settles once it is unwanted, and is not even asked after that', async () => {
    const unwanted = new AbortController();
    let settledAs = 'pending';
    let asked = 0;
    const ask = ({ signal }: { readonly signal: AbortSignal }) => {
      asked += 1;
      return new Promise((_, refuse) => signal.addEventListener('abort', () => refuse(new Error('aborted'))));
    };
    const watch = () =>
      answerWithin({ clock, patience, unwanted: unwanted.signal }, ask).then(
        () => (settledAs = 'answered'),
        () => (settledAs = 'refused'),
      );
    void watch();
    unwanted.abort();
    void watch();
    await settled();
    clock.advance(patience);
    await settled();
    expect(settledAs).to.equal('pending');
    expect(asked).to.equal(1);
    expect(clock.pending).to.equal(0);
  });
});
