import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { AdapterError } from '../../src/adapter.js';
import { asFailure } from '../../src/boundary/failure.js';
import {
  readActivities,
  readCallId,
  readConversations,
  readDesk,
  readNews,
  readSequences,
  readTemplatePage,
} from '../../src/boundary/read.js';
import { runs } from '../settings.js';
import { activities, conversation, desk, news, templatePage } from './answers.js';
import { anything, endless, keysOf, mutated, mutation } from './hostile-values.js';

type Reader = readonly [name: string, read: (value: unknown) => unknown, good: unknown];

const readers: readonly Reader[] = [
  ['readDesk', readDesk, desk],
  ['readConversations', (value) => readConversations(value, ['c1']), [conversation]],
  ['readNews', readNews, news],
  ['readSequences', readSequences, news],
  ['readActivities', readActivities, activities],
  ['readTemplatePage', readTemplatePage, templatePage],
  ['readCallId', readCallId, 'call-1'],
  ['asFailure', asFailure, new AdapterError('call-limit', { until: 5, details: 'Later', platformCode: 138012 })],
];

const untouched = Reflect.ownKeys(Object.prototype).length;

/** All fields that a good answer of any kind has. */
const known = new Set([...readers.flatMap(([, read, good]) => keysOf(read(good))), 'name', 'where', 'refused']);

function survives([name, read]: Reader, value: unknown) {
  try {
    expect(
      keysOf(read(value)).filter((key) => !known.has(key)),
      name,
    ).to.deep.equal([]);
  } catch (thrown) {
    if (!(thrown instanceof AdapterError)) throw thrown;
    expect(thrown.code, name).to.equal('bad-answer');
  }
  expect(Reflect.ownKeys(Object.prototype)).to.have.length(untouched);
}

const anyReader = fc.constantFrom(...readers);

describe('the boundary', () => {
  it('survives anything', () =>
    fc.assert(
      fc.property(anyReader, anything, (reader, make) => survives(reader, make())),
      runs(10_000, 100_000),
    ));

  it('survives a good answer with one thing wrong', () => {
    const property = fc.property(anyReader, mutation(6), (reader, [path, step, make]) => {
      const [, , good] = reader;
      survives(reader, mutated(good, path, step, make()));
    });
    fc.assert(property, runs(10_000, 100_000));
  });

  for (const reader of readers) it(`survives a list without end: ${reader[0]}`, () => survives(reader, endless));
});

describe('names', () => {
  const sly = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\u202e', '\u2066', '\u200b', '\u200d', '\u0000', '\ufeff', '\u00ad', 'é', '👩'),
  });
  const seen = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

  it('hold nothing that turns or hides what is read', () => {
    const property = fc.property(sly, fc.integer({ min: 1, max: 300 }), (part, times) => {
      const [call] = desk.calls;
      const name = part.repeat(times);
      const told = { ...desk, calls: [{ ...call, line: { ...call!.line, customer: { id: 'amara', name } } }] };
      const shown = readDesk(told).value.calls[0]?.line.customer.name;
      expect(shown === undefined || (shown.length > 0 && shown.length <= 200 && !seen.test(shown))).to.equal(true);
    });
    fc.assert(property, runs(10_000, 100_000));
  });
});
