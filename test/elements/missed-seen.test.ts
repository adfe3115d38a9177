import { expect, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/define/activity-feed.js';
import { en } from '../../src/i18n/en.js';
import { holdTimers } from './calling/held-timers.js';
import { fakeDesk } from './fake-desk.js';

describe('MissedSeen', () => {
  let timers: ReturnType<typeof holdTimers>;
  beforeEach(() => void (timers = holdTimers()));
  afterEach(() => timers.restore());

  async function aFeedOf(marker: 'missed' | 'in-call' = 'missed', style = '') {
    const page = await fakeDesk(html`<wa-activity-feed conversation="c1" style=${style}></wa-activity-feed>`, en, {
      marker,
      activities: { status: 'live', rows: [] },
    });
    await nextFrame();
    await nextFrame();
    return { ...page, element: page.element.querySelector('wa-activity-feed')! };
  }

  it('tells that a missed call was seen, once it was on the screen for a second', async () => {
    const { sent, show } = await aFeedOf();
    expect(sent).to.deep.equal([]);
    await waitUntil(() => {
      timers.run(1000);
      return sent.length > 0;
    }, 'the intent');
    expect(sent).to.deep.equal([{ type: 'missed.seen' }]);
    await show({ marker: 'in-call' });
    timers.run(1000);
    expect(sent).to.have.length(1);
  });

  it('tells nothing of a feed that is off the screen, of another marker, or of one that has left', async () => {
    const away = await aFeedOf('missed', 'position: absolute; inset-block-start: -5000px');
    const other = await aFeedOf('in-call');
    const left = await aFeedOf();
    left.element.remove();
    timers.run(1000);
    expect([...away.sent, ...other.sent, ...left.sent]).to.deep.equal([]);
  });

  it('begins anew when the tab was hidden meanwhile', async () => {
    const { sent } = await aFeedOf();
    const hide = (state: DocumentVisibilityState) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    hide('hidden');
    timers.run(1000);
    expect(sent).to.deep.equal([]);
    hide('visible');
    timers.run(1000);
    Reflect.deleteProperty(document, 'visibilityState');
    expect(sent).to.deep.equal([{ type: 'missed.seen' }]);
  });
});
