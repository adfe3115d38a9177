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

const bomb = {
  get kind(): never {
    throw new Error('boom');
  },
};
const cycle: Record<string, unknown> = { kind: 'call' };
cycle['line'] = cycle;
cycle['signals'] = [cycle];
const revoked = Proxy.revocable([], {});
revoked.revoke();
const trap = new Proxy(
  {},
  {
    get: () => {
      throw new RangeError('trap');
    },
    has: () => true,
  },
);
const endless = new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 32 - 1 : 1) });

/** Made only inside the property: fast-check itself would trip over some of them. */
const nasty = fc.constantFrom<() => unknown>(
  () => bomb,
  () => cycle,
  () => revoked.proxy,
  () => trap,
  () => [bomb],
  () => [trap],
  () => Object.create(null),
  () => JSON.parse('{"__proto__": {"polluted": true}, "kind": "call"}'),
  () => JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  () => 'x'.repeat(1_000_000),
  () => NaN,
  () => -1,
  () => Infinity,
  () => 8.64e15 + 1,
  () => new Date(NaN),
  () => Symbol('kind'),
  () => () => 'call',
  () => new Map([['kind', 'call']]),
  () => '\u202e\u0000\ud800',
  () => '\u2066Pri\u200bya\u2069\ufeff',
  () => ({ valueOf: () => 1, toString: () => 'call', toJSON: () => ({ kind: 'call' }) }),
  () => Object.defineProperty([], 'length', { value: 4_000_000_000 }),
  () => Object.freeze(Object.setPrototypeOf({ kind: 'call' }, trap)),
);

const anything = fc.oneof(
  fc
    .anything({
      withBigInt: true,
      withMap: true,
      withSet: true,
      withDate: true,
      withNullPrototype: true,
      withObjectString: true,
      withTypedArray: true,
      withSparseArray: true,
    })
    .map((value) => () => value),
  nasty,
);

type Step = readonly [choice: number, spoil: 'replace' | 'remove' | 'rename'];

/** A good answer with one field somewhere in it replaced, removed or renamed. */
function mutated(good: unknown, path: readonly number[], [choice, spoil]: Step, value: unknown): unknown {
  if (typeof good !== 'object' || good === null || Object.keys(good).length === 0) return value;
  const copy: Record<string, unknown> = Array.isArray(good) ? ([...good] as unknown as Record<string, unknown>) : { ...good };
  const keys = Object.keys(copy);
  const [step = choice, ...rest] = path;
  const key = keys[step % keys.length] ?? '';
  if (path.length > 0) copy[key] = mutated(copy[key], rest, [choice, spoil], value);
  else if (spoil === 'replace') copy[key] = value;
  else {
    if (spoil === 'rename') copy[`${key} `] = copy[key];
    delete copy[key];
  }
  return copy;
}

const mutation = fc.tuple(
  fc.array(fc.nat(), { maxLength: 6 }),
  fc.tuple(fc.nat(), fc.constantFrom('replace' as const, 'remove' as const, 'rename' as const)),
  anything,
);

const plain: ReadonlySet<string> = new Set(['string', 'number', 'boolean']);

/** Every key of an output, however deep; throws unless it is plain data. Bare checks: `expect` a million times takes seconds. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) {
    if (!plain.has(typeof value) || (typeof value === 'number' && !Number.isFinite(value))) throw new Error(`Not plain: ${String(value)}`);
    return [];
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('Not a plain object');
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

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
    const property = fc.property(anyReader, mutation, (reader, [path, step, make]) => {
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
