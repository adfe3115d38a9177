import { expect } from '@open-wc/testing';
import { day } from '../../src/domain/instant.js';
import { mayReply, meaningOfNo } from '../../src/domain/permission-reply.js';
import { product } from '../../src/domain/policy.js';
import { asked, noon, permanent, temporary } from './line-examples.js';

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

describe('mayReply', () => {
  for (const [case_, request, at, expected] of [
    ['waiting', asked(noon), noon, true],
    ['accepted, and changed to a no', asked(noon, { status: 'approved' }), noon + day, true],
    ['declined, and changed to a yes', asked(noon, { status: 'declined' }), noon + day, true],
    ['1 ms before 7 days', asked(noon), noon + 7 * day - 1, true],
    ['at 7 days', asked(noon), noon + 7 * day, false],
    ['replaced by a newer one', asked(noon, { status: 'replaced' }), noon + 1, false],
    ['expired', asked(noon, { status: 'expired' }), noon + 1, false],
  ] as const) {
    it(`${case_}: ${expected ? 'counts' : 'does not count'}`, () => expect(mayReply(request, product, at)).to.equal(expected));
  }
});
