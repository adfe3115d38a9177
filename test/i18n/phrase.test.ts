import { expect } from '@open-wc/testing';
import { firstName } from '../../src/i18n/first-name.js';
import { figure, name, plain, say, strong } from '../../src/i18n/phrase.js';

describe('say', () => {
  it('keeps the parts of a sentence apart and drops empty ones', () =>
    expect(say`${name('Amara')} ${strong('picked up')}${[]}`).to.deep.equal([{ name: 'Amara' }, ' ', { strong: 'picked up' }]));

  it('takes in whole phrases', () => expect(plain(say`Ended${say` after ${figure('8 s')}`}.`)).to.equal('Ended after 8 s.'));
});

describe('firstName', () => {
  const names = [
    ['Amara Okafor', 'Amara'],
    ['  Mei  ', 'Mei'],
    ['', undefined],
    [undefined, undefined],
    ['ليلى حداد', '\u2068ليلى\u2069'],
    ['Dr. Amara Okafor', 'Dr. Amara Okafor'],
    ['J. Smith', 'J. Smith'],
    ['عبد الله حداد', '\u2068عبد الله حداد\u2069'],
    ['Abdul Rahman', 'Abdul Rahman'],
    ['김 민수', '김 민수'],
    ['डॉ मीरा नायर', 'डॉ मीरा नायर'],
  ] as const;
  for (const [whole, first] of names)
    it(`of ${JSON.stringify(whole)} is ${JSON.stringify(first)}`, () =>
      expect(firstName(whole === undefined ? {} : { name: whole })).to.equal(first));
});
