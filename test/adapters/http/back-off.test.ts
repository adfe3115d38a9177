import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { backOff } from '../../../src/adapters/http/back-off.js';
import { runs } from '../../settings.js';

describe('backOff', () => {
  it('stays between 1 s and 30 s, however long it has failed', () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const property = fc.property(fc.integer({ min: 1, max: 10_000 }), random, (failures, chance) => {
      expect(backOff(failures, () => chance)).to.be.within(1000, 30_000);
    });
    fc.assert(property, runs(1000, 100_000));
  });

  it('grows, and never brings everybody back at the same moment', () => {
    expect([1, 2, 3, 4, 5, 6].map((failures) => backOff(failures, () => 0))).to.deep.equal([1000, 2000, 4000, 8000, 15_000, 15_000]);
    expect([1, 2, 3, 4, 5, 6].map((failures) => backOff(failures, () => 1))).to.deep.equal([2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });
});
