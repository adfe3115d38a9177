import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { day, hour, minute } from '../../src/domain/instant.js';
import { callAllowances, lastConnectedAt, requestAllowances } from '../../src/domain/line-allowances.js';
import type { ReportedLimit } from '../../src/domain/line-facts.js';
import { mergeLine } from '../../src/domain/line-merge.js';
import { meta202512, product } from '../../src/domain/policy.js';
import { runs } from '../settings.js';
import { anyMoment, anyNews, anyPolicy, incoming, lineWith, noon, outgoing } from './line-examples.js';

const used = (list: readonly { readonly used: number }[]) => list.map((line) => line.used);
const weekTold = (told: number): ReportedLimit => ({ within: 7 * day, max: 2, used: told, freesAt: noon + day });
const later = noon + hour;

describe('requestAllowances', () => {
  const requests = (facts: Parameters<typeof lineWith>[0]) => used(requestAllowances(lineWith(facts), product, later));

  for (const [case_, facts, expected] of [
    ['counts what was sent', { requestedAt: [noon] }, [1, 1]],
    ['starts anew with a connected outgoing call', { requestedAt: [noon], connected: [outgoing(noon + 1)] }, [0, 0]],
    ['starts anew with a connected incoming call', { requestedAt: [noon], connected: [incoming(noon + 1)] }, [0, 0]],
    ['counts a request sent after the call', { requestedAt: [noon, noon + minute], connected: [incoming(noon + 1)] }, [1, 1]],
    ['goes by the last call', { requestedAt: [noon, noon + 2], connected: [incoming(noon + 1), outgoing(noon + 3)] }, [0, 0]],
    ['takes the platform’s word', { limits: { at: noon, request: [weekTold(2)] } }, [0, 2]],
    [
      'starts a report anew that is older than the call',
      { limits: { at: noon, request: [weekTold(2)] }, connected: [incoming(noon + 1)] },
      [0, 0],
    ],
    ['keeps a report that knows of the call', { limits: { at: noon, request: [weekTold(2)] }, connected: [incoming(noon)] }, [0, 2]],
    [
      'counts what was sent after both',
      { limits: { at: noon, request: [weekTold(2)] }, connected: [incoming(noon + 1)], requestedAt: [noon - 1, noon + 2] },
      [1, 1],
    ],
  ] as const) {
    it(case_, () => expect(requests(facts)).to.deep.equal(expected));
  }

  it('starts anew under every preset', () => {
    expect(used(requestAllowances(lineWith({ requestedAt: [noon], connected: [incoming(noon + 1)] }), meta202512, later))).to.deep.equal([
      0, 0,
    ]);
  });
});

describe('callAllowances', () => {
  const calls = Array.from({ length: 10 }, (_, index) => outgoing(noon + index * minute));

  it('counts connected outgoing calls, and none of them starts it anew', () => {
    expect(callAllowances(lineWith({ connected: calls }), product, later)).to.deep.equal([
      { within: day, max: 10, used: 10, freesAt: noon + day },
    ]);
  });

  it('does not count incoming calls, nor do they start it anew', () => {
    expect(used(callAllowances(lineWith({ connected: [...calls, incoming(later)] }), product, later))).to.deep.equal([10]);
  });

  it('frees at 24 h', () => {
    const at = (now: number) => used(callAllowances(lineWith({ connected: calls }), product, now));
    expect([at(noon + day - 1), at(noon + day), at(noon + day + 1)]).to.deep.equal([[10], [9], [9]]);
  });

  it('allows 100 under the preset of December 2025', () => {
    expect(callAllowances(lineWith({ connected: calls }), meta202512, later)).to.deep.equal([{ within: day, max: 100, used: 10 }]);
  });

  it('adds calls to the report that it did not know', () => {
    const limits = { at: noon, call: [{ within: day, max: 5, used: 3 }] };
    expect(used(callAllowances(lineWith({ limits, connected: [outgoing(noon), outgoing(noon + 1)] }), product, later))).to.deep.equal([4]);
  });
});

describe('lastConnectedAt', () => {
  it('is the latest in either direction', () => expect(lastConnectedAt({ connected: [incoming(noon), outgoing(later)] })).to.equal(later));
  it('is before everything when there was none', () => expect(lastConnectedAt({ connected: [] })).to.equal(-Infinity));
});

describe('every allowance', () => {
  it('tells a moment only while it is used up, and has room from that moment on', () => {
    fc.assert(
      fc.property(anyNews, anyPolicy, anyMoment, (news, policy, now) => {
        const facts = mergeLine(undefined, news);
        for (const of of [requestAllowances, callAllowances]) {
          of(facts, policy, now).forEach(({ freesAt, used: count, max }, index) => {
            if (freesAt === undefined) return;
            expect(count).to.be.at.least(max);
            expect(freesAt).to.be.above(now);
            const then = of(facts, policy, freesAt)[index];
            const before = of(facts, policy, freesAt - 1)[index];
            expect(then?.used).to.be.below(max);
            expect(before?.used).to.be.at.least(max);
          });
        }
      }),
      runs(1000, 100_000),
    );
  });
});
