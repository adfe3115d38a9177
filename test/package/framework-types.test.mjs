/** What editors and frameworks are told of the tags. That the types fit their frameworks is checked by the compilers of `examples/`. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${root}/${file}`, 'utf8');
const elements = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

before(() => {
  if (!existsSync(`${root}/dist/html.vscode.json`)) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
});

/** From the tag to the next one. */
const partOf = (types, tag) => types.slice(types.indexOf(`'${tag}':`)).split(/\n {4,6}'wa-/)[0];

describe('the types for frameworks', () => {
  for (const [framework, eventName] of Object.entries({
    react: (name) => `'on${name}'`,
    vue: (name) => `'on${name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}'`,
    svelte: (name) => `'on${name}'`,
  }))
    it(`of ${framework} know every tag, what may be set on it and what it tells`, () => {
      const types = read(`dist/${framework}.d.ts`);
      for (const { tagName, name, attributes = [], events = [] } of elements) {
        const part = partOf(types, tagName);
        for (const { name: attribute, fieldName } of attributes)
          if (fieldName) assert.match(part, new RegExp(`'?${attribute}'?\\?: ${name}\\['${fieldName}'\\]`), tagName);
        for (const event of events) assert.ok(part.includes(eventName(event.name)), `${tagName}: ${event.name}`);
      }
    });
});

describe('the custom data for VS Code', () => {
  it('names every tag with its attributes, and their choices', () => {
    const { tags } = JSON.parse(read('dist/html.vscode.json'));
    assert.deepEqual(
      tags.map(({ name, attributes }) => [name, ...attributes.map(({ name }) => name)].join(' ')),
      elements.map(({ tagName, attributes = [] }) => [tagName, ...attributes.map(({ name }) => name)].join(' ')).sort(),
    );
    const choices = (tag, attribute) =>
      tags
        .find(({ name }) => name === tag)
        .attributes.find(({ name }) => name === attribute)
        .values.map(({ name }) => name);
    assert.deepEqual(choices('wa-call-button', 'appearance'), ['label', 'icon']);
    assert.deepEqual(choices('wa-calling', 'policy'), ['product', 'meta-2025-12']);
    assert.deepEqual(choices('wa-calling', 'tabs'), ['share', 'each']);
    assert.deepEqual(choices('wa-activity-feed', 'kinds'), ['all', 'calls']);
    assert.deepEqual(choices('wa-template-picker', 'kind'), ['request', 'invite']);
    assert.deepEqual(choices('wa-call-panel', 'conversation'), []);
  });
});
