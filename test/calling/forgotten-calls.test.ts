import { expect } from '@open-wc/testing';
import { ForgottenCalls } from '../../src/calling/forgotten-calls.js';

describe('ForgottenCalls', () => {
  it('knows the last thousand', () => {
    const forgotten = new ForgottenCalls();
    for (let n = 0; n <= 1000; n += 1) forgotten.add(`call-${n}`);
    expect(['call-0', 'call-1', 'call-1000', 'call-1001'].map((id) => forgotten.has(id))).to.deep.equal([false, true, true, false]);
  });
});
