import { expect } from '@open-wc/testing';
import { withSetup } from '../../src/media/session-description.js';

describe('withSetup', () => {
  const answer = (setup: string) => `v=0\r\na=setup:${setup}\r\na=mid:0\r\n`;

  it('says who begins where an answer leaves it open', () => {
    expect(withSetup(answer('actpass'), 'active')).to.equal(answer('active'));
    expect(withSetup(answer('actpass'), 'passive')).to.equal(answer('passive'));
  });

  it('changes nothing else', () => {
    for (const setup of ['active', 'passive', 'actpassable']) expect(withSetup(answer(setup), 'active')).to.equal(answer(setup));
  });
});
