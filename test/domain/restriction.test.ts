import { expect } from '@open-wc/testing';
import { hour } from '../../src/domain/instant.js';
import { restrictionOn } from '../../src/domain/restriction.js';
import { no } from '../../src/domain/verdict.js';
import { lineWith, noon } from './line-examples.js';

const until = noon + hour;

describe('restrictionOn', () => {
  for (const [what, calls, requests] of [
    ['calls', true, false],
    ['requests', false, true],
    ['both', true, true],
    ['none', false, false],
  ] as const) {
    it(`${what}: ${calls ? 'no calls' : 'calls'}, ${requests ? 'no requests' : 'requests'}`, () => {
      const facts = lineWith({ restriction: { at: noon, what, until } });
      expect(restrictionOn('calls', facts, noon)).to.deep.equal(calls ? no('restricted', until) : undefined);
      expect(restrictionOn('requests', facts, noon)).to.deep.equal(requests ? no('restricted', until) : undefined);
    });
  }

  for (const [case_, more, now, expected] of [
    ['1 ms before its end', { until }, until - 1, no('restricted', until)],
    ['at its end', { until }, until, undefined],
    ['without an end', {}, until, no('restricted')],
  ] as const) {
    it(case_, () =>
      expect(restrictionOn('calls', lineWith({ restriction: { at: noon, what: 'both', ...more } }), now)).to.deep.equal(expected),
    );
  }

  it('forbids nothing when there is none', () => expect(restrictionOn('calls', lineWith(), noon)).to.be.undefined);
});
