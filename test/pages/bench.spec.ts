import { expect } from '@playwright/test';
import { test } from './strict-page.js';
import { speeds } from '../../bench/speeds.mjs';

test.describe('the bench', () => {
  test('measures every case beside its floor, each once at 1,000 rows', async () => {
    test.setTimeout(600_000);
    const measured = await speeds({ rows: 1000, grown: [[100, 1000]], samples: 1 });
    for (const { what, figure, ours, raw } of measured) {
      // one sample says that it runs, not how fast
      for (const value of [ours, raw]) expect(Number.isFinite(value), what).toBe(true);
      expect(figure, what).not.toMatch(/NaN|Infinity/);
    }
    expect(new Set(measured.map(({ what }) => what)).size).toBe(26);
  });
});
