import { expect, html } from '@open-wc/testing';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk } from '../fake-desk.js';
import { aFeed, approved, live, missed, ownStorage, refusedStorage } from './a-feed.js';

const place = 'wa-calling/feed-filters';
const rows = live(approved, missed);

describe('KeptFilter', () => {
  it('is there again on the next page', async () => {
    const kept = ownStorage();
    const first = await aFeed(rows);
    await first.choose('status', 'Missed');
    first.element.remove();
    expect(JSON.parse(kept.get(place)!)).to.deep.equal({ statuses: ['missed'], groups: [] });
    expect((await aFeed(rows)).sentences()).to.deep.equal(['Incoming call · Missed']);
  });

  it('holds for every conversation', async () => {
    ownStorage();
    const { choose, element, settled, all } = await aFeed(rows);
    await choose('direction', 'Incoming');
    element.conversation = 'c2';
    await settled();
    expect(all('.filter.set').map(({ textContent }) => textContent?.replace(/\s+/gu, ' ').trim())).to.deep.equal(['Direction: Incoming']);
  });

  it('is one for all feeds of the page', async () => {
    ownStorage();
    const page = await fakeDesk(
      html`<wa-activity-feed conversation="c1"></wa-activity-feed><wa-activity-feed conversation="c1" kinds="calls"></wa-activity-feed>`,
      en,
      rows,
    );
    const [first, second] = page.element.querySelectorAll('wa-activity-feed');
    first!.shadowRoot!.querySelector<HTMLElement>('#menu-direction')!.showPopover();
    await page.settled();
    const incoming = [...first!.shadowRoot!.querySelectorAll<HTMLElement>('.item')].find((item) => item.textContent?.includes('Incoming'));
    incoming?.click();
    await page.settled();
    expect(second?.shadowRoot?.querySelector('.filter.set')?.textContent).to.contain('Incoming');
  });

  for (const [about, written] of [
    ['no JSON', '{'],
    ['another shape', '[1]'],
    ['nothing', 'null'],
    ['words nobody knows', '{"direction":"up","statuses":["lost",7],"groups":"all"}'],
  ] as const)
    it(`shows everything where ${about} was kept`, async () => {
      ownStorage({ [place]: written });
      const { sentences, all } = await aFeed(rows);
      expect([sentences().length, all('.filter.set').length]).to.deep.equal([2, 0]);
    });

  it('works where the browser refuses to keep anything', async () => {
    refusedStorage();
    const { press, choose, sentences } = await aFeed(rows);
    await choose('status', 'Missed');
    expect(sentences()).to.deep.equal(['Incoming call · Missed']);
    await press('Clear filters');
    expect(sentences()).to.have.length(2);
  });
});
