import { expect } from '@playwright/test';
import { test } from './strict-page.js';
import { speeds } from '../../bench/speeds.mjs';

test.describe('the bench', () => {
  test('measures every case beside its floor, each once at 1,000 rows', async () => {
    test.setTimeout(300_000);
    const measured = await speeds({ rows: 1000, grown: [[100, 1000]], samples: 1 });
    for (const { what, ours, raw, ratio } of measured) {
      console.log(`${what}: ${ratio.toFixed(2)}×`);
      // one sample says that it runs, not how fast
      for (const value of [ours, raw, ratio]) expect(value, what).toBeGreaterThan(0);
      expect(Number.isFinite(ratio), what).toBe(true);
    }
    expect(new Set(measured.map(({ floor }) => floor)).size).toBe(7);
  });
});
