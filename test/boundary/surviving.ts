/** Every reader of the boundary, with a good answer for it, and what it means that one survives a value. */
import { AdapterError } from '../../src/adapter.js';
import * as failure from '../../src/boundary/failure.js';
import * as problem from '../../src/boundary/problem.js';
import * as read from '../../src/boundary/read.js';
import { activities, at, conversation, desk, news, template, templatePage } from './answers.js';
import { keysOf, touchedPrototype } from './hostile-values.js';

export type Reader = readonly [name: string, read: (value: unknown) => unknown, good: unknown];

const modules = { ...failure, ...problem, ...read };

const good: Readonly<Record<keyof typeof modules, unknown>> = {
  asFailure: new AdapterError('call-limit', { until: 5, details: 'Later', platformCode: 138012 }),
  readProblem: { type: 'urn:wa-calling:problem:call-limit', detail: 'Later', until: at, platformCode: 138012 },
  readDesk: desk,
  readConversations: [conversation],
  readNews: news,
  readSequences: news,
  readActivities: activities,
  readTemplatePage: templatePage,
  readTemplate: template,
  readCallId: 'call-1',
  readVoicePath: {
    iceServers: [{ urls: ['turn:turn.test'], username: 'u', credential: 'c' }],
    iceTransportPolicy: 'relay',
    setup: 'passive',
  },
  readColleagues: [{ kind: 'agent', id: 'agent-2', name: 'Ben', available: true }],
};

/** Taken from the modules themselves: a reader that is new and has no good answer here fails. */
export const readers: readonly Reader[] = Object.entries(modules).map(([name, reader]) => {
  if (!Object.hasOwn(good, name)) throw new Error(`${name} has no good answer to spoil.`);
  const reads = (value: unknown) =>
    reader === read.readConversations ? reader(value, ['c1']) : (reader as (value: unknown) => unknown)(value);
  return [name, reads, good[name as keyof typeof modules]];
});

/** All fields that a good answer of any kind has. */
const known = new Set([...readers.flatMap(([, read, good]) => keysOf(read(good))), 'name', 'where', 'refused']);

/** Throws unless plain data of known fields comes of it, or one honest refusal, and nothing else happens. */
export function survives([name, read]: Reader, value: unknown): void {
  let told: unknown;
  try {
    told = read(value);
  } catch (thrown) {
    if (!(thrown instanceof AdapterError) || thrown.code !== 'bad-answer') throw thrown;
  }
  const touched = touchedPrototype();
  if (touched.length > 0) throw new Error(`${name} changed Object.prototype: ${touched.join()}`);
  const strange = told === undefined ? [] : keysOf(told).filter((key) => !known.has(key));
  if (strange.length > 0) throw new Error(`${name} let fields pass: ${strange.join()}`);
}
