import { expect } from '@open-wc/testing';
import { asFailure } from '../../src/boundary/failure.js';
import { loadCharts } from '../../src/calling/load-charts.js';

describe('loadCharts', () => {
  const outcome = () =>
    loadCharts().then(
      () => 'loaded',
      (thrown: unknown) => asFailure(thrown).because,
    );

  it('refuses a page whose `Array.from` knows no sets, and loads once the page has given it back', async () => {
    const real = Array.from;
    Array.from = ((list: ArrayLike<unknown>) => real({ length: list.length || 0 })) as typeof Array.from;
    try {
      expect(await outcome()).to.equal('technical');
    } finally {
      Array.from = real;
    }
    expect(await outcome()).to.equal('loaded');
  });
});
