import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { day } from '../../src/domain/instant.js';
import type { LineFacts } from '../../src/domain/line-facts.js';
import { mergeLine } from '../../src/domain/line-merge.js';
import { isHeld, type Permission, type PermissionEnd } from '../../src/domain/permission.js';
import { permissionNow, type PermissionNow } from '../../src/domain/permission-now.js';
import { product } from '../../src/domain/policy.js';
import { runs } from '../settings.js';
import { anyMoment, anyNews, asked, incoming, lineWith, noon, outgoing, permanent, temporary } from './line-examples.js';

const week = 7 * day;
const none = (because: PermissionEnd, since: number): PermissionNow => ({ status: 'none', since, because, missedInARow: 0 });
const noneTold = (because: PermissionEnd, at = noon): Permission => ({ status: 'none', at, because });
const at = (facts: Partial<LineFacts>, now = noon) => permissionNow(lineWith(facts), product, now);

describe('permissionNow', () => {
  const granted: PermissionNow = { status: 'temporary', since: noon, until: noon + week, source: 'request', missedInARow: 0 };
  const request = asked(noon);
  const waits: PermissionNow = { status: 'requested', since: noon, until: noon + week, request, missedInARow: 0 };

  for (const [case_, actual, expected] of [
    ['nothing heard', at({}), { status: 'none', since: 0, missedInARow: 0 }],
    ['never asked', at({ permission: noneTold('never-asked') }), none('never-asked', noon)],
    ['declined', at({ permission: noneTold('declined') }), none('declined', noon)],
    ['revoked', at({ permission: noneTold('revoked') }), none('revoked', noon)],
    ['auto-revoked', at({ permission: noneTold('auto-revoked') }), none('auto-revoked', noon)],
    ['granted for 7 days', at({ permission: temporary(noon) }), granted],
    ['1 ms before 168 h', at({ permission: temporary(noon) }, noon + week - 1), granted],
    ['at 168 h', at({ permission: temporary(noon) }, noon + week), none('expired', noon + week)],
    ['1 ms after 168 h', at({ permission: temporary(noon) }, noon + week + 1), none('expired', noon + week)],
    ['granted for good', at({ permission: permanent(noon) }, noon + 99 * day), { status: 'permanent', since: noon, missedInARow: 0 }],
    ['granted by callback', at({ permission: temporary(noon, noon + week, 'callback') }), { ...granted, source: 'callback' }],

    ['asked', at({ request }), waits],
    ['asked, 1 ms before 7 days', at({ request }, noon + week - 1), waits],
    ['asked, at 7 days: it has lapsed', at({ request }, noon + week), none('lapsed', noon + week)],
    ['asked again after a no', at({ request, permission: noneTold('declined', noon - 1) }), waits],
    [
      'asked, and the no came before the request’s own news',
      at({ request, permission: noneTold('declined', noon + 1) }, noon + 2),
      none('declined', noon + 1),
    ],
    ['a no later than 7 days after', at({ request, permission: noneTold('declined', noon + 1) }, noon + week), none('declined', noon + 1)],
    ['the request says declined', at({ request: { ...request, status: 'declined', at: noon + 5 } }, noon + 9), none('declined', noon + 5)],
    ['the request says expired', at({ request: { ...request, status: 'expired', at: noon + 5 } }, noon + 9), none('lapsed', noon + 5)],
    ['the request was replaced', at({ request: { ...request, status: 'replaced' } }), { status: 'none', since: 0, missedInARow: 0 }],
    ['a bare none does not answer', at({ request, permission: { status: 'none', at: noon + 1 } }, noon + 2), waits],
    [
      'a bare none does not hide a lapse',
      at({ request, permission: noneTold('never-asked', noon + 9 * day) }, noon + 9 * day),
      none('lapsed', noon + week),
    ],

    [
      'asked while permission holds',
      at({ request, permission: temporary(noon - 1) }),
      { ...granted, since: noon - 1, until: noon - 1 + week },
    ],
    ['asked while it held, which has ended', at({ request, permission: temporary(noon - day) }, noon + 6 * day), waits],
    ['asked while it held, both have ended', at({ request, permission: temporary(noon - day) }, noon + week), none('lapsed', noon + week)],
    ['approved, which has expired', at({ request, permission: temporary(noon + 1) }, noon + 8 * day), none('expired', noon + 1 + week)],
    [
      'revoked after the request lapsed',
      at({ request, permission: noneTold('auto-revoked', noon + 8 * day) }, noon + 8 * day),
      none('auto-revoked', noon + 8 * day),
    ],
  ] as const) {
    it(case_, () => expect(actual).to.deep.equal(expected));
  }

  describe('calls missed in a row', () => {
    const permission = temporary(noon);
    const missed = (count: number, more: Partial<LineFacts> = {}) => {
      const { missedInARow, missesLeft } = at({ permission, streak: { at: noon + 5, count }, ...more }, noon + 9);
      return [missedInARow, missesLeft];
    };
    for (const [case_, actual, expected] of [
      ['none', missed(0), [0, undefined]],
      ['1', missed(1), [1, undefined]],
      ['2: 2 more end the permission', missed(2), [2, 2]],
      ['3: 1 more ends it', missed(3), [3, 1]],
      ['4: revocation is news, we only warn', missed(4), [4, 0]],
      ['5: none left still', missed(5), [5, 0]],
      ['counted before the grant', missed(3, { streak: { at: noon - 1, count: 3 } }), [0, undefined]],
      ['counted at the grant', missed(3, { streak: { at: noon, count: 3 } }), [3, 1]],
      ['an outgoing call connected since', missed(3, { connected: [outgoing(noon + 6)] }), [0, undefined]],
      ['an incoming call connected since', missed(3, { connected: [incoming(noon + 6)] }), [0, undefined]],
      ['a call connected before', missed(3, { connected: [incoming(noon + 4)] }), [3, 1]],
      ['not told without permission', missed(3, { permission: noneTold('declined') }), [0, undefined]],
    ] as const) {
      it(case_, () => expect(actual).to.deep.equal(expected));
    }
  });

  it('is held exactly while the permission holds, and its end is ahead', () => {
    fc.assert(
      fc.property(anyNews, anyMoment, (news, now) => {
        const facts = mergeLine(undefined, news);
        const { status, until, request: waiting } = permissionNow(facts, product, now);
        expect(status === 'temporary' || status === 'permanent').to.equal(isHeld(facts.permission, now));
        if (until !== undefined) expect(until).to.be.above(now);
        expect(waiting !== undefined).to.equal(status === 'requested');
      }),
      runs(1000, 100_000),
    );
  });
});
