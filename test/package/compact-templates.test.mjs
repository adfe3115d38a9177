/** What the build makes of styles and markup: shorter, and the same to a browser. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

let built;
before(async () => {
  const { module } = await runnerImport(fileURLToPath(new URL('../../vite.compact-templates.ts', import.meta.url)));
  built = (code) => module.compactTemplates.transform.handler(code, '/src/elements/one.ts').code;
});

describe('compactTemplates', () => {
  it('takes comments and spaces out of styles', () =>
    assert.equal(
      built('const styles = css`\n  /* why */\n  :host([hidden]) > p {\n    color: #ffffff;\n  }\n`;'),
      'const styles = css`:host([hidden])>p{color:#fff}`;',
    ));

  it('keeps a space where markup had a line break: between words it shows', () =>
    assert.equal(built('html`<p\n  class=${a}\n>\n  one\n  <b>two</b>\n</p>`'), 'html`<p class=${a} >one <b>two</b></p>`'));

  it('keeps none beside the tag of a block, also of one that an expression divides', () =>
    assert.equal(
      built('html`\n  <li class=${a}>\n    <span>${b}</span>\n    <p>${c}</p>\n    ${d}\n    <time>${e}</time>\n    ${f}\n  </li>\n`'),
      'html`<li class=${a}><span>${b}</span><p>${c}</p>${d} <time>${e}</time> ${f}</li>`',
    ));

  it('reaches markup within markup, and nothing else', () =>
    assert.equal(
      built("html`<ul>\n  ${rows.map((row) => html`\n  <li>${`a\n  ${row}`}</li>`)}\n</ul>`; const text = 'é\\n  ';"),
      "html`<ul>${rows.map((row) => html`<li>${`a\n  ${row}`}</li>`)}</ul>`; const text = 'é\\n  ';",
    ));

  it('refuses styles that it cannot read', () => assert.throws(() => built('css`p { color: red; }}`')));
});
