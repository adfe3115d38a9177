import { expect } from '@open-wc/testing';
import { isLately } from '../../src/calling/lately.js';
import type { Outreach } from '../../src/domain/outreach.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { closeDesks, desk, hour, minute, second, settled } from './desk.js';
import { nothingAsked, permitted, start } from './fake-adapter.js';

describe('isLately', () => {
  afterEach(closeDesks);

  for (const [what, moment, lately] of [
    ['just now', 0, true],
    ['less ago', -59 * second, true],
    ['so long ago', -minute, false],
    ['hardly ahead, of a clock that was corrected', 59 * second, true],
    ['far ahead, of a clock that was set back', hour, false],
  ] as const)
    it(`says ${lately ? 'yes' : 'no'} of a moment ${what}`, () => expect(isLately(start + moment, start, minute)).to.equal(lately));

  describe('where the clock of the computer was set back an hour since the last page', () => {
    const store = memoryStore(new VirtualClock(start));

    /** A page on this computer, whose clock is so far ahead. */
    const pageAt = (ahead: number, facts = permitted('c1')) =>
      desk((backend) => backend.facts.set('c1', facts), { store, clock: new VirtualClock(start + ahead) });

    it('a call is dialled', async () => {
      const before = await pageAt(hour);
      before.look();
      await settled();
      before.calling.conversation('c1').send({ type: 'call.start' });
      await before.pass(second);
      expect(before.backend.asked('dial')).to.have.length(1);
      const it = await pageAt(0);
      it.look();
      await settled();
      it.calling.conversation('c1').send({ type: 'call.start' });
      await it.pass(second);
      expect(it.backend.asked('dial')).to.have.length(1);
    });

    it('the same words are sent again', async () => {
      const outreach: Outreach = { kind: 'request', form: 'free-form', text: 'May we call you?' };
      for (const ahead of [15 * minute, 10 * minute]) {
        const it = await pageAt(ahead, nothingAsked('c1'));
        it.look();
        await settled();
        it.calling.conversation('c1').send({ type: 'outreach.send', outreach });
        await it.pass(second);
        expect(it.backend.asked('sendOutreach'), `${ahead / minute} minutes ahead`).to.have.length(1);
      }
    });
  });
});
