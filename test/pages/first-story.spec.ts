import { expect, test } from '@playwright/test';
import { firstStoryChunks } from '../../bench/sizes.mjs';
import { callButton, dialog, feed, rows } from './demo-page.js';
import { startSimulatorServer } from './simulator-server.mjs';

const pageOf = (entry: string) => `<!doctype html>
  <html lang="en">
    <link rel="icon" href="data:," />
    <script type="module" src="/${entry}"></script>
    <wa-calling base-url="/tab/api" tenant="simulator" agent="priya">
      <wa-call-button conversation="order"></wa-call-button>
      <wa-permission-modal></wa-permission-modal>
      <wa-activity-feed conversation="order"></wa-activity-feed>
    </wa-calling>
  </html>`;

test.describe('the size of the first story', () => {
  test('is that of the chunks which a browser loads in it, no more and no less', async ({ page }) => {
    const { chunks, entry, counted } = await firstStoryChunks();
    const files = new Map([['/', pageOf(entry)], ...[...chunks].map(([name, code]) => [`/${name}`, code] as const)]);
    const { url, simulator, close } = await startSimulatorServer({ files });
    const loaded = new Set<string>();
    page.on('request', (request) => request.url().endsWith('.js') && loaded.add(new URL(request.url()).pathname.slice(1)));
    try {
      const amara = simulator.phone('amara');
      await page.goto(url);
      await callButton(page).click();
      await dialog(page).getByRole('textbox', { name: 'Message' }).fill('Hi Amara, may we call you about the lamp?');
      await dialog(page).getByRole('button', { name: 'Send request' }).click();
      await expect(feed(page)).toContainText('asked for permission');
      await page.keyboard.press('Escape');
      amara.allow();
      await expect(callButton(page)).toHaveText(/^\s*Call\s*$/);
      await callButton(page).click();
      await expect.poll(() => simulator.conversation('order').call?.status).toBe('ringing');
      amara.answer();
      await expect(callButton(page)).toContainText('In call');
      amara.hangUp();
      await expect.poll(async () => (await rows(page))[0]).toMatch(/^Outgoing call · Completed/);
      expect([...loaded].sort()).toEqual(counted);
    } finally {
      close();
    }
  });
});
