import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const npm = (folder: string, ...command: string[]) => execFileSync('npm', command, { cwd: folder, encoding: 'utf8' });

/** A copy of the example somewhere else, with the packed package installed as a host would, and started. */
export async function startExample(name: string) {
  if (!existsSync(join(root, 'dist/wa-calling.min.js'))) npm(root, 'run', 'build');
  const folder = mkdtempSync(join(tmpdir(), `wa-calling-${name}-`));
  cpSync(join(root, 'examples', name), folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  npm(root, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball()));
  const server = spawn('npm', ['start', '--silent'], { cwd: folder, env: { ...process.env, PORT: '0' }, detached: true });
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
      rmSync(folder, { recursive: true, force: true });
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
