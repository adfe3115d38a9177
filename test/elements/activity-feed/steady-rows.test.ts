import { expect } from '@open-wc/testing';
import type { Activity } from '../../../src/domain/activity.js';
import { minute } from '../../../src/domain/instant.js';
import { pictureTime as now } from '../fake-desk.js';
import { aFeed, approved, asked, drawn, live, ownStorage } from './a-feed.js';

const older = Array.from({ length: 40 }, (_, index): Activity => ({ ...asked, id: `${index}`, at: now - (index + 10) * minute }));
const step = (kind: 'connected.by-customer' | 'ended', at: number): Activity => ({
  id: kind,
  at,
  line: 'l',
  actor: { kind: 'customer' },
  kind,
  call: { id: 'x', direction: 'outgoing' },
});

/** A feed in a panel that scrolls, or on a page that does. `anchoring`: the browser's own. */
async function aPanel(rows: readonly Activity[], { anchoring = 'none', scrolls = 'panel' } = {}) {
  const feed = await aFeed(live(...rows));
  if (scrolls === 'panel') feed.element.parentElement!.style.cssText = 'display:block; block-size:300px; overflow:auto';
  else feed.element.parentElement!.style.cssText = 'display:block; padding-block:500px 2000px';
  const scroller = scrolls === 'panel' ? feed.element.parentElement! : document.scrollingElement!;
  scroller.setAttribute('style', `${scroller.getAttribute('style') ?? ''}; overflow-anchor:${anchoring}`);
  return {
    ...feed,
    scroller,
    /** Scrolls this row to just above the upper edge, so that it is the first to be seen. */
    async readAt(index: number) {
      const row = feed.all('.row')[index]!;
      const edge = scrolls === 'panel' ? scroller.getBoundingClientRect().top : 0;
      scroller.scrollTop += row.getBoundingClientRect().top - edge + 5;
      await drawn();
      return row;
    },
    async showAndSettle(...shown: readonly Activity[]) {
      await feed.show(live(...shown));
      await drawn();
    },
  };
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** Less than a pixel is nothing that a reader sees; engines round scrolling differently. */
const staysAt = (before: number, element: Element) => expect(topOf(element)).to.be.closeTo(before, 1);

beforeEach(() => void ownStorage());
afterEach(() => {
  document.documentElement.removeAttribute('style');
  window.scrollTo(0, 0);
});

describe('SteadyRows', () => {
  for (const anchoring of ['none', 'auto'])
    for (const scrolls of ['panel', 'page'])
      it(`keeps the row that is read in its place when others arrive; the ${scrolls} scrolls, the browser’s anchoring: ${anchoring}`, async () => {
        const { readAt, showAndSettle } = await aPanel(older, { anchoring, scrolls });
        const row = await readAt(12);
        const before = topOf(row);
        await showAndSettle(approved, ...older);
        staysAt(before, row);
        await showAndSettle({ ...approved, id: 'another', at: now }, approved, ...older);
        staysAt(before, row);
      });

  it('keeps it when a line of trouble comes above the list, and goes', async () => {
    const { readAt, show } = await aPanel(older);
    const row = await readAt(12);
    const before = topOf(row);
    await show({ connection: 'offline' });
    staysAt(before, row);
    await show({ connection: 'live' });
    staysAt(before, row);
  });

  it('does not follow a call that moves to the top', async () => {
    const rows = [...older.slice(0, 12), step('connected.by-customer', older[12]!.at), ...older.slice(13)];
    const { readAt, showAndSettle, all } = await aPanel(rows);
    await readAt(12);
    const next = all('.row')[13]!;
    const before = topOf(next);
    await showAndSettle(step('ended', now), ...rows);
    staysAt(before, next);
  });

  it('shows what arrives to a reader at the top', async () => {
    const { scroller, showAndSettle, words, all } = await aPanel(older);
    await showAndSettle(approved, ...older);
    expect(scroller.scrollTop).to.equal(0);
    expect(words(all('[part=sentence]')[0])).to.equal('Amara approved the request');
  });

  it('lets the reader unfold without moving', async () => {
    const { readAt, press, scroller } = await aPanel([...older.slice(0, 20), step('ended', older[20]!.at), ...older.slice(21)]);
    await readAt(18);
    const before = scroller.scrollTop;
    await press('1 event');
    expect(scroller.scrollTop).to.equal(before);
  });
});
