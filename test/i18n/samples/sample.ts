import type { Format } from '../../../src/i18n/format.js';
type Sentence = (...about: never) => unknown;
type Speaks<T> = T extends Sentence ? true : T extends string | readonly unknown[] ? never : T extends object ? Speaks<T[keyof T]> : never;

/** What each sentence is tried with: complete by type, so that a new sentence does not compile before it is tried. */
export type Samples<T> = {
  readonly [K in keyof T as true extends Speaks<NonNullable<T[K]>> ? K : never]-?: NonNullable<T[K]> extends (
    ...about: infer About
  ) => unknown
    ? readonly Readonly<About>[]
    : Samples<NonNullable<T[K]>>;
};

/** Words that no language has, so that they are found again in a sentence. */
export const marker = (name: string): string => `⟨${name}⟩`;

export const [name, who, moment, ago, left, text] = ['name', 'who', 'moment', 'ago', 'left', 'text'].map(marker) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
export const named = [[name], [undefined]] as const;
export const explained = { title: marker('title'), sentence: marker('sentence') };
export const counts = [0, 1, 2, 3, 11, 25, 100];
export const counted = counts.map((count) => [count] as const);

/** Writes markers in place of moments and lengths. */
export const format: Format = {
  moment: () => moment,
  ahead: () => marker('ahead'),
  past: () => marker('past'),
  exactMoment: () => moment,
  clock: () => marker('clock'),
  exactClock: () => marker('clock'),
  day: () => marker('day'),
  dayKey: String,
  since: () => ago,
  ago: () => ago,
  duration: () => marker('duration'),
  days: () => marker('days'),
  timer: () => marker('timer'),
  number: String,
};

/** The same kind of sample for every key of a group of sentences. */
export const forEach = <K extends string, S>(keys: object, sample: (key: K) => S) =>
  Object.fromEntries(Object.keys(keys).map((key) => [key, sample(key as K)])) as unknown as Record<K, S>;
