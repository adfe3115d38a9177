import { expect, html } from '@open-wc/testing';
import '../../src/define/activity-feed.js';
import '../../src/define/call-panel.js';
import { en } from '../../src/i18n/en.js';
import { holdTimers } from './calling/held-timers.js';
import { fakeDesk } from './fake-desk.js';

/** Pages in the background see nothing come and go: the test says what is on the screen, and whether the tab is shown. */
function aScreen() {
  const { IntersectionObserver } = window;
  const watching = new Map<Element, (onScreen: boolean) => void>();
  class Watch {
    constructor(private readonly told: (entries: readonly Pick<IntersectionObserverEntry, 'isIntersecting'>[]) => void) {}
    observe(element: Element) {
      watching.set(element, (isIntersecting) => this.told([{ isIntersecting }]));
    }
    disconnect() {
      return undefined;
    }
  }
  Object.assign(window, { IntersectionObserver: Watch });
  let visibility: DocumentVisibilityState = 'visible';
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  return {
    shows: (element: Element, onScreen = true) => watching.get(element)?.(onScreen),
    tab(now: DocumentVisibilityState) {
      visibility = now;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    restore() {
      Object.assign(window, { IntersectionObserver });
      Reflect.deleteProperty(document, 'visibilityState');
    },
  };
}

describe('MissedSeen', () => {
  let timers: ReturnType<typeof holdTimers>;
  let screen: ReturnType<typeof aScreen>;
  beforeEach(() => {
    timers = holdTimers();
    screen = aScreen();
  });
  afterEach(() => {
    timers.restore();
    screen.restore();
  });

  async function aFeedOf(marker: 'missed' | 'in-call' = 'missed') {
    const page = await fakeDesk(
      html`<wa-activity-feed conversation="c1"></wa-activity-feed><wa-call-panel conversation="c1"></wa-call-panel>`,
      en,
      { marker, activities: { status: 'live', rows: [] } },
    );
    return { ...page, feed: page.element.querySelector('wa-activity-feed')!, panel: page.element.querySelector('wa-call-panel')! };
  }

  it('tells that a missed call was seen, once its feed or its panel was on the screen for a second', async () => {
    for (const which of ['feed', 'panel'] as const) {
      const page = await aFeedOf();
      timers.run(1000);
      expect(page.sent).to.deep.equal([]);
      screen.shows(page[which]);
      expect(page.sent).to.deep.equal([]);
      timers.run(1000);
      expect(page.sent).to.deep.equal([{ type: 'missed.seen' }]);
    }
  });

  it('tells nothing when it left the screen, the page or the marker changed before', async () => {
    const page = await aFeedOf();
    screen.shows(page.feed);
    screen.shows(page.feed, false);
    timers.run(1000);
    screen.shows(page.feed);
    await page.show({ marker: 'in-call' });
    timers.run(1000);
    await page.show({ marker: 'missed' });
    page.feed.remove();
    timers.run(1000);
    expect(page.sent).to.deep.equal([]);
  });

  it('begins anew when the tab was hidden meanwhile', async () => {
    const { sent, feed } = await aFeedOf();
    screen.shows(feed);
    screen.tab('hidden');
    timers.run(1000);
    expect(sent).to.deep.equal([]);
    screen.tab('visible');
    timers.run(1000);
    expect(sent).to.deep.equal([{ type: 'missed.seen' }]);
  });
});
