import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/activity-feed.js';
import '../../../src/define/calling.js';
import type { WaCalling } from '../../../src/elements/calling/calling.js';
import { openStore } from '../../../src/store/open-store.js';
import { systemClock } from '../../../src/clock.js';
import { eventually } from '../../eventually.js';
import { fakeAdapter } from './fake-adapter.js';

const owner = { tenant: `opens-first-${crypto.randomUUID()}`, agent: 'priya' };

/** The tags of a host that knows whose desk it is. */
const visit = () =>
  fixture<WaCalling>(html`
    <wa-calling .adapter=${fakeAdapter().adapter} tenant=${owner.tenant} agent=${owner.agent}>
      <wa-activity-feed conversation="c1"></wa-activity-feed>
    </wa-calling>
  `);

/** What happens, in its order: databases that are asked for, and updates of feeds. */
function watched() {
  const steps: string[] = [];
  const { open } = indexedDB;
  indexedDB.open = (...which) => {
    steps.push('opened');
    return open.apply(indexedDB, which);
  };
  const feed = customElements.get('wa-activity-feed')!.prototype as { performUpdate(): void };
  const { performUpdate } = feed;
  feed.performUpdate = function () {
    steps.push('drawn');
    performUpdate.call(this);
  };
  return {
    steps,
    stop() {
      indexedDB.open = open;
      feed.performUpdate = performUpdate;
    },
  };
}

describe('wa-calling, where a desk has been before', () => {
  after(() => openStore(owner, { clock: systemClock }).wipe());

  it('opens the saved history before anything is drawn', async () => {
    const first = await visit();
    await eventually(() => first.desk.calling?.state.storage === 'saved', 'the first visit');
    first.remove();
    await first.querySelector('wa-activity-feed')!.updateComplete;
    const { steps, stop } = watched();
    try {
      await visit();
      await eventually(() => steps.includes('drawn') && steps.includes('opened'), 'the second visit');
    } finally {
      stop();
    }
    expect(steps[0]).to.equal('opened');
  });
});
