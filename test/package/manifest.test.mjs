/** The manifest that editors and the README's table read: it describes every tag, and its events are those of src/events.ts. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const elements = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** Type of each event's detail, by name, as src/events.ts has it. */
function eventsOfTheProduct() {
  const source = ts.createSourceFile('events.ts', read('src/events.ts'), ts.ScriptTarget.Latest, true);
  const map = source.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === 'CallingEventMap');
  return new Map(map.members.map(({ name, type }) => [name.text, type.getText(source)]));
}

describe('the manifest', () => {
  it('has every tag that can be registered', () => {
    const defined = readdirSync(join(root, 'src/define'))
      .map((file) => `wa-${file.replace(/\.ts$/, '')}`)
      .filter((tag) => tag !== 'wa-all');
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), defined.sort());
  });

  for (const { tagName, summary, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } of elements) {
    it(`says what <${tagName}> and everything of it is for`, () => {
      assert.ok(summary?.endsWith('.') || summary?.includes('.\n'), 'a sentence');
      const properties = members.filter((member) => member.kind === 'field' && !member.privacy && !member.static && !member.attribute);
      const silent = [...attributes, ...properties, ...events, ...slots, ...cssParts, ...cssProperties].filter(
        ({ description }) => !description,
      );
      assert.deepEqual(
        silent.map(({ name }) => name),
        [],
      );
    });
  }

  it('documents the events of the product with their details, each on some element', () => {
    const product = eventsOfTheProduct();
    const documented = elements.flatMap(({ events = [] }) => events).filter(({ name }) => name.startsWith('wa-'));
    for (const { name, type } of documented) assert.equal(type?.text, `CustomEvent<${product.get(name)}>`, name);
    assert.deepEqual([...new Set(documented.map(({ name }) => name))].sort(), [...product.keys()].sort());
  });

  it('has no other events than the product’s and native ones', () => {
    const native = elements.flatMap(({ events = [] }) => events).filter(({ name }) => !name.startsWith('wa-'));
    assert.deepEqual(
      native.filter(({ type }) => type?.text !== 'Event').map(({ name }) => name),
      [],
    );
  });
});
