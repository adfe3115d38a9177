import { expect } from '@open-wc/testing';
import { hour } from '../../src/domain/instant.js';
import { isHeld } from '../../src/domain/permission.js';
import { product } from '../../src/domain/policy.js';
import { noon, permanent, temporary } from './line-examples.js';

describe('isHeld', () => {
  const week = temporary(noon, noon + product.permissionLife);
  for (const [case_, permission, now, expected] of [
    ['7 days, just granted', week, noon, true],
    ['7 days, 1 ms before 168 h', week, noon + 168 * hour - 1, true],
    ['7 days, at 168 h', week, noon + 168 * hour, false],
    ['7 days, 1 ms after 168 h', week, noon + 168 * hour + 1, false],
    ['for good, years later', permanent(noon), noon + 99_999 * hour, true],
    ['none', { status: 'none', at: noon }, noon, false],
  ] as const) {
    it(`${case_}: ${expected ? 'holds' : 'does not hold'}`, () => expect(isHeld(permission, now)).to.equal(expected));
  }
});
