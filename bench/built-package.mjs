/** The package as a host gets it, built from the present sources. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'node_modules/.cache/bench/wa-calling');

/** Builds its modules, and answers the folder that holds them. */
export async function builtPackage() {
  await build({ root, logLevel: 'error', build: { outDir: join(folder, 'dist') } });
  // which modules have side effects is said there
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  return folder;
}
