import { expect } from '@open-wc/testing';
import { sentences } from '../../src/i18n/sentences.js';

describe('sentences', () => {
  const rows = [
    ['.', ['Missed call', 'It stopped ringing'], 'Missed call. It stopped ringing.'],
    ['।', ['मिस्ड कॉल', 'घंटी बजनी बंद हुई'], 'मिस्ड कॉल। घंटी बजनी बंद हुई।'],
    ['.', ['Checking…', 'Why? ', 'Done.'], 'Checking… Why? Done.'],
    ['.', [undefined, '', false, 'One'], 'One.'],
    ['.', [], ''],
  ] as const;
  for (const [stop, words, text] of rows) it(`says "${text}"`, () => expect(sentences({ stop }, ...words)).to.equal(text));
});
