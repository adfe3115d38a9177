import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { backOff } from '../src/back-off.js';
import { runs } from './settings.js';

describe('backOff', () => {
  const rows: readonly (readonly [number, number, number])[] = [
    [1, 500, 1000],
    [2, 1000, 2000],
    [5, 8000, 16_000],
    [6, 15_000, 30_000],
    [60, 15_000, 30_000],
  ];
  for (const [tries, least, most] of rows) {
    it(`is between ${least} and ${most} ms before try ${tries}`, () => {
      expect(backOff(tries, () => 0)).to.equal(least);
      expect(backOff(tries, () => 1)).to.equal(most);
    });
  }

  it('stays between half a second and 30 s, however long it has failed', () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const property = fc.property(fc.integer({ min: 1, max: 10_000 }), random, (tries, chance) => {
      expect(backOff(tries, () => chance)).to.be.within(500, 30_000);
    });
    fc.assert(property, runs(1000, 100_000));
  });
});
