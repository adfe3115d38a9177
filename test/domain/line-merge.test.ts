import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hour } from '../../src/domain/instant.js';
import type { LineFacts } from '../../src/domain/line-facts.js';
import { mergeLine, unknownLine, type LineNews } from '../../src/domain/line-merge.js';
import type { PermissionRequest } from '../../src/domain/permission.js';
import { no } from '../../src/domain/verdict.js';
import { runs } from '../settings.js';
import { anyNews, asked, incoming, line, lineWith, noon, outgoing, permanent, temporary } from './line-examples.js';

const later = noon + hour;

/** What is known after both were told, in this order. */
const after = (...news: readonly Omit<LineNews, 'line'>[]): LineFacts =>
  news.reduce<LineFacts | undefined>((known, told) => mergeLine(known, { line, ...told }), undefined) ?? unknownLine(line);

describe('mergeLine', () => {
  it('knows nothing at first', () => expect(mergeLine(undefined, { line })).to.deep.equal(unknownLine(line)));

  it('leaves alone what is not told', () => {
    const facts = after({ permission: temporary(noon), requestedAt: [noon] });
    expect(mergeLine(facts, { line, window: { at: later } })).to.deep.equal({ ...facts, window: { at: later } });
  });

  for (const [slice, older, newer] of [
    ['window', { window: { at: noon, closesAt: later } }, { window: { at: later } }],
    ['permission', { permission: temporary(noon) }, { permission: { status: 'none', at: later, because: 'revoked' } }],
    ['limits', { limits: { at: noon, call: [] } }, { limits: { at: later } }],
    ['restriction', { restriction: { at: noon, what: 'both', until: later } }, { restriction: { at: later, what: 'none' } }],
    ['may', { may: { at: noon, dial: no('forbidden') } }, { may: { at: later } }],
    ['streak', { streak: { at: noon, count: 3 } }, { streak: { at: later, count: 0 } }],
  ] as const) {
    it(`${slice}: the newest wins, whichever comes first`, () => {
      expect(after(older, newer)[slice]).to.deep.equal(newer[slice as keyof typeof newer]);
      expect(after(newer, older)[slice]).to.deep.equal(newer[slice as keyof typeof newer]);
    });
  }

  it('takes any word over none at the dawn of time', () => {
    const told = { permission: permanent(0), streak: { at: 0, count: 2 }, window: { at: 0, closesAt: noon } };
    expect(after(told)).to.deep.include(told);
  });

  describe('requests', () => {
    const first = asked(noon);
    const declined = asked(noon, { status: 'declined', at: later });
    const second = asked(noon + 1, { id: 'short' });
    const wordy = asked(noon, { text: 'May we call you about your order?' });
    for (const [case_, a, b, expected] of [
      ['the same one: the newest word', first, declined, declined],
      ['the same one, answered in the same millisecond', wordy, asked(noon, { status: 'approved' }), asked(noon, { status: 'approved' })],
      ['a newer one replaces the older, answered or not', declined, second, second],
    ] as const satisfies readonly (readonly [string, PermissionRequest, PermissionRequest, PermissionRequest])[]) {
      it(case_, () => {
        expect(after({ request: a }, { request: b }).request).to.deep.equal(expected);
        expect(after({ request: b }, { request: a }).request).to.deep.equal(expected);
      });
    }

    it('are remembered as sent, also when replaced', () => {
      expect(after({ request: second }, { request: first }, { request: declined }).requestedAt).to.deep.equal([noon, noon + 1]);
    });
  });

  it('unites histories: ascending, each moment and each call once', () => {
    const { requestedAt, connected } = after(
      { requestedAt: [noon, later], connected: [outgoing(noon), incoming(later)] },
      { requestedAt: [noon + 1, later], connected: [{ ...outgoing(noon), at: noon - 1 }, incoming(noon + 1)] },
    );
    expect(requestedAt).to.deep.equal([noon, noon + 1, later]);
    expect(connected).to.deep.equal([{ ...outgoing(noon), at: noon - 1 }, incoming(noon + 1), incoming(later)]);
  });

  it('keeps what is known of customer and number', () => {
    const full = { customer: { id: 'ana', name: 'Ana', phone: '+1' }, number: { id: 'shop', name: 'Shop' } };
    const bare = { customer: { id: 'ana' }, number: { id: 'shop' } };
    expect(mergeLine(mergeLine(undefined, { line: full }), { line: bare }).line).to.deep.equal(full);
    expect(mergeLine(mergeLine(undefined, { line: bare }), { line: full }).line).to.deep.equal(full);
  });

  const told = (...news: readonly LineNews[]) => news.reduce<LineFacts | undefined>(mergeLine, undefined);

  it('does not depend on the order of news', () => {
    fc.assert(
      fc.property(anyNews, anyNews, anyNews, (a, b, c) => {
        const expected = told(a, b, c);
        expect(told(c, a, b)).to.deep.equal(expected);
        expect(told(b, a, c)).to.deep.equal(expected);
      }),
      runs(1000, 100_000),
    );
  });

  it('does not depend on how news were gathered', () => {
    fc.assert(
      fc.property(anyNews, anyNews, anyNews, (a, b, c) => {
        const gathered = told(b, c) ?? lineWith();
        expect(mergeLine(told(a), gathered)).to.deep.equal(told(a, b, c));
      }),
      runs(1000, 100_000),
    );
  });

  it('does not mind hearing the same again', () => {
    fc.assert(
      fc.property(anyNews, anyNews, (a, b) => {
        const facts = told(a, b);
        expect(told(a, b, a, b)).to.deep.equal(facts);
        expect(mergeLine(facts, facts ?? lineWith())).to.deep.equal(facts);
      }),
      runs(1000, 100_000),
    );
  });
});
