import { expect } from '@open-wc/testing';
import { knownMembers } from '../../src/domain/known-members.js';

describe('knownMembers', () => {
  it('leaves out what is undefined and keeps every other empty value', () => {
    expect(knownMembers({ a: undefined, b: 0, c: '', d: null, e: false })).to.have.all.keys('b', 'c', 'd', 'e');
  });
});
