import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { startSimulatorServer, type SimulatorServer } from './simulator-server.mjs';
import { hostScript, singleFile } from './single-files.js';
import { test } from './strict-page.js';

/** The strictest policy that the README promises to live under; `more` is what a page needs beside it. */
const strict = (policies: string, scripts = '') =>
  `default-src 'none'; script-src 'self'${scripts}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types ${policies}`;

const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

const page = (scripts: string) => `<!doctype html>
  <html lang="en">
    ${scripts}
    <wa-calling base-url="/tab/api" tenant="simulator" agent="priya">
      <wa-call-button conversation="order"></wa-call-button>
      <wa-permission-status conversation="order"></wa-permission-status>
      <wa-call-panel conversation="order"></wa-call-panel>
      <wa-activity-feed conversation="order"></wa-activity-feed>
    </wa-calling>
    <host-clock></host-clock>
  </html>`;

/** A host that has a Lit of its own, with elements of its own. */
const ofTheHost = `
  import { html, LitElement } from 'lit';
  customElements.define('host-clock', class extends LitElement {
    render() { return html\`<p>It is <b>\${'noon'}</b></p>\`; }
  });`;

/** The map that leads to a Lit of the host's, as docs/script-tag.md has it. */
const [, importMap = ''] = /<script type="importmap">([^<]*)</.exec(readFileSync('docs/script-tag.md', 'utf8')) ?? [];

/** Somebody else was here first. */
const taken = `for (const tag of ['wa-calling', 'wa-call-button']) customElements.define(tag, class extends HTMLElement {});`;

/** A page without a build that brings a prefix and an adapter of its own. */
const withoutBuild = `
  import { AdapterError, define, httpAdapter } from '/wa-calling.min.js';
  define({ prefix: 'acme' });
  document.querySelector('acme-calling').adapter = {
    ...httpAdapter({ baseUrl: '/tab/api' }),
    sendOutreach: () => Promise.reject(new AdapterError('country')),
  };`;

/** Another version of the SDK that somebody else has brought to the page: it came second, and took a prefix. */
const secondCopy = `
  import { define } from '${process.cwd()}/src/index.ts';
  define({ prefix: 'acme' });`;

let files: Readonly<Record<'own' | 'without' | 'host' | 'second', string>>;
test.beforeAll(async () => {
  const own = await singleFile('single');
  const without = await singleFile('without-lit');
  const [host, second] = await Promise.all([hostScript(ofTheHost), hostScript(secondCopy)]);
  files = { own, without, host, second };
});

let server: SimulatorServer;
test.afterEach(() => server.close());

