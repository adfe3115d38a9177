/**
 * What this package weighs in a host's production build, as multiples of its foundation, measured in the same run: the package as it is
 * built for npm, minified with the host's code and brotli-compressed, each chunk for itself, since chunks travel one by one.
 */
import { readdirSync } from 'node:fs';
import { builtPackage } from './built-package.mjs';
import { bundle } from './bundle.mjs';

const lit = "export * from 'lit'; export * from '@lit/context';";
const foundation = `${lit} export * from 'xstate'; export * from 'idb';`;

const define = (tags) => tags.map((tag) => `import 'wa-calling/define/${tag}';`).join(' ');
const tags = readdirSync(new URL('../src/define', import.meta.url))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((tag) => tag !== 'all');

const voice = ['media/voice-connection', 'media/page-sound', 'calling/ringing'];

/** What tells a developer of mistakes: no page that is wired well loads it. */
const mistakes = ['elements/wiring-mistakes', 'calling/name-thrown', 'calling/name-storage-trouble', 'adapters/http/stream-mistakes'];

/** The store has come with the desk (`src/whole-desk.ts`). */
const brought = ['store/stores'];

/** Button, modal, feed and desk, with all that they load while an agent asks, is allowed, calls, ends and reads the feed. */
const firstStory = {
  what: 'first story: button, modal, feed, charts, cache, HTTP adapter, English',
  code: define(['call-button', 'permission-modal', 'activity-feed', 'calling']),
  over: 'lit, @lit/context, xstate, idb',
  floor: foundation,
  atMost: 1.9,
  reached: 5.71,
  lazy: true,
  // no template is chosen or written in it, no host has named keys, no element has more to say, and its calls are without sound
  never: [
    'define/template-picker',
    'define/template-editor',
    'templates/template-editing',
    'elements/shortcuts',
    'i18n/en',
    ...voice,
    ...mistakes,
    ...brought,
  ],
};

/** `reached`: where a promise is missed, what must not be exceeded meanwhile. */
const cases = [
  {
    what: 'call button, before anybody presses it',
    code: define(['call-button']),
    over: 'lit, @lit/context',
    floor: lit,
    atMost: 1.35,
    without: ['xstate', 'idb', 'valibot'],
  },
  firstStory,
  {
    what: 'all elements without voice and template editor',
    code: define(tags.filter((tag) => tag !== 'template-editor')),
    over: 'lit, @lit/context, xstate, idb',
    floor: foundation,
    atMost: 2.5,
    reached: 7.1,
    lazy: true,
    never: ['define/template-editor', 'templates/template-editing', ...voice, ...mistakes, ...brought],
  },
];

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

async function measure({ what, code, over, floor, atMost, reached = atMost, lazy = false, never, without = [] }, from) {
  const [own, base] = [await bundle(code, { lazy, never, from }), await bundle(floor)];
  const ratio = own.bytes / base.bytes;
  const smuggled = without.filter((name) => own.packages.includes(name));
  const met = ratio <= atMost && smuggled.length === 0;
  return {
    row: {
      what,
      size: kB(own.bytes),
      floor: kB(base.bytes),
      'floor is': over,
      ratio: `${ratio.toFixed(2)}×`,
      target: `≤ ${atMost}×`,
      met: met ? 'yes' : smuggled.length > 0 ? `no: holds ${smuggled.join(', ')}` : `no; at most ${reached}×`,
    },
    exceeded: smuggled.length > 0 || ratio > reached,
    own,
  };
}

/** Prints the table, with `modules` also the heaviest modules. Answers its rows, and what is heavier than it may be. */
export async function sizes({ modules }) {
  const from = await builtPackage();
  const measured = [];
  for (const each of cases) measured.push(await measure(each, from));
  console.table(measured.map(({ row }) => row));
  for (const { row, own } of modules ? measured : []) {
    console.log(`\n${row.what}: its heaviest modules, each compressed alone`);
    for (const { id, bytes } of own.modules.slice(0, 30)) console.log(`${String(bytes).padStart(7)}  ${id}`);
  }
  return { rows: measured.map(({ row }) => row), exceeded: measured.filter(({ exceeded }) => exceeded).map(({ row }) => row.what) };
}

/** The first story as it is weighed: its chunks by name, the one that starts it, and those that were counted. */
export async function firstStoryChunks() {
  const { chunks, entry, arrives } = await bundle(firstStory.code, { ...firstStory, from: await builtPackage() });
  return { chunks, entry, counted: arrives };
}
