/** The package as a host's compiler sees it: every entry and every tag, under each way to resolve that hosts use. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** In the repository, so that the package finds itself by its name. */
const folder = join(root, 'test-results/consumer');

const tags = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

const source = `
import 'wa-calling/define';
import 'wa-calling/define/call-button';
import { AdapterError, createCalling, define, ${tags.map(({ name }) => name).join(', ')}, type CallingAdapter, type News } from 'wa-calling';
import type { CallRequest, FeedKinds, OutreachKind, Phrase, PickerShows, PolicyName, Readiness, SoundNow, StoreTrouble, TemplateText, VoiceNow, Window } from 'wa-calling';
import { define as defineOfTheFile, httpAdapter as httpOfTheFile } from 'wa-calling/wa-calling.min.js';
import { readWebhook } from 'wa-calling/adapters/cloud-api';
import { httpAdapter, type HttpAdapterOptions } from 'wa-calling/adapters/http';
import manifest from 'wa-calling/custom-elements.json' with { type: 'json' };
import { en } from 'wa-calling/i18n/en';
import { outgoingCallMachine } from 'wa-calling/machines';
import { createSimulator, testAdapter, VirtualClock } from 'wa-calling/testing';

const options: HttpAdapterOptions = { baseUrl: '/api' };
export const adapter: CallingAdapter = httpAdapter(options);
export const news: readonly News[] = readWebhook({}, { arrivedAt: 0 });
export const simulator = createSimulator({ clock: new VirtualClock() });
export const names: readonly string[] = testAdapter(() => { throw new AdapterError('not-found'); }).map(({ name }) => name);
export const states: string[] = Object.keys(outgoingCallMachine.states);
export const version: string = manifest.schemaVersion;
createCalling({ adapter }).close();
define({ prefix: 'acme' });
defineOfTheFile satisfies typeof define;
httpOfTheFile satisfies typeof httpAdapter;
export type Named = [CallRequest, FeedKinds, OutreachKind, Phrase, PickerShows, PolicyName, Readiness, SoundNow, StoreTrouble, TemplateText, VoiceNow, Window];

${tags.map(({ tagName, name }) => `export const its${name}: ${name} = document.createElement('${tagName}');`).join('\n')}

itsWaCalling.adapter = adapter;
itsWaCalling.messages = en;
document.addEventListener('wa-call-ended', ({ detail }) => detail.ticketOutcome satisfies string | undefined);

// @ts-expect-error no conversation is a number
itsWaCallButton.conversation = 4711;
// @ts-expect-error not a reason
throw new AdapterError('tired');
`;

/** The one that our analyzer of elements brings along: installed by itself, an older `tsc` would take the place of ours. */
const oldest = createRequire(join(root, 'node_modules/@custom-elements-manifest/analyzer/package.json'))('typescript');

/** How a compiler resolves. */
const ways = (compiler) => ({
  bundler: { module: compiler.ModuleKind.ESNext, moduleResolution: compiler.ModuleResolutionKind.Bundler },
  // the oldest takes import attributes under this name alone
  nodenext: { module: compiler.ModuleKind.NodeNext, moduleResolution: compiler.ModuleResolutionKind.NodeNext },
});

describe('a host’s compiler', () => {
  const file = join(folder, 'consumer.ts');

  before(() => {
    if (!existsSync(join(root, 'dist/machines/machines.d.ts'))) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, source);
  });

  for (const compiler of [ts, oldest])
    for (const [way, resolving] of Object.entries(ways(compiler)))
      it(`finds every entry and knows every tag, resolving as ${way}, in TypeScript ${compiler.versionMajorMinor}`, () => {
        // its own file and ours are looked at: a host may check libraries too
        const target = compiler.ScriptTarget.ES2022;
        const options = { ...resolving, target, strict: true, noEmit: true, resolveJsonModule: true, types: [] };
        const wrong = compiler
          .getPreEmitDiagnostics(compiler.createProgram([file], options))
          .map(({ file: where, messageText }) => `${where?.fileName}: ${compiler.flattenDiagnosticMessageText(messageText, ' ')}`);
        assert.deepEqual(wrong, []);
      });

  it('meets no type of the DOM written out as ours has it: those between know it otherwise', () => {
    // what a class inherits and widens without a word is written so: `shadowRootOptions` was
    const writtenOut = readdirSync(join(root, 'dist'), { recursive: true })
      .filter((path) => path.endsWith('.d.ts'))
      .filter((path) => /\b(customElementRegistry|slotAssignment|serializable)\?:/.test(readFileSync(join(root, 'dist', path), 'utf8')));
    assert.deepEqual(writtenOut, []);
  });

  it('is tried in the oldest that docs/browser-support.md names', () => {
    const [, named] = readFileSync(join(root, 'docs/browser-support.md'), 'utf8').match(/TypeScript (\d+\.\d+) and later/) ?? [];
    assert.equal(oldest.versionMajorMinor, named);
  });
});
