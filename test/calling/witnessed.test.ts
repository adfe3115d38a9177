import { expect } from '@open-wc/testing';
import { witnessed } from '../../src/calling/witnessed.js';
import { derivedExpiries } from '../../src/domain/derived-expiry.js';
import { unknownLine } from '../../src/domain/line-merge.js';
import { lineKey } from '../../src/domain/line.js';
import type { Permission } from '../../src/domain/permission.js';
import { product, type Policy } from '../../src/domain/policy.js';
import { day } from './desk.js';
import { amara, news, priya, start } from './fake-adapter.js';

const policy: Policy = { ...product, streakRevokesAt: 9, permissionLife: 3 * day };
const request = { id: 'r1', sentAt: start - 1, by: priya, at: start, status: 'pending' } as const;

describe('witnessed', () => {
  const permissions: readonly (readonly [Permission, object | undefined])[] = [
    [
      { status: 'temporary', at: start, until: start + day },
      { kind: 'permission.granted', how: 'temporary', until: start + day },
    ],
    [
      { status: 'temporary', at: start, until: start + day, source: 'callback' },
      { kind: 'permission.granted', how: 'callback' },
    ],
    [
      { status: 'permanent', at: start, source: 'request' },
      { kind: 'permission.granted', how: 'permanent' },
    ],
    [
      { status: 'permanent', at: start, source: 'profile' },
      { kind: 'permission.granted', how: 'profile' },
    ],
    [
      { status: 'none', at: start, because: 'revoked' },
      { kind: 'permission.revoked', actor: { kind: 'customer' } },
    ],
    [
      { status: 'none', at: start, because: 'auto-revoked' },
      { kind: 'permission.auto-revoked', missed: 9, actor: { kind: 'platform' } },
    ],
    [
      { status: 'none', at: start, because: 'expired' },
      { kind: 'permission.expired', days: 3 },
    ],
    [{ status: 'none', at: start, because: 'declined' }, undefined],
    [{ status: 'none', at: start }, undefined],
  ];
  for (const [permission, expected] of permissions) {
    it(`makes ${JSON.stringify(expected)} of ${JSON.stringify(permission)}`, () => {
      const told = news('permission.changed', { permission });
      const [activity, ...more] = witnessed(told, policy);
      expect(more).to.deep.equal([]);
      if (!expected) return expect(activity).to.equal(undefined);
      return expect(activity).to.deep.include({ ...expected, at: start, derived: true, line: lineKey(amara) });
    });
  }

  const statuses = ['approved', 'declined', 'expired', 'replaced'] as const;
  for (const status of statuses) {
    it(`records that a request was sent, and that it was ${status}`, () => {
      const told = witnessed(news('request.changed', { request: { ...request, status } }), policy);
      expect(told.map(({ kind, at }) => [kind, at])).to.deep.equal([
        ['request.sent', start - 1],
        [`request.${status}`, start],
      ]);
    });
  }

  it('records a request that waits once, by whoever sent it', () => {
    const [sent, ...more] = witnessed(news('request.changed', { request }), policy);
    expect(sent).to.deep.include({ id: 'request.sent/r1', kind: 'request.sent', actor: priya });
    expect(sent, 'nobody told in which form').not.to.have.property('form');
    expect(more).to.deep.equal([]);
  });

  it('names the fact, so that it is one record however often and in whatever words it was told', () => {
    const permission = { status: 'none', at: start, because: 'expired' } as const;
    const [told] = witnessed(news('permission.changed', { permission }), policy);
    const [again] = witnessed(news('permission.changed', { permission }), policy);
    const before = { status: 'temporary', at: start - day, until: start } as const;
    const [derived] = derivedExpiries({ ...unknownLine(amara), permission: before }, policy, start);
    expect(new Set([told, again, derived].map((one) => one?.id)).size).to.equal(1);
  });

  it('makes nothing of other news', () => {
    expect(witnessed(news('window.changed', { window: {} }), policy)).to.deep.equal([]);
  });
});
