import { expect } from '@open-wc/testing';
import { day, hour, minute } from '../../src/domain/instant.js';
import type { LineFacts } from '../../src/domain/line-facts.js';
import { mayCall } from '../../src/domain/may-call.js';
import { meta202512, product } from '../../src/domain/policy.js';
import { no, yes } from '../../src/domain/verdict.js';
import { asked, lineWith, noon, outgoing, permanent, temporary } from './line-examples.js';

const live = true;
const until = noon + hour;
const permission = temporary(noon);
const paused: LineFacts['restriction'] = { at: noon, what: 'calls', until };
const forbids: LineFacts['may'] = { at: noon + 1, dial: no('forbidden') };
const tenCalls = Array.from({ length: 10 }, (_, index) => outgoing(noon + index * minute));

const may = (facts: Partial<LineFacts>, now = until - 1, callIsLive = false, policy = product) =>
  mayCall(lineWith(facts), policy, now, callIsLive);
const mayDuringCall = (facts: Partial<LineFacts>) => mayCall(lineWith(facts), product, until - 1, false, true);

describe('mayCall', () => {
  for (const [case_, actual, expected] of [
    ['granted', may({ permission }), yes],
    ['granted for good', may({ permission: permanent(noon) }), yes],
    ['never asked', may({}), no('no-permission')],
    ['asked, not answered', may({ request: asked(noon) }), no('no-permission')],
    ['1 ms before permission ends', may({ permission }, noon + 7 * day - 1), yes],
    ['when permission ends', may({ permission }, noon + 7 * day), no('no-permission')],
    ['3 missed in a row: our count only warns', may({ permission, streak: { at: noon, count: 4 } }), yes],
    ['9 of 10 calls', may({ permission, connected: tenCalls.slice(1) }), yes],
    ['10 of 10 calls', may({ permission, connected: tenCalls }), no('call-limit', noon + day)],
    ['10 of 10 calls, 1 ms before 24 h', may({ permission, connected: tenCalls }, noon + day - 1), no('call-limit', noon + day)],
    ['10 of 10 calls, 24 h later', may({ permission, connected: tenCalls }, noon + day), yes],
    ['10 of 100 calls', may({ permission, connected: tenCalls }, until, false, meta202512), yes],
    [
      'the platform reports 5 of 5 and no moment',
      may({ permission, limits: { at: noon, call: [{ within: day, max: 5, used: 5 }] } }),
      no('call-limit'),
    ],
    ['a call is live', may({ permission }, until, live), no('already-in-call')],
    ['the backend forbids it', may({ permission, may: forbids }), no('forbidden')],
    ['the number is paused', may({ permission, restriction: paused }), no('restricted', until)],
    ['the number is paused for requests only', may({ permission, restriction: { at: noon, what: 'requests' } }), yes],
    ['the pause is over', may({ permission, restriction: paused }, until), yes],

    ['paused beats a live call', may({ restriction: paused, may: forbids }, noon, live), no('restricted', until)],
    ['a live call beats the backend', may({ may: forbids }, noon, live), no('already-in-call')],
    ['the backend beats missing permission', may({ may: forbids }), no('forbidden')],
    ['the agent is in another call', mayDuringCall({ permission }), no('in-another-call')],
    ['the limit beats another call', mayDuringCall({ permission, connected: tenCalls }), no('call-limit', noon + day)],
    ['missing permission beats the limit', may({ connected: tenCalls }), no('no-permission')],
  ] as const) {
    it(`${case_}: ${actual.ok ? 'yes' : actual.because}`, () => expect(actual).to.deep.equal(expected));
  }
});