function fileOfLit(path: string): string | undefined {
  const file = `node_modules${path}`;
  return /^\/(@?lit)/.test(path) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Opens such a page; notes what it throws. */
async function open(tab: Page, served: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>) {
  const files = { get: (path: string) => served[path] ?? fileOfLit(path) };
  server = await startSimulatorServer({ files, headers });
  const thrown: string[] = [];
  tab.on('pageerror', ({ message }) => thrown.push(message));
  await tab.goto(server.url);
  return thrown;
}

/** Asks, hears of a missed call, and shows both. */
async function works(page: Page) {
  const button = page.locator('wa-call-button').getByRole('button');
  await expect(button).toHaveText('Ask to call');
  await button.click();
  await expect(page.getByRole('dialog')).toContainText('Send permission request');
  server.simulator.phone('amara').call('order');
  server.simulator.phone('amara').hangUp();
  await expect(page.locator('wa-activity-feed')).toContainText('Missed');
  await expect(page.locator('host-clock')).toContainText('It is noon');
}

const singly = page(`<script type="module" src="/host.js"></script><script type="module" src="/wa-calling.min.js"></script>`);

test.describe('a strict page', () => {
  for (const [what, more] of Object.entries({ 'beside a Lit of its own': {}, 'isolated from other origins': isolated }))
    test(`shows everything with the single file, ${what}, and breaks no rule`, async ({ page }) => {
      const headers = { 'content-security-policy': strict('wa-calling lit-html'), ...more };
      const thrown = await open(page, { '/': singly, '/host.js': files.host, '/wa-calling.min.js': files.own }, headers);
      await works(page);
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(more === isolated);
      expect(thrown).toEqual([]);
    });

  test('shows everything with the file that has no Lit, by the hash of its import map, and breaks no rule', async ({ page: tab }) => {
    const hash = ` 'sha256-${createHash('sha256').update(importMap).digest('base64')}'`;
    const scripts = `<script type="importmap">${importMap}</script><script type="module" src="/host.js"></script><script type="module" src="/wa-calling.js"></script>`;
    const headers = { 'content-security-policy': strict('lit-html', hash), ...isolated };
    const served = { '/': page(scripts), '/host.js': ofTheHost, '/wa-calling.js': files.without };
    const thrown = await open(tab, served, headers);
    await works(tab);
    expect(thrown).toEqual([]);
  });

  test('takes two copies: elements of each find the desk of the other, and each shows its own', async ({ page }) => {
    const scripts = `<script type="module" src="/wa-calling.min.js"></script><script type="module" src="/second.js"></script>`;
    const both = `<!doctype html><html lang="en">${scripts}
      <wa-calling base-url="/tab/api" tenant="simulator" agent="priya"><acme-call-button conversation="order"></acme-call-button></wa-calling>
      <acme-calling base-url="/tab/api" tenant="simulator" agent="priya"><wa-call-button conversation="order"></wa-call-button></acme-calling>
    </html>`;
    const headers = { 'content-security-policy': strict('wa-calling lit-html') };
    const thrown = await open(page, { '/': both, '/wa-calling.min.js': files.own, '/second.js': files.second }, headers);
    for (const prefix of ['acme', 'wa']) {
      const button = page.locator(`${prefix}-call-button`);
      await expect(button.getByRole('button').first()).toHaveText('Ask to call');
      await button.getByRole('button').first().click();
      await expect(button.locator(`${prefix}-permission-modal`).getByRole('dialog')).toContainText('Send permission request');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    expect(thrown).toEqual([]);
  });

  test('takes the single file twice, under one policy that is named once', async ({ page }) => {
    const scripts = `<script type="module" src="/wa-calling.min.js"></script><script type="module" src="/second.js"></script>`;
    const content = `<!doctype html><html lang="en">${scripts}
      <wa-calling base-url="/tab/api" tenant="simulator" agent="priya"><acme-call-button conversation="order"></acme-call-button></wa-calling>
    </html>`;
    const second = `import { define } from '/copy/wa-calling.min.js'; define({ prefix: 'acme' });`;
    const served = { '/': content, '/wa-calling.min.js': files.own, '/second.js': second, '/copy/wa-calling.min.js': files.own };
    const thrown = await open(page, served, { 'content-security-policy': strict('wa-calling') });
    await expect(page.locator('acme-call-button').getByRole('button').first()).toHaveText('Ask to call');
    expect(thrown).toEqual([]);
  });

  test('imports from the single file what it needs where the tags are taken', async ({ page }) => {
    const scripts = `<script type="module" src="/taken.js"></script><script type="module" src="/page.js"></script>`;
    const content = `<!doctype html><html lang="en">${scripts}
      <acme-calling><acme-call-button conversation="order"></acme-call-button></acme-calling></html>`;
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const headers = { 'content-security-policy': strict('wa-calling') };
    const served = { '/': content, '/taken.js': taken, '/page.js': withoutBuild, '/wa-calling.min.js': files.own };
    const thrown = await open(page, served, headers);
    const button = page.locator('acme-call-button').getByRole('button').first();
    await expect(button).toHaveText('Ask to call');
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Message' }).fill('May we call you?');
    await dialog.getByRole('button', { name: 'Send request' }).click();
    await expect(dialog).toContainText('not available in this country');
    expect(said.filter((each) => each.includes('define({ prefix })'))).toHaveLength(1);
    expect(thrown).toEqual([]);
  });

  test('would show nothing if the single file named its policy as Lit does', async ({ page, violations }) => {
    const spoilt = files.own.replace(/createPolicy\((.)wa-calling/, 'createPolicy($1lit-html');
    const headers = { 'content-security-policy': strict('wa-calling lit-html') };
    const thrown = await open(page, { '/': singly, '/host.js': files.host, '/wa-calling.min.js': spoilt }, headers);
    await expect.poll(() => thrown.join()).toContain('lit-html');
    await expect(page.locator('wa-call-button').getByRole('button')).toHaveCount(0);
    expect(violations.splice(0).join()).toContain('trusted-types');
  });
});

test.describe('every page of these tests', () => {
  test('is watched: what it must not do is seen', async ({ page, violations }) => {
    const headers = { 'content-security-policy': strict('wa-calling lit-html') };
    await open(page, { '/': '<!doctype html><p style="color: red">Styled</p><script>planted()</script>' }, headers);
    await page.evaluate(() => Reflect.set(document.body, 'innerHTML', '<b>planted</b>')).catch(() => undefined);
    await expect
      .poll(() => violations.map((each) => each.split(' ')[1]))
      .toEqual(expect.arrayContaining(['style-src-attr', 'script-src-elem', 'require-trusted-types-for']));
    violations.length = 0;
  });
});
