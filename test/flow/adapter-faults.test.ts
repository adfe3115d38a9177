import { expect } from '@open-wc/testing';
import { AdapterError, type CallingAdapter } from '../../src/adapter.js';
import type { VirtualClock } from '../../src/testing/virtual-clock.js';
import { survived, type Failing } from './shift.js';

interface Asked {
  /** What the adapter would answer. */
  well(): Promise<unknown>;
  readonly clock: VirtualClock;
  /** The asker's. */
  readonly signal: AbortSignal;
}

/** A promise of a foreign make: resolves, rejects, and resolves to something else. */
const twice = (well: Promise<unknown>) => ({
  then(one: (value: unknown) => void, other: (why: unknown) => void) {
    well.then((value) => {
      one(value);
      other(new Error('no'));
      one(null);
    }, other);
  },
});

/** In place of answering well. */
const ways: readonly (readonly [name: string, answer: (asked: Asked) => unknown])[] = [
  ['rejects with a reason', () => Promise.reject(new AdapterError('technical'))],
  ['rejects with an error of its own', () => Promise.reject(new TypeError('undefined is not a function'))],
  ['rejects with nothing', () => Promise.reject(undefined as never)],
  ['never answers', () => new Promise(() => undefined)],
  ['answers after two minutes', ({ well, clock }) => new Promise((resolve) => clock.setTimeout(() => resolve(well()), 120_000))],
  [
    'answers when nobody asks any more',
    ({ well, signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(well()))),
  ],
  [
    'throws at once',
    () => {
      throw new RangeError('Maximum call stack size exceeded');
    },
  ],
  [
    'throws what is no error',
    () => {
      throw 'no' as never;
    },
  ],
  ['answers twice', ({ well }) => twice(well())],
  ['answers no promise', () => 7],
  ['answers null', () => Promise.resolve(null)],
  ['answers another shape', () => Promise.resolve({ hello: ['world'] })],
  ['answers a page', () => Promise.resolve('<!doctype html><title>Sign in</title>')],
];

const members = ['desk', 'conversations', 'activities', 'templates', 'sendOutreach', 'dial', 'hangUp'] as const;

/** An adapter one member of which is ill. */
function ill(member: (typeof members)[number], answer: (asked: Asked) => unknown): Failing {
  let isIll = true;
  let met = 0;
  return {
    met: () => met,
    heal: () => (isIll = false),
    adapter: (adapter, clock) => {
      const well = adapter[member] as (...how: unknown[]) => Promise<unknown>;
      const asked = (...how: unknown[]) => {
        const { signal } = how.at(-1) as { signal: AbortSignal };
        if (!isIll) return well(...how);
        met += 1;
        return answer({ well: () => well(...how), clock, signal });
      };
      return { ...adapter, [member]: asked } as CallingAdapter;
    },
  };
}

describe('a desk whose adapter fails', () => {
  it('says so, hangs nowhere, and works once it is healed', async function () {
    this.timeout(0);
    const faults = members.flatMap((member) => ways.map(([name, answer]) => [`${member} ${name}`, () => ill(member, answer)] as const));
    expect(await survived(faults)).to.deep.equal([]);
  });
});
