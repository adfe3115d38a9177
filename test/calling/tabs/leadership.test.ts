import { expect } from '@open-wc/testing';
import { aMoment, soon, type Tab } from './browser.js';
import { allKnowAll, browser, eachInItsOwnBrowser, open, somebodyLeads } from './open-tabs.js';

const second = 1000;

describe('leadership of one tab', () => {
  eachInItsOwnBrowser();

  for (const [how, leave] of Object.entries({
    closes: (tab: Tab | undefined) => browser.close(tab),
    crashes: (tab: Tab | undefined) => browser.crash(tab),
  })) {
    it(`goes on in another tab at once when the leader ${how}, without telling again what is long known`, async () => {
      await open(3);
      for (let time = 0; time < 10; time++) {
        browser.backend.happen(3);
        await allKnowAll();
        browser.clock.advance(0.9 * second);
      }
      leave(browser.leader);
      browser.backend.happen(4);
      await allKnowAll();
      await aMoment();
      expect(browser.mostStreams).to.equal(1);
      expect([...browser.tabs].map(({ resets }) => resets)).to.deep.equal([0, 0]);
      for (const { told } of browser.tabs) expect(told).to.be.within(23, 33);
    });
  }

  it('takes the lead from a tab that has stalled for 15 s, and the stalled one follows when it wakes', async () => {
    await open(3);
    const stalled = browser.leader;
    stalled?.page.stall();
    browser.backend.happen(2);
    browser.clock.advance(10 * second);
    await aMoment();
    browser.clock.advance(4.9 * second);
    await aMoment();
    expect(browser.leader, 'patience is 15 s').to.equal(undefined);
    browser.clock.advance(1.1 * second);
    await somebodyLeads();
    await soon(() => browser.followers.filter((tab) => tab !== stalled).every(({ knowsAll }) => knowsAll), 'the others know all');
    stalled?.page.wake();
    await allKnowAll();
    await soon(() => browser.backend.streams.size === 1, 'the stalled tab stepped down');
    expect(stalled?.leads).to.equal(false);
    browser.backend.happen(3);
    await allKnowAll();
  });

  it('leaves a leader alone that is quiet and there', async () => {
    await open(3);
    const leader = browser.leader;
    for (let time = 0; time < 60; time++) {
      browser.clock.advance(second);
      // beats travel in real time: they must not be outrun
      if (time % 3 === 0) await aMoment();
    }
    await aMoment();
    expect(browser.leader).to.equal(leader);
    expect(browser.mostStreams).to.equal(1);
  });

  it('does not take its own sleep for the leader’s', async () => {
    await open(2);
    const leader = browser.leader;
    const asleep = browser.followers[0];
    asleep?.page.stall();
    browser.clock.advance(11 * second);
    asleep?.page.wake();
    await aMoment();
    browser.clock.advance(9 * second);
    await aMoment();
    expect(browser.leader).to.equal(leader);
  });

  it('leaves the stream to another tab when its page is put aside, and follows when it is taken up again', async () => {
    await open(2);
    // one page plays both tabs: both go, both come back
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await soon(() => browser.backend.streams.size === 0, 'the stream is closed');
    browser.backend.happen(3);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await allKnowAll();
    await soon(() => browser.backend.streams.size === 1, 'one stream is open');
    expect(browser.mostStreams).to.equal(1);
  });
});
