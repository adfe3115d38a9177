import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { derivedExpiries } from '../../src/domain/derived-expiry.js';
import { day } from '../../src/domain/instant.js';
import { lineKey } from '../../src/domain/line.js';
import type { LineFacts } from '../../src/domain/line-facts.js';
import { mergeLine } from '../../src/domain/line-merge.js';
import { permissionNow } from '../../src/domain/permission-now.js';
import { product } from '../../src/domain/policy.js';
import { runs } from '../settings.js';
import { anyMoment, anyNews, asked, line, lineWith, noon, permanent, temporary } from './line-examples.js';

const week = 7 * day;

describe('derivedExpiries', () => {
  const kinds = (facts: Partial<LineFacts>, now: number) => derivedExpiries(lineWith(facts), product, now).map(({ kind }) => kind);

  it('tells when permission ended, and for how long it held', () => {
    expect(derivedExpiries(lineWith({ permission: temporary(noon) }), product, noon + 9 * day)).to.deep.equal([
      {
        id: `permission.expired/${lineKey(line)}/${noon + week}`,
        kind: 'permission.expired',
        at: noon + week,
        line: lineKey(line),
        actor: { kind: 'platform' },
        derived: true,
        days: 7,
      },
    ]);
  });

  for (const [case_, actual, expected] of [
    ['permission, 1 ms before 168 h', kinds({ permission: temporary(noon) }, noon + week - 1), []],
    ['permission, at 168 h', kinds({ permission: temporary(noon) }, noon + week), ['permission.expired']],
    ['permission for good', kinds({ permission: permanent(noon) }, noon + 99 * day), []],
    ['permission revoked', kinds({ permission: { status: 'none', at: noon, because: 'revoked' } }, noon + 99 * day), []],
    ['request, 1 ms before 7 days', kinds({ request: asked(noon) }, noon + week - 1), []],
    ['request, at 7 days', kinds({ request: asked(noon) }, noon + week), ['request.expired']],
    ['request, its own end', kinds({ request: asked(noon, { until: noon + day }) }, noon + day), ['request.expired']],
    ['request approved', kinds({ request: asked(noon, { status: 'approved' }) }, noon + week), []],
    ['request declined', kinds({ request: asked(noon, { status: 'declined' }) }, noon + week), []],
    ['request replaced', kinds({ request: asked(noon, { status: 'replaced' }) }, noon + week), []],
    ['request answered by permission news alone', kinds({ request: asked(noon), permission: permanent(noon + 1) }, noon + week), []],
    [
      'request beside a permission that it did not bring',
      kinds({ request: asked(noon), permission: permanent(noon - 1) }, noon + week),
      ['request.expired'],
    ],
    ['both', kinds({ request: asked(noon), permission: temporary(noon - 1) }, noon + week), ['permission.expired', 'request.expired']],
  ] as const) {
    it(`${case_}: ${expected.join(', ') || 'nothing'}`, () => expect(actual).to.deep.equal(expected));
  }

  it('tells the same record at every later moment, and tells of every expiry that shows', () => {
    fc.assert(
      fc.property(anyNews, anyMoment, anyMoment, (news, a, b) => {
        const facts = mergeLine(undefined, news);
        const [now, later] = a < b ? [a, b] : [b, a];
        const told = derivedExpiries(facts, product, now);
        expect(derivedExpiries(facts, product, later)).to.deep.include.members([...told]);
        for (const { at } of told) expect(at).to.be.at.most(now);
        const { because, since } = permissionNow(facts, product, now);
        const shown = because === 'expired' && facts.permission.status === 'temporary' ? 'permission.expired' : undefined;
        const lapsed =
          because === 'lapsed' && facts.request?.status === 'pending' && facts.permission.at < since ? 'request.expired' : undefined;
        const kind = shown ?? lapsed;
        if (kind) expect(told.map((record) => [record.kind, record.at])).to.deep.include([kind, since]);
      }),
      runs(1000, 100_000),
    );
  });
});
