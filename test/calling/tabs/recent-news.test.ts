import { expect } from '@open-wc/testing';
import type { News } from '../../../src/adapter.js';
import { RecentNews } from '../../../src/calling/tabs/recent-news.js';

const second = 1000;
const pieces = (count: number): News[] => Array.from({ length: count }, () => ({}) as News);

/** So many batches of 50, one every 10 s, with cursors '1', '2' …; heard since `start` at moment 0. */
function heard(count: number): RecentNews {
  const recent = new RecentNews('start', 0);
  for (let number = 1; number <= count; number++) recent.add({ batch: pieces(50), cursor: String(number), at: number * 10 * second });
  return recent;
}

const cursors = (missed: ReturnType<RecentNews['after']>) => missed?.map(({ cursor }) => cursor);

describe('RecentNews', () => {
  for (const [what, cursor, since, missed] of [
    ['everything after the cursor it began with', 'start', -Infinity, ['1', '2', '3', '4']],
    ['what came after a cursor', '2', 35 * second, ['3', '4']],
    ['nothing after the last one', '4', 45 * second, []],
    ['what came since, where the cursor is unknown', 'other', 25 * second, ['3', '4']],
    ['a little more, for clocks that were set back', 'other', 20.5 * second, ['2', '3', '4']],
    ['what came since, where there is no cursor', undefined, 35 * second, ['4']],
    ['also what overtook the cursor', '3', 20 * second, ['2', '3', '4']],
    ['all there is, where only the cursor is sure', '3', -Infinity, ['1', '2', '3', '4']],
  ] as const) {
    it(`tells ${what}`, () => expect(cursors(heard(4).after(cursor, since))).to.deep.equal(missed));
  }

  it('is not sure of an unknown cursor from before it began', () => {
    expect(heard(4).after('other', 0)).to.equal(undefined);
    expect(heard(4).after(undefined, -Infinity)).to.equal(undefined);
  });

  it('keeps the newest 1,000 pieces, and is not sure of what came before', () => {
    const recent = heard(30);
    expect(recent.after('start', -Infinity)).to.equal(undefined);
    expect(recent.after('10', 5 * second)).to.equal(undefined);
    expect(cursors(recent.after('11', 115 * second))).to.have.length(19);
    expect(cursors(recent.after('other', 105 * second))).to.have.length(20);
    expect(recent.after('other', 100 * second)).to.equal(undefined);
  });

  it('keeps at least the last batch, however large', () => {
    const recent = new RecentNews('start', 0);
    recent.add({ batch: pieces(5000), cursor: '1', at: 10 * second });
    recent.add({ batch: pieces(5000), cursor: '2', at: 20 * second });
    expect(cursors(recent.after('other', 15 * second))).to.deep.equal(['2']);
  });
});
