import { expect } from '@open-wc/testing';
import { day, hour } from '../../src/domain/instant.js';
import { meta202512, policies, product } from '../../src/domain/policy.js';

describe('product', () => {
  for (const [what, actual, expected] of [
    [
      'one request in 24 h, two in 7 days',
      product.requests,
      [
        { max: 1, within: 24 * hour },
        { max: 2, within: 7 * day },
      ],
    ],
    ['10 connected calls in 24 h', product.calls, [{ max: 10, within: 24 * hour }]],
    ['permission for 168 h', product.permissionLife, 168 * hour],
    ['no permission for good', product.permanentPermission, false],
    ['a request lives 7 days', product.requestLife, 7 * day],
    ['a window of 24 h', product.windowLife, 24 * hour],
    ['2 missed in a row warn', product.streakWarnsAt, 2],
    ['4 missed in a row revoke', product.streakRevokesAt, 4],
    ['cancelled rings do not count', product.cancelledRingsCount, false],
    ['an invite needs no permission', product.inviteNeedsPermission, false],
    ['templates while the window is closed', product.templatesWhileOpen, false],
    ['a ring is stale after 60 s', product.staleRing, 60_000],
    ['the fresh check takes 3 s at most', product.freshCheck, 3000],
    ['an invite lives 1 to 43,200 minutes, usually 7 days', product.inviteMinutes, { min: 1, max: 43_200, usual: 10_080 }],
    ['a deleted template’s name rests 30 days', product.templateNameRest, 30 * day],
    [
      'an approved template changes once a day, ten times in 30 days',
      product.templateEdits,
      [
        { max: 1, within: day },
        { max: 10, within: 30 * day },
      ],
    ],
    ['lengths', product.length, { body: 1024, header: 60, footer: 60, button: 20, templateName: 512 }],
  ] as const) {
    it(what, () => expect(actual).to.deep.equal(expected));
  }
});

describe('meta202512', () => {
  it('is the product’s, but for 100 calls and permission for good', () => {
    expect(meta202512).to.deep.equal({ ...product, calls: [{ max: 100, within: 24 * hour }], permanentPermission: true });
  });
});

describe('policies', () => {
  it('names the presets', () => expect(policies).to.deep.equal({ product, 'meta-2025-12': meta202512 }));
});
