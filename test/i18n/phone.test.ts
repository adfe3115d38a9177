import { expect } from '@open-wc/testing';
import { readablePhone } from '../../src/i18n/phone.js';

describe('readablePhone', () => {
  const rows = [
    ['+447700900142', '+44 7700 900142'],
    ['+12025550143', '+1 202 555 0143'],
    ['+79161234567', '+7 9161 234567'],
    ['+4915112345678', '+49 15112 345678'],
    ['+351912345678', '+351 912 345678'],
    ['+2348012345678', '+234 8012 345678'],
    ['+3541234567', '+354 123 4567'],
  ] as const;
  for (const [phone, shown] of rows) it(`groups ${phone}`, () => expect(readablePhone(phone)).to.equal(shown));

  it('leaves alone what is no number of this form', () => {
    for (const text of ['447700900142', 'amara.okafor', '+44 7700 900142', '••••42', '']) expect(readablePhone(text)).to.equal(text);
  });
});
