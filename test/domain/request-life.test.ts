import { expect } from '@open-wc/testing';
import { day } from '../../src/domain/instant.js';
import type { Permission } from '../../src/domain/permission.js';
import { product } from '../../src/domain/policy.js';
import { isAnswered, requestEnd } from '../../src/domain/request-life.js';
import { asked, lineWith, noon, permanent, temporary } from './line-examples.js';

describe('requestEnd', () => {
  it('is 7 days after it was sent', () => expect(requestEnd(asked(noon), product)).to.equal(noon + 7 * day));
  it('is what the backend says', () => expect(requestEnd(asked(noon, { until: noon + day }), product)).to.equal(noon + day));
});

describe('isAnswered', () => {
  const ended = (because: NonNullable<Extract<Permission, { status: 'none' }>['because']>, at = noon + 1): Permission => ({
    status: 'none',
    at,
    because,
  });
  for (const [case_, permission, expected] of [
    ['declined later', ended('declined'), true],
    ['revoked later', ended('revoked'), true],
    ['lapsed later', ended('lapsed'), true],
    ['declined before it was sent', ended('declined', noon - 1), false],
    ['declined in the same millisecond: it was an earlier one', ended('declined', noon), false],
    ['auto-revoked later', ended('auto-revoked'), false],
    ['expired later', ended('expired'), false],
    ['never asked, said later', ended('never-asked'), false],
    ['none without a reason, said later', { status: 'none', at: noon + 1 }, false],
    ['granted later', temporary(noon + 1), true],
    ['granted for good later, source unknown', permanent(noon + 1), true],
    ['granted before', temporary(noon - 1), false],
    ['granted later by callback', { ...temporary(noon + 1), source: 'callback' }, false],
    ['granted later from the business profile', { ...permanent(noon + 1), source: 'profile' }, false],
  ] as const) {
    it(`${case_}: ${expected ? 'answered' : 'not answered'}`, () =>
      expect(isAnswered(asked(noon), lineWith({ permission: permission as Permission }))).to.equal(expected));
  }
  for (const [case_, noRequestAt, expected] of [
    ['no request mattered later', noon + 1, true],
    ['no request mattered in the same millisecond', noon, false],
    ['no request mattered before', noon - 1, false],
  ] as const) {
    it(`${case_}: ${expected ? 'answered' : 'not answered'}`, () =>
      expect(isAnswered(asked(noon), lineWith({ noRequestAt }))).to.equal(expected));
  }
});
