import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import { startSimulatorServer, type SimulatorServer } from './simulator-server.mjs';

/** What the README tells a host to allow, and a page that has a Lit of its own. */
const strict =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types wa-calling lit-html";

const page = `<!doctype html>
  <html lang="en">
    <script src="/host.js"></script>
    <script type="module" src="/wa-calling.min.js"></script>
    <wa-calling base-url="/tab/api" tenant="simulator" agent="priya">
      <wa-call-button conversation="order"></wa-call-button>
      <wa-permission-status conversation="order"></wa-permission-status>
      <wa-call-panel conversation="order"></wa-call-panel>
      <wa-activity-feed conversation="order"></wa-activity-feed>
    </wa-calling>
  </html>`;

/** The host's Lit was there first. */
const host = "trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });";

let singleFile: string;
test.beforeAll(async () => {
  const built = await build({ mode: 'single', logLevel: 'error', build: { write: false, sourcemap: false } });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error('There is no single file.');
  singleFile = chunk.code;
});

let server: SimulatorServer;
test.afterEach(() => server.close());

/** Opens that page; notes what it throws, and what the browser forbids it. */
async function open(tab: Page, script: string): Promise<readonly string[]> {
  const files = new Map([
    ['/', page],
    ['/host.js', host],
    ['/wa-calling.min.js', script],
  ]);
  server = await startSimulatorServer({ files, headers: { 'content-security-policy': strict } });
  const wrong: string[] = [];
  tab.on('pageerror', ({ message }) => wrong.push(message));
  tab.on('console', (message) => {
    if (message.type() === 'error' && /Security|Trusted/.test(message.text())) wrong.push(message.text());
  });
  await tab.goto(server.url);
  return wrong;
}

test.describe('the single file, under a strict policy and beside another Lit', () => {
  test('shows everything, and breaks no rule', async ({ page }) => {
    const wrong = await open(page, singleFile);
    const button = page.locator('wa-call-button').getByRole('button');
    await expect(button).toHaveText('Ask to call');
    await button.click();
    await expect(page.getByRole('dialog')).toContainText('Send permission request');
    server.simulator.phone('amara').call('order');
    server.simulator.phone('amara').hangUp();
    await expect(page.locator('wa-activity-feed')).toContainText('Missed');
    expect(wrong).toEqual([]);
  });

  test('would show nothing if it named its policy as Lit does', async ({ page }) => {
    const wrong = await open(page, singleFile.replace(/createPolicy\((.)wa-calling/, 'createPolicy($1lit-html'));
    await expect.poll(() => wrong.join()).toContain('lit-html');
    await expect(page.locator('wa-call-button').getByRole('button')).toHaveCount(0);
  });
});
