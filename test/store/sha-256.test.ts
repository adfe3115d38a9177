import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sha256 } from '../../src/store/sha-256.js';
import { runs } from '../settings.js';

async function byTheBrowser(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('sha256', () => {
  it('is the published digest of "abc"', () => {
    expect(sha256('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is what the browser computes, for any text', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        expect(sha256(text)).to.equal(await byTheBrowser(text));
      }),
      runs(300, 20_000),
    ));

  it('is what the browser computes around the ends of a block', async () => {
    for (let length = 50; length < 135; length++)
      expect(sha256('x'.repeat(length)), `${length}`).to.equal(await byTheBrowser('x'.repeat(length)));
  });
});
