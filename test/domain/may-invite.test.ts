import { expect } from '@open-wc/testing';
import { day } from '../../src/domain/instant.js';
import type { LineFacts } from '../../src/domain/line-facts.js';
import { mayInvite } from '../../src/domain/may-invite.js';
import { product } from '../../src/domain/policy.js';
import { no, yes } from '../../src/domain/verdict.js';
import { lineWith, noon, permanent, temporary } from './line-examples.js';

const strict = { ...product, inviteNeedsPermission: true };
const may = (facts: Partial<LineFacts>, policy = product, now = noon) => mayInvite(lineWith(facts), policy, now);

describe('mayInvite', () => {
  for (const [case_, actual, expected] of [
    ['without permission', may({}), yes],
    ['with permission', may({ permission: permanent(noon) }), yes],
    ['the number is paused', may({ restriction: { at: noon, what: 'both' } }), yes],
    ['the request limit is reached', may({ requestedAt: [noon] }), yes],
    ['the backend forbids it', may({ may: { at: noon, invite: no('forbidden') } }), no('forbidden')],
    ['strict, without permission', may({}, strict), no('no-permission')],
    ['strict, with permission', may({ permission: temporary(noon) }, strict), yes],
    ['strict, permission has ended', may({ permission: temporary(noon) }, strict, noon + 7 * day), no('no-permission')],
    ['strict, the backend forbids it', may({ may: { at: noon, invite: no('forbidden') } }, strict), no('forbidden')],
  ] as const) {
    it(`${case_}: ${actual.ok ? 'yes' : actual.because}`, () => expect(actual).to.deep.equal(expected));
  }
});
