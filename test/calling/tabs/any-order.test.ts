import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { runs } from '../../settings.js';
import { soon } from './browser.js';
import { allKnowAll, browser, eachInItsOwnBrowser, startBrowser } from './open-tabs.js';

const second = 1000;

describe('sharedStream', () => {
  eachInItsOwnBrowser();

  it('holds under any order of opening, closing, crashing, stalling, news and time', async function () {
    this.timeout(3_600_000);
    const acts = fc.constantFrom(
      'open',
      'close',
      'crash',
      'close-leader',
      'crash-leader',
      'stall-leader',
      'wake',
      'deaf',
      'news',
      'time',
      'wait',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(acts, fc.nat(9)), { maxLength: 30 }), async (schedule) => {
        startBrowser();
        for (const [act, number] of schedule) await perform(act, number);
        for (const { page } of browser.tabs) {
          page.wake();
          page.hears(true);
        }
        if (browser.tabs.size === 0) browser.open();
        // a leader that crashed while it was stalled, or a takeover that crashed on its way, is found by its silence
        await soon(() => (browser.clock.advance(50), browser.leader !== undefined), 'a tab leads');
        browser.backend.happen(2);
        await allKnowAll();
        await soon(() => browser.backend.streams.size === 1, 'one stream is open');
        expect(browser.mostStreams).to.equal(1);
        browser.end();
      }),
      runs(60, 2000),
    );
  });

  async function perform(act: string, number: number): Promise<void> {
    const tabs = [...browser.tabs];
    const any = tabs[number % Math.max(1, tabs.length)];
    if (act === 'open' && tabs.length < 6) browser.open();
    if (act === 'close') browser.close(any);
    if (act === 'crash') browser.crash(any);
    if (act === 'close-leader') browser.close(browser.leader);
    if (act === 'crash-leader') browser.crash(browser.leader);
    if (act === 'stall-leader') browser.leader?.page.stall();
    if (act === 'wake') any?.page.wake();
    if (act === 'wake' || act === 'deaf') any?.page.hears(act === 'wake');
    if (act === 'news') browser.backend.happen(number);
    if (act === 'time') browser.clock.advance(number * 2 * second);
    if (act === 'wait') await new Promise((done) => setTimeout(done, number));
  }
});
