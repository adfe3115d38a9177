import { expect } from '@open-wc/testing';
import { stableJson } from '../../src/domain/stable-json.js';

describe('stableJson', () => {
  it('does not depend on the order of members, at any depth', () => {
    expect(stableJson({ b: [{ d: 1, c: 2 }], a: null })).to.equal(stableJson({ a: null, b: [{ c: 2, d: 1 }] }));
  });

  it('depends on the order of lists', () => expect(stableJson([1, 2])).not.to.equal(stableJson([2, 1])));

  it('takes an undefined member for an absent one', () => expect(stableJson({ a: undefined })).to.equal('{}'));
});
