import { expect } from '@open-wc/testing';
import { day } from '../../src/domain/instant.js';
import { meaningOfNo } from '../../src/domain/permission-reply.js';
import { noon, permanent, temporary } from './line-examples.js';

describe('meaningOfNo', () => {
  for (const [case_, permission, at, expected] of [
    ['never granted', { status: 'none', at: 0 }, noon, 'declined'],
    ['while 7 days hold', temporary(noon), noon + 1, 'revoked'],
    ['1 ms before they end', temporary(noon), noon + 7 * day - 1, 'revoked'],
    ['when they have ended', temporary(noon), noon + 7 * day, 'declined'],
    ['allowed for good', permanent(noon), noon + 99 * day, 'revoked'],
    ['declined before', { status: 'none', at: noon, because: 'declined' }, noon + 1, 'declined'],
  ] as const) {
    it(`${case_}: ${expected}`, () => expect(meaningOfNo(permission, at)).to.equal(expected));
  }
});
