import { expect } from '@open-wc/testing';
import { holdsPhone, maskPhone, maskPhones } from '../../src/store/phones.js';

const table: readonly (readonly [text: string, masked: string])[] = [
  ['+4915112345678', '****78'],
  ['4915112345678', '****78'],
  ['+49 (0)151 / 123-456 78', '****78'],
  ['+1\u00a0650\u2011387\u20119434', '****34'],
  ['٠١٢٣٤٥٦٧٨٩', '****٨٩'],
  ['Ann +49 151 1234567 (home)', 'Ann ****67 (home)'],
  ['4915112345678@c.us, 4917099999999@c.us', '****78@c.us, ****99@c.us'],
  ['Ann', 'Ann'],
  ['Room 12, desk 3456', 'Room 12, desk 3456'],
  ['', ''],
];

describe('maskPhones', () => {
  for (const [text, masked] of table) {
    it(`makes "${masked}" of "${text}"`, () => {
      expect(maskPhones(text)).to.equal(masked);
      expect(holdsPhone(text)).to.equal(text !== masked);
      expect(maskPhones(masked)).to.equal(masked);
    });
  }
});

describe('maskPhone', () => {
  it('masks also what is too short to be found in a text', () => expect(maskPhone('110 22')).to.equal('****22'));

  it('changes nothing the second time', () => expect(maskPhone(maskPhone('+4915112345678'))).to.equal('****78'));
});
