import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readDesk } from '../../src/boundary/read.js';
import { runs, seed } from '../settings.js';
import { desk } from './answers.js';
import {
  anything,
  countedEndless,
  endless,
  goneThrough,
  listsIn,
  mendPrototype,
  mutated,
  mutation,
  replaced,
  touchedPrototype,
} from './hostile-values.js';
import { readers, survives, type Reader } from './surviving.js';

const anyReader = fc.constantFrom(...readers);

const survivesAnything = (reader: fc.Arbitrary<Reader>) => fc.property(reader, anything, (reader, make) => survives(reader, make()));

const survivesOneThingWrong = (reader: fc.Arbitrary<Reader>) =>
  fc.property(reader, mutation(6), (reader, [path, step, make]) => {
    const [, , good] = reader;
    survives(reader, mutated(good, path, step, make()));
  });

const sly = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '\u202e', '\u2066', '\u200b', '\u200d', '\u0000', '\ufeff', '\u00ad', 'é', '👩'),
});
const seen = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

const showsHonestNames = (read: typeof readDesk) =>
  fc.property(sly, fc.integer({ min: 1, max: 300 }), (part, times) => {
    const [call] = desk.calls;
    const name = part.repeat(times);
    const told = { ...desk, calls: [{ ...call, line: { ...call!.line, customer: { id: 'amara', name } } }] };
    const shown = read(told).value.calls[0]?.line.customer.name;
    expect(shown === undefined || (shown.length > 0 && shown.length <= 200 && !seen.test(shown))).to.equal(true);
  });

describe('the boundary', () => {
  it('survives anything', () => fc.assert(survivesAnything(anyReader), runs(10_000, 100_000)));

  it('survives a good answer with one thing wrong', () => fc.assert(survivesOneThingWrong(anyReader), runs(10_000, 100_000)));

  for (const reader of readers) it(`survives a list without end: ${reader[0]}`, () => survives(reader, endless));

  for (const reader of readers)
    it(`goes through no list without end, wherever one may stand: ${reader[0]}`, () => {
      for (const place of listsIn(reader[2])) {
        const { list, looks } = countedEndless();
        survives(reader, replaced(reader[2], place, list));
        expect(looks(), place.join('.')).to.be.below(goneThrough);
      }
    });
});

describe('names', () => {
  it('hold nothing that turns or hides what is read', () => fc.assert(showsHonestNames(readDesk), runs(10_000, 100_000)));
});

/** As one reads who trusts what comes. */
const naive: Readonly<Record<string, (value: unknown) => unknown>> = {
  'looks into it': (value) => ({ ...(value as object), kind: (value as { kind: unknown }).kind }),
  'hands it on': (value) => value,
  'joins it with what is known': (value) => join({}, value),
};

function join(known: Record<string, unknown>, value: unknown): unknown {
  for (const [key, told] of Object.entries(value ?? {}))
    known[key] = typeof told === 'object' ? join((known[key] ?? {}) as Record<string, unknown>, told) : told;
  return known;
}

const fails = <T>(property: fc.IProperty<T>): boolean => fc.check(property, { numRuns: 1000, seed, endOnFailure: true }).failed;

describe('without the boundary', () => {
  afterEach(mendPrototype);

  for (const [what, read] of Object.entries(naive))
    it(`a reader that ${what} does not survive`, () => {
      const reader = fc.constant<Reader>([what, read, desk]);
      expect(fails(survivesAnything(reader))).to.equal(true);
      mendPrototype();
      expect(fails(survivesOneThingWrong(reader))).to.equal(true);
    });

  it('a method of every object can be exchanged, and that is seen', () => {
    const payload: unknown = JSON.parse('{"__proto__": {"toLocaleString": "a word"}}');
    expect(() => survives(['join', (value) => join({}, value), {}], payload)).to.throw('changed Object.prototype: toLocaleString');
    mendPrototype();
    expect(touchedPrototype()).to.deep.equal([]);
  });

  it('names are what they are', () => {
    const trusting = (told: unknown) => ({ value: told as typeof desk, warnings: [] });
    expect(fails(showsHonestNames(trusting))).to.equal(true);
  });
});
