import { expect } from '@open-wc/testing';
import { day, hour } from '../../src/domain/instant.js';
import type { LineFacts } from '../../src/domain/line-facts.js';
import { mayRequest } from '../../src/domain/may-request.js';
import { product } from '../../src/domain/policy.js';
import { no, yes } from '../../src/domain/verdict.js';
import { asked, incoming, lineWith, noon, outgoing, permanent, temporary } from './line-examples.js';

const week = 7 * day;
const until = noon + hour;
const second = noon + 2 * day;
const sixth = noon + 6.5 * day;

const may = (facts: Partial<LineFacts>, now = noon) => mayRequest(lineWith(facts), product, now);

describe('mayRequest', () => {
  for (const [case_, actual, expected] of [
    ['never asked', may({}), yes],
    ['one sent, 1 ms before 24 h', may({ requestedAt: [noon] }, noon + day - 1), no('request-limit', noon + day)],
    ['one sent, at 24 h', may({ requestedAt: [noon] }, noon + day), yes],
    ['one sent, 1 ms after 24 h', may({ requestedAt: [noon] }, noon + day + 1), yes],
    ['two sent, 1 ms before 7 days', may({ requestedAt: [noon, second] }, noon + week - 1), no('request-limit', noon + week)],
    ['two sent, at 7 days', may({ requestedAt: [noon, second] }, noon + week), yes],
    ['two sent, 1 ms after 7 days', may({ requestedAt: [noon, second] }, noon + week + 1), yes],
    ['both limits block: the day’s is the later', may({ requestedAt: [noon, sixth] }, sixth), no('request-limit', sixth + day)],
    ['both limits block: the week’s is the later', may({ requestedAt: [noon, second] }, second), no('request-limit', noon + week)],
    ['one sent, then an incoming call connected', may({ requestedAt: [noon], connected: [incoming(noon + 1)] }, until), yes],
    ['one sent, then an outgoing call connected', may({ requestedAt: [noon], connected: [outgoing(noon + 1)] }, until), yes],
    ['a request waits: a newer one replaces it', may({ request: asked(noon) }, noon + day), yes],
    ['7 days granted: the customer may allow for good', may({ permission: temporary(noon) }), yes],
    ['allowed for good', may({ permission: permanent(noon) }), no('already-permitted')],
    [
      'the platform reports 2 of 2',
      may({ limits: { at: noon, request: [{ within: week, max: 2, used: 2, freesAt: until }] } }),
      no('request-limit', until),
    ],
    [
      'the platform reports 2 of 2 and no moment',
      may({ limits: { at: noon, request: [{ within: week, max: 2, used: 2 }] } }),
      no('request-limit'),
    ],
    ['the backend forbids it', may({ may: { at: noon + 1, request: no('forbidden') } }), no('forbidden')],
    ['the number is paused', may({ restriction: { at: noon, what: 'requests', until } }), no('restricted', until)],
    ['the number is paused for calls only', may({ restriction: { at: noon, what: 'calls', until } }), yes],

    [
      'paused beats the backend',
      may({ restriction: { at: noon, what: 'both' }, may: { at: noon, request: no('forbidden') } }),
      no('restricted'),
    ],
    ['the backend beats permission', may({ permission: permanent(noon), may: { at: noon, request: no('forbidden') } }), no('forbidden')],
    ['permission beats the limit', may({ permission: permanent(noon), requestedAt: [noon] }), no('already-permitted')],
  ] as const) {
    it(`${case_}: ${actual.ok ? 'yes' : actual.because}`, () => expect(actual).to.deep.equal(expected));
  }
});
