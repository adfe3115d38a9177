/**
 * What this package weighs in a host's production build, as multiples of its foundation, measured in the same run. Minified and
 * brotli-compressed, each chunk for itself, since chunks travel one by one.
 */
import { bundle } from './bundle.mjs';

const lit = "export * from 'lit'; export * from '@lit/context';";
const foundation = `${lit} export * from 'xstate'; export * from 'idb';`;

const cases = [
  {
    what: 'call button, before anybody presses it',
    code: "import '/src/define/call-button.ts';",
    over: 'lit, @lit/context',
    floor: lit,
    atMost: 1.35,
    without: ['xstate', 'idb', 'valibot'],
  },
  {
    what: 'everything of the first story, loaded at any time',
    code: "import '/src/define/all.ts';",
    over: 'lit, @lit/context, xstate, idb',
    floor: foundation,
    atMost: 1.9,
    lazy: true,
  },
];

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

async function measure({ what, code, over, floor, atMost, lazy = false, without = [] }) {
  const [own, base] = [await bundle(code, { lazy }), await bundle(floor, { lazy })];
  const ratio = own.bytes / base.bytes;
  const smuggled = without.filter((name) => own.packages.includes(name));
  return {
    row: {
      what,
      size: kB(own.bytes),
      floor: kB(base.bytes),
      'floor is': over,
      ratio: `${ratio.toFixed(2)}×`,
      target: `≤ ${atMost}×`,
      met: ratio <= atMost && smuggled.length === 0 ? 'yes' : smuggled.length > 0 ? `no: holds ${smuggled.join(', ')}` : 'no',
    },
    own,
  };
}

/** Prints the table; `modules`: and the heaviest modules. */
export async function sizes({ modules }) {
  const measured = [];
  for (const each of cases) measured.push(await measure(each));
  console.table(measured.map(({ row }) => row));
  if (!modules) return;
  for (const { row, own } of measured) {
    console.log(`\n${row.what}: its heaviest modules, each compressed alone`);
    for (const { id, bytes } of own.modules.slice(0, 30)) console.log(`${String(bytes).padStart(7)}  ${id}`);
  }
}
