import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { id, name, text } from '../../src/boundary/text.js';

describe('name', () => {
  for (const [why, raw, clean] of [
    ['keeps an ordinary name', 'Zoë O’Hara', 'Zoë O’Hara'],
    ['keeps a joined emoji', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['keeps the joiners of Persian', 'می‌خواهم', 'می‌خواهم'],
    ['takes out overrides of direction', 'Ada\u202egnp.exe', 'Adagnp.exe'],
    ['takes out isolates and marks', '\u2066Ada\u2069\u200f', 'Ada'],
    ['takes out zero-width spaces', 'A\u200bd\ufeffa', 'Ada'],
    ['takes out control characters', 'A\u0000d\u001ba\u009f', 'Ada'],
    ['makes one line of several', 'Ada\r\nLovelace', 'Ada Lovelace'],
    ['is none when nothing is visible', ' \u200d\u200b\n', undefined],
    ['is none when empty', '', undefined],
    ['is cut at 200', 'x'.repeat(1000), 'x'.repeat(200)],
    ['is never cut within a character', `${'x'.repeat(199)}👩`, 'x'.repeat(199)],
  ] as const) {
    it(why, () => expect(v.parse(name, raw)).to.equal(clean));
  }
});

describe('text', () => {
  it('keeps lines and tabs', () => expect(v.parse(text, 'a\n\tb\r\n')).to.equal('a\n\tb\r\n'));
  it('takes out control characters and overrides', () => expect(v.parse(text, 'a\u0000\u202eb\u001b')).to.equal('ab'));
  it('is cut at 4096', () => expect(v.parse(text, 'x'.repeat(100_000))).to.have.length(4096));
});

describe('id', () => {
  it('is never changed', () => expect(v.parse(id, ' wamid.x= \u200b')).to.equal(' wamid.x= \u200b'));
  it('is not cut but refused', () => expect(v.is(id, 'x'.repeat(513))).to.equal(false));
});
