import { expect } from '@open-wc/testing';
import { knownActor } from '../../src/domain/actor.js';

describe('knownActor', () => {
  it('is the first that anybody knows', () => {
    expect(knownActor(undefined, { kind: 'unknown' }, { kind: 'platform' }, { kind: 'customer' })).to.deep.equal({ kind: 'platform' });
  });

  it('is unknown when nobody was named', () => expect(knownActor(undefined)).to.deep.equal({ kind: 'unknown' }));
});
