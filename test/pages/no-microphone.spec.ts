import { chromium, expect, test } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../browser.mjs';
import { card, openDemo, startCall } from './demo-page.js';

test('the demo on a machine without a microphone goes on: a tone speaks for the agent', async ({ baseURL }) => {
  const args = browserFlags.filter((flag) => !flag.includes('media-stream'));
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args });
  const page = await browser.newPage({ ...(baseURL && { baseURL }), permissions: ['microphone'], viewport: { width: 1440, height: 900 } });
  await openDemo(page);
  expect(await page.evaluate(async () => (await navigator.mediaDevices.enumerateDevices()).some(({ kind }) => kind === 'audioinput'))).toBe(
    false,
  );
  await startCall(page);
  await expect(card(page)).toContainText('Mute');
  await browser.close();
});
