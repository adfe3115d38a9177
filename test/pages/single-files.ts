import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** Builds as a host gets it: one file for a script tag. `without-lit` leaves Lit to the page. */
export async function singleFile(mode: 'single' | 'without-lit'): Promise<string> {
  return codeOf(await build({ mode, logLevel: 'error', build: { write: false, sourcemap: false } }));
}

/** A script of the host's own, with all that it imports: the host's Lit is a copy of its own. */
export async function hostScript(source: string): Promise<string> {
  const name = 'virtual:host';
  const written = {
    name: 'host-script',
    resolveId: (id: string) => (id === name ? id : undefined),
    load: (id: string) => (id === name ? source : undefined),
  };
  const rollupOptions = { input: name, preserveEntrySignatures: 'strict' as const, output: { codeSplitting: false } };
  return codeOf(await build({ configFile: false, logLevel: 'error', plugins: [written], build: { write: false, rollupOptions } }));
}

/** A script of a test's own page, with all that it imports. */
export async function pageScript(file: URL): Promise<string> {
  const rollupOptions = { input: fileURLToPath(file), output: { codeSplitting: false } };
  return codeOf(
    await build({ configFile: false, logLevel: 'error', build: { write: false, target: 'es2022', minify: false, rollupOptions } }),
  );
}

function codeOf(built: Awaited<ReturnType<typeof build>>): string {
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((each) => ('output' in each ? (each.output as (Rollup.OutputChunk | Rollup.OutputAsset)[]) : []));
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built.');
  return chunk.code;
}
