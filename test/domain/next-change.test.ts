import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { derivedExpiries } from '../../src/domain/derived-expiry.js';
import { day, hour, type Instant } from '../../src/domain/instant.js';
import { callAllowances, requestAllowances } from '../../src/domain/line-allowances.js';
import type { LineFacts } from '../../src/domain/line-facts.js';
import { mergeLine } from '../../src/domain/line-merge.js';
import { mayCall } from '../../src/domain/may-call.js';
import { mayInvite } from '../../src/domain/may-invite.js';
import { mayRequest } from '../../src/domain/may-request.js';
import { nextChange } from '../../src/domain/next-change.js';
import { permissionNow } from '../../src/domain/permission-now.js';
import { product, type Policy } from '../../src/domain/policy.js';
import { isOpen, outreachForms } from '../../src/domain/window.js';
import { no } from '../../src/domain/verdict.js';
import { runs } from '../settings.js';
import { anyMoment, anyNews, anyPolicy, asked, lineWith, noon, outgoing, permanent, temporary } from './line-examples.js';

const until = noon + hour;

describe('nextChange', () => {
  for (const [case_, facts, expected] of [
    ['nothing is known', {}, undefined],
    ['the window closes', { window: { at: noon, closesAt: until } }, until],
    ['permission ends', { permission: temporary(noon) }, noon + 7 * day],
    ['permission for good never ends', { permission: permanent(noon) }, undefined],
    ['a request lapses', { request: asked(noon) }, noon + 7 * day],
    ['a declined request changes nothing', { request: asked(noon, { status: 'declined' }) }, undefined],
    ['a pause ends', { restriction: { at: noon, what: 'both', until } }, until],
    ['a refusal of the backend ends', { may: { at: noon, invite: no('forbidden', until) } }, until],
    ['a request ages out', { requestedAt: [noon - 2 * hour] }, noon - 2 * hour + day],
    ['a call ages out', { connected: [outgoing(noon - 2 * hour)] }, noon - 2 * hour + day],
    ['a reported limit frees', { limits: { at: noon, call: [{ within: day, max: 1, used: 1, freesAt: until }] } }, until],
    ['the earliest of several', { permission: temporary(noon), window: { at: noon, closesAt: until } }, until],
    ['what is past is past', { window: { at: noon - day, closesAt: noon } }, undefined],
  ] as const) {
    it(case_, () => expect(nextChange(lineWith(facts), product, noon)).to.equal(expected));
  }

  const anyLine = fc.tuple(anyNews, anyNews).map(([a, b]) => mergeLine(mergeLine(undefined, a), b));

  it('leaves nothing to change before it', () => {
    fc.assert(
      fc.property(anyLine, anyPolicy, anyMoment, anyMoment, (facts, policy, now, other) => {
        const next = nextChange(facts, policy, now);
        if (next !== undefined) expect(next).to.be.above(now);
        const last = next === undefined ? Infinity : next - 1;
        for (const moment of [now + 1, other, next === undefined ? now + 999 * day : last]) {
          if (moment > now && moment <= last) expect(picture(facts, policy, moment)).to.deep.equal(picture(facts, policy, now));
        }
      }),
      runs(1000, 100_000),
    );
  });

  it('comes to an end', () => {
    fc.assert(
      fc.property(anyLine, anyPolicy, (facts, policy) => {
        let steps = 0;
        let now: Instant | undefined = noon - day;
        while (now !== undefined && steps < 100) {
          now = nextChange(facts, policy, now);
          steps += 1;
        }
        expect(steps).to.be.below(100);
      }),
      runs(1000, 100_000),
    );
  });
});

/** All that a conversation shows of a line. */
const picture = (facts: LineFacts, policy: Policy, now: Instant) => ({
  permission: permissionNow(facts, policy, now),
  calls: callAllowances(facts, policy, now),
  requests: requestAllowances(facts, policy, now),
  mayCall: mayCall(facts, policy, now, false),
  mayRequest: mayRequest(facts, policy, now),
  mayInvite: mayInvite(facts, policy, now),
  open: isOpen(facts.window, now),
  forms: outreachForms(facts.window, policy, now),
  expiries: derivedExpiries(facts, policy, now),
});
