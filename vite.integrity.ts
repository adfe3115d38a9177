/** Writes `sri.json` beside the files for script tags: what a page may demand of each, so that it runs no other. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import manifest from './package.json' with { type: 'json' };

const integrityOf = (file: string): string => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

export const integrity: Plugin = {
  name: 'integrity',
  writeBundle({ dir = 'dist' }) {
    const files = readdirSync(dir).filter((file) => file.endsWith('.min.js'));
    const entries = files.sort().map((file) => [file, integrityOf(join(dir, file))]);
    writeFileSync(
      join(dir, 'sri.json'),
      `${JSON.stringify({ version: manifest.version, files: Object.fromEntries(entries) }, undefined, 2)}\n`,
    );
  },
};
