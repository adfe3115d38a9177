import { expect } from '@open-wc/testing';
import { RingingTab } from '../../../src/calling/tabs/ringing-tab.js';
import { VirtualClock } from '../../../src/testing/virtual-clock.js';
import { soon } from './browser.js';
import { pageOfItsOwn } from './page-of-its-own.js';

/** Tabs of one agent, each with its own page, over the browser's real locks. */
function tabs(count: number, { locks = true } = {}) {
  const clock = new VirtualClock(0);
  const name = `ring-${crypto.randomUUID()}`;
  const made = Array.from({ length: count }, () => {
    const page = pageOfItsOwn();
    const tab = new RingingTab({
      clock,
      name: () => Promise.resolve(name),
      locks: locks ? page.locks : null,
      changed: () => undefined,
    });
    opened.add(tab);
    return { page, tab };
  });
  const ringing = () => made.map(({ tab }) => tab.rings);
  const settle = async (expected: readonly boolean[]) => {
    await soon(() => String(ringing()) === String(expected), `they ring: ${expected.join()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ringing()).to.deep.equal(expected);
  };
  return { clock, tabs: made.map(({ tab }) => tab), pages: made.map(({ page }) => page), settle, ringing };
}

const opened = new Set<RingingTab>();

describe('RingingTab', () => {
  afterEach(() => {
    for (const tab of opened) tab.stand(undefined);
    opened.clear();
  });

  it('lets the visible tab ring, whoever heard of the call first', async () => {
    const { clock, tabs: all, settle } = tabs(3);
    all[0]!.stand('hidden');
    all[1]!.stand('hidden');
    clock.advance(250);
    await settle([true, false, false]);
    all[2]!.stand('visible');
    await settle([false, false, true]);
  });

  it('lets one of the hidden ones ring when none is visible, after a moment of politeness', async () => {
    const { clock, tabs: all, settle } = tabs(2);
    all[0]!.stand('hidden');
    clock.advance(249);
    await settle([false, false]);
    clock.advance(1);
    await settle([true, false]);
    all[1]!.stand('hidden');
    clock.advance(250);
    await settle([true, false]);
  });

  it('goes on in another tab when the one that rings can no longer, or crashes', async () => {
    const { clock, tabs: all, pages, settle } = tabs(3);
    all[0]!.stand('visible');
    await settle([true, false, false]);
    all[1]!.stand('hidden');
    all[2]!.stand('hidden');
    clock.advance(250);
    all[0]!.stand(undefined);
    await settle([false, true, false]);
    pages[1]!.crash();
    await soon(() => all[2]!.rings, 'the third rings');
  });

  it('does not let two visible windows take it from each other for ever', async () => {
    const { tabs: all, ringing } = tabs(2);
    all[0]!.stand('visible');
    all[1]!.stand('visible');
    await soon(() => ringing().filter(Boolean).length === 1, 'one rings');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ringing().filter(Boolean)).to.have.length(1);
  });

  it('is over for all when nothing rings any more', async () => {
    const { tabs: all, settle } = tabs(2);
    for (const tab of all) tab.stand('visible');
    for (const tab of all) tab.stand(undefined);
    await settle([false, false]);
  });

  it('rings in each tab where the browser has no locks', async () => {
    const { tabs: all, settle } = tabs(2, { locks: false });
    for (const tab of all) tab.stand('visible');
    await settle([true, true]);
  });
});
