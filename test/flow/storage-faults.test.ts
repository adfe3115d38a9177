import { expect } from '@open-wc/testing';
import { long, sampled, seed } from '../settings.js';
import { someKey, tidyUp } from '../store/owners.js';
import { readsBackwards } from '../store/reads-backwards.js';
import { dayWith } from './day-with-faults.js';
import { dice } from './dice.js';
import type { Fault, FaultKind, Moment, Step } from './faulty-storage.js';
import { naiveStore } from './naive-store.js';
import { faultKinds } from './storage-fault-kinds.js';

const steps: readonly Step[] = ['open', 'read', 'write', 'prune', 'wipe'];
const moments: readonly Moment[] = ['before', 'during', 'after'];

/** Once; in the long run also as often as a connection is replaced, and always. */
const howOften = long ? [1, 3, Infinity] : [1];

const all: readonly Fault[] = howOften.flatMap((times) =>
  steps.flatMap((step) =>
    moments.flatMap((moment) =>
      faultKinds.filter(({ not }) => !not?.(step, moment)).map((kind) => ({ kind, step, moment, times }) satisfies Fault),
    ),
  ),
);

const throwDice = dice(seed);

/** Each kind once, somewhere. */
const sample = faultKinds.flatMap((kind) => {
  const ofKind = all.filter((fault) => fault.kind === kind);
  return ofKind.splice(throwDice(ofKind.length), 1);
});

/** Answers how to undo it. */
function redefine(of: object, name: string, as: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { configurable: true, ...as });
  return () => (before ? Object.defineProperty(of, name, before) : Reflect.deleteProperty(of, name));
}

const refuse = (name: string) => () => {
  throw new DOMException('not here', name);
};

/** As browsers had it before `getAll` could read backwards. */
const onlyForwards = () => {
  const { getAll } = IDBObjectStore.prototype;
  return redefine(IDBObjectStore.prototype, 'getAll', {
    value(this: IDBObjectStore, query?: IDBValidKey | IDBKeyRange | null, count?: number) {
      const isRange = query === undefined || query === null || query instanceof IDBKeyRange;
      return isRange ? getAll.call(this, query, count) : refuse('DataError')();
    },
  });
};

interface Missing {
  readonly without: () => () => void;
  readonly isLoud?: true;
  readonly isHere?: () => Promise<boolean>;
}

const missing: readonly (readonly [what: string, Missing])[] = [
  ['IndexedDB', { without: () => redefine(globalThis, 'indexedDB', { value: undefined }), isLoud: true }],
  ['leave to name IndexedDB', { without: () => redefine(globalThis, 'indexedDB', { get: refuse('SecurityError') }), isLoud: true }],
  ['channels between tabs', { without: () => redefine(globalThis, 'BroadcastChannel', { value: undefined }) }],
  ['subtle crypto for its key', { without: () => redefine(crypto, 'subtle', { value: undefined }), isLoud: true }],
  ['a way to read backwards at once', { without: onlyForwards, isHere: readsBackwards }],
];

describe('a desk whose storage fails', () => {
  afterEach(tidyUp);

  it('works on, tells of it and loses nothing', async function () {
    this.timeout(0);
    const faults = sampled ? sample : all;
    const harm: string[] = [];
    let injected = 0;
    for (const fault of faults) {
      const title = `${fault.kind.name}, ${fault.moment} ${fault.step}, ${fault.times}×`;
      try {
        const struck = await dayWith(fault);
        injected += 1;
        if (struck === 0) harm.push(`${title}: never met`);
      } catch (thrown) {
        harm.push(`${title}: ${String(thrown)}`);
      }
      await tidyUp();
    }
    const which = sampled ? ` (each kind once, with the seed ${seed})` : '';
    console.log(`${injected} faults injected, ${faults.length - harm.length} survived${which}`);
    expect(harm).to.deep.equal([]);
  });

  for (const [what, { without, isLoud, isHere }] of missing)
    it(`works on without ${what}`, async () => {
      if (isHere && !(await isHere())) console.log(`not applicable: this engine never had ${what}, and works on`);
      const encryptWith = await someKey();
      const kind: FaultKind = { name: what, ...(!isLoud && { quiet: true }) };
      await dayWith({ kind, step: 'read', moment: 'before', times: 0 }, { without, encryptWith });
    });

  // what is there before the first read must not be believed
  const [phantoms, loud] = [faultKinds.filter(({ name }) => name === 'rows of another hand'), faultKinds.filter(({ quiet }) => !quiet)];
  const handicapped: readonly (readonly [FaultKind, Step, Moment])[] = [
    ...phantoms.map((kind) => [kind, 'open', 'before'] as const),
    ...loud.map((kind) => [kind, 'read', 'during'] as const),
  ];
  for (const [kind, step, moment] of handicapped)
    it(`would suffer from this with a store of good faith: ${kind.name}`, async () => {
      const thrown: unknown = await dayWith({ kind, step, moment, times: 1 }, { store: naiveStore }).catch((reason: unknown) => reason);
      expect(thrown).to.be.instanceOf(Error);
    });
});
