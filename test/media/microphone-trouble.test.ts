import { expect } from '@open-wc/testing';
import type { MicrophoneTrouble } from '../../src/domain/microphone-trouble.js';
import { thisPage, troubleOf, troubleOfPage } from '../../src/media/microphone-trouble.js';

const fine = { secure: true, allowed: true };

describe('troubleOf', () => {
  const rows: readonly (readonly [behaviour: string, thrown: unknown, page: Partial<typeof fine>, MicrophoneTrouble])[] = [
    ['the agent or the browser said no', new DOMException('', 'NotAllowedError'), {}, 'denied'],
    ['a frame around the page forbids it', new DOMException('', 'NotAllowedError'), { allowed: false }, 'blocked-by-frame'],
    ['there is none', new DOMException('', 'NotFoundError'), {}, 'missing'],
    ['the chosen one is gone', new DOMException('', 'OverconstrainedError'), {}, 'missing'],
    ['another program has it', new DOMException('', 'NotReadableError'), {}, 'busy'],
    ['the device failed', new DOMException('', 'AbortError'), {}, 'busy'],
    ['the page is not secure, so that there is nothing to ask', new TypeError('mediaDevices is undefined'), { secure: false }, 'insecure'],
    ['anything else', null, {}, 'denied'],
  ];
  for (const [behaviour, thrown, page, trouble] of rows)
    it(`${trouble}: ${behaviour}`, () => expect(troubleOf(thrown, { ...fine, ...page })).to.equal(trouble));
});

describe('troubleOfPage', () => {
  it('finds none in a page that may use the microphone', () => {
    expect(troubleOfPage()).to.equal(undefined);
  });

  it('sees that a frame around the page forbids it where the browser tells, and knows of nothing elsewhere', async () => {
    const frame = document.createElement('iframe');
    frame.allow = "microphone 'none'";
    frame.src = '/test/media/in-a-frame.html';
    const said = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data), { once: true }));
    document.body.append(frame);
    expect(await said).to.equal('featurePolicy' in document ? 'blocked-by-frame' : undefined);
    frame.remove();
    expect(thisPage()).to.deep.equal(fine);
  });
});
