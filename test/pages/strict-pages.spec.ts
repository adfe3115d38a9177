import { createHash } from 'node:crypto';
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

/** Lit as a host serves it to an import map. */
const litOfTheHost = `
  export * from 'lit';
  export * from 'lit/decorators.js';
  export * from 'lit/directives/live.js';
  export * from 'lit/directives/repeat.js';
  export * from 'lit/directives/ref.js';
  export * from '@lit/context';
`;

let files: Readonly<Record<'own' | 'without' | 'host' | 'lit', string>>;
test.beforeAll(async () => {
  const own = await singleFile('single');
  const without = await singleFile('without-lit');
  const [host, lit] = await Promise.all([hostScript(ofTheHost), hostScript(litOfTheHost)]);
  files = { own, without, host, lit };
});

let server: SimulatorServer;
test.afterEach(() => server.close());

/** Opens such a page; notes what it throws. */
async function open(tab: Page, served: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>) {
  server = await startSimulatorServer({ files: new Map(Object.entries(served)), headers });
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
    const needed = [
      ...new Set([...files.without.matchAll(/(?:from|import)\s*["']((?:lit|@lit\/context)[^"']*)["']/g)].map(([, name]) => name)),
    ];
    expect(needed).toContain('lit');
    const map = JSON.stringify({ imports: Object.fromEntries(needed.map((name) => [name, '/lit.js'])) });
    const hash = ` 'sha256-${createHash('sha256').update(map).digest('base64')}'`;
    const scripts = `<script type="importmap">${map}</script><script type="module" src="/host.js"></script><script type="module" src="/wa-calling.js"></script>`;
    const headers = { 'content-security-policy': strict('lit-html', hash), ...isolated };
    const host = ofTheHost.replace("'lit'", "'/lit.js'");
    const thrown = await open(
      tab,
      { '/': page(scripts), '/host.js': host, '/lit.js': files.lit, '/wa-calling.js': files.without },
      headers,
    );
    await works(tab);
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
