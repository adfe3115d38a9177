/** Values that a hostile or broken backend might send, and what may be left of them. */
import fc from 'fast-check';

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
/** A list without end. */
export const endless = new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 32 - 1 : 1) });

/** Whoever looks so often goes through a list to its end, which never comes. */
export const goneThrough = 100_000;

/** The same, which counts how often somebody looks into it, and ends that by throwing. */
export function countedEndless(): { readonly list: unknown; readonly looks: () => number } {
  let looks = 0;
  const look = () => {
    looks += 1;
    if (looks > goneThrough) throw new Error('It has no end.');
    return 1;
  };
  return { list: new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 32 - 1 : look()) }), looks: () => looks };
}

type Path = readonly (string | number)[];

/** Where lists stand in a value. */
export function listsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => listsIn(each, [...path, key]));
  return Array.isArray(value) ? [path, ...inner] : inner;
}

/** A copy with something else at this place. */
export function replaced(value: unknown, [step, ...further]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  copy[step] = replaced(copy[step], further, by);
  return copy;
}

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

/** Any value, made when it is wanted. */
export const anything = fc.oneof(
  fc
    .anything({
      withBigInt: true,
      withMap: true,
      withSet: true,
      withDate: true,
      withNullPrototype: true,
      withTypedArray: true,
      withSparseArray: true,
    })
    .map((value) => () => value),
  nasty,
);

type Step = readonly [choice: number, spoil: 'replace' | 'remove' | 'rename'];

/** A good answer with one field somewhere in it replaced, removed or renamed. */
export function mutated(good: unknown, path: readonly number[], [choice, spoil]: Step, value: unknown): unknown {
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

/** Where to spoil a good answer (at most so deep), and with what. */
export const mutation = (depth: number) =>
  fc.tuple(
    fc.array(fc.nat(), { maxLength: depth }),
    fc.tuple(fc.nat(), fc.constantFrom('replace' as const, 'remove' as const, 'rename' as const)),
    anything,
  );

const plain: ReadonlySet<string> = new Set(['string', 'number', 'boolean']);

const prototype = Object.getOwnPropertyDescriptors(Object.prototype);

/** What of `Object.prototype` is no longer as it was: added, removed, or another one. */
export function touchedPrototype(): readonly string[] {
  const now = Object.getOwnPropertyDescriptors(Object.prototype);
  const is = (key: PropertyKey, of: object) => Reflect.get(of, key) as PropertyDescriptor | undefined;
  return [...new Set([...Reflect.ownKeys(prototype), ...Reflect.ownKeys(now)])]
    .filter((key) => (['value', 'get', 'set'] as const).some((part) => is(key, now)?.[part] !== is(key, prototype)?.[part]))
    .map(String);
}

/** Makes it what it was. */
export function mendPrototype(): void {
  for (const key of Reflect.ownKeys(Object.prototype)) if (!Object.hasOwn(prototype, key)) Reflect.deleteProperty(Object.prototype, key);
  Object.defineProperties(Object.prototype, prototype);
}

/** The longest text that is of any use is a session description; a list of so many entries would never be gone through. */
const longest = 65_536;

/** Every key of an output, however deep; throws unless it is plain data of bounded size. Bare checks: `expect` a million times takes seconds. */
export function keysOf(value: unknown): string[] {
  if ((Array.isArray(value) || typeof value === 'string') && value.length > longest) throw new Error('Too long');
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) {
    if (!plain.has(typeof value) || (typeof value === 'number' && !Number.isFinite(value))) throw new Error(`Not plain: ${String(value)}`);
    return [];
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('Not a plain object');
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}
