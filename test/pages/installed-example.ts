import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A host's own surroundings: Vite, where it has built something in this process (the bench does), leaves `NODE_ENV` at production. */
const { NODE_ENV: _, ...env } = process.env;
const npm = (folder: string, ...command: string[]) => execFileSync('npm', command, { cwd: folder, encoding: 'utf8', env });

/** A copy of the example somewhere else, with the packed package installed as a host would, its types checked, and started. */
export async function startExample(name: string) {
  if (!existsSync(join(root, 'dist/wa-calling.min.js'))) npm(root, 'run', 'build');
  const examples = mkdtempSync(join(tmpdir(), `wa-calling-${name}-`));
  const folder = join(examples, name);
  for (const file of ['backend.mjs', 'page.css', name])
    cpSync(join(root, 'examples', file), join(examples, file), { recursive: true, filter: (path) => !path.includes('node_modules') });
  npm(root, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball()));
  execFileSync('npm', ['run', 'check', '--if-present'], { cwd: folder, stdio: 'inherit', env }); // what is wrong is said there
  const server = spawn('npm', ['start', '--silent'], { cwd: folder, env: { ...env, PORT: '0', NO_COLOR: '1' }, detached: true });
  const url = await new Promise<string>((resolve, reject) => {
    let told = '';
    server.stdout.on('data', (chunk) => {
      told += String(chunk);
      const address = /http:\/\/localhost:\d+/.exec(told)?.[0];
      if (address) resolve(address);
    });
    server.once('exit', () => reject(new Error(`The example "${name}" ended: ${told}`)));
  });
  return {
    url,
    stop: () => {
      // npm and what it started
      if (server.pid) process.kill(-server.pid);
      rmSync(examples, { recursive: true, force: true });
    },
  };
}

function tarball(): string {
  const { name, version } = JSON.parse(execFileSync('npm', ['pkg', 'get', 'name', 'version'], { cwd: root, encoding: 'utf8' })) as {
    readonly name: string;
    readonly version: string;
  };
  return `${name}-${version}.tgz`;
}
