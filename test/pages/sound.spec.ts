import { expect } from '@playwright/test';
import { test } from './strict-page.js';
import { card, openDemo, phone, ringing, startCall } from './demo-page.js';
import { expectSoundBothWays, loudest, noteConnections } from './sound.js';
import { crash } from './tab-pages.js';

test.describe('the sound of a call', () => {
  test('goes both ways when the agent calls; a muted agent is not heard; the end leaves no connection open', async ({ page }) => {
    await noteConnections(page);
    await openDemo(page);
    await startCall(page);
    await expectSoundBothWays(page);

    await card(page).getByRole('button', { name: 'Mute' }).click();
    await expect.poll(() => loudest(page), { timeout: 20_000 }).toBeLessThan(0.01);
    await card(page).getByRole('button', { name: 'Unmute' }).click();
    await expect.poll(() => loudest(page), { timeout: 20_000 }).toBeGreaterThan(0.05);

    await card(page).getByRole('button', { name: 'End call' }).click();
    await expect(card(page)).toContainText('Completed');
    await expect
      .poll(() => page.evaluate(() => window.connections.map(({ connectionState }) => connectionState)))
      .toEqual(['closed', 'closed']);
  });

  test('goes both ways when the customer calls', async ({ page }) => {
    await noteConnections(page);
    await openDemo(page);
    await phone(page).getByRole('button', { name: 'Call' }).click();
    await ringing(page).getByRole('button', { name: 'Answer' }).click();
    await expect(card(page)).toContainText('Ongoing');
    await expectSoundBothWays(page);
    await phone(page).getByRole('button', { name: 'Hang up' }).click();
    await expect(card(page)).toContainText('Completed');
  });

  test('carries the keys of the keypad to the phone', async ({ page }) => {
    await openDemo(page);
    await startCall(page);
    await card(page).getByRole('button', { name: 'Keypad' }).click();
    for (const key of ['1', '2', '2', '#']) await card(page).getByRole('button', { name: key, exact: true }).click();
    await expect(phone(page)).toContainText('122#');
  });

  test('is lost with a tab that crashes: another tab says so, and ends the call', async ({ page, context }) => {
    // the first page keeps the world and the phones
    await openDemo(page);
    const talking = await context.newPage();
    await openDemo(talking);
    await startCall(talking);
    await expect(card(page)).toContainText(/another tab/i);
    await crash(talking);
    await expect(card(page)).toContainText(/no sound/i, { timeout: 20_000 });
    await card(page).getByRole('button', { name: 'End call' }).click();
    await expect(card(page)).toContainText('Completed');
  });

  test('stays in its tab while another one is loaded again, and ends with a reload of its own, which asks first', async ({
    page,
    context,
  }) => {
    await openDemo(page);
    const talking = await context.newPage();
    await openDemo(talking);
    await startCall(talking);
    await page.reload();
    await expect(card(page)).toContainText(/another tab/i);
    await expect(card(talking)).toContainText('Ongoing');

    const asked: string[] = [];
    talking.on('dialog', (question) => {
      asked.push(question.type());
      void question.accept();
    });
    await talking.reload();
    expect(asked).toEqual(['beforeunload']);
    await expect(phone(page)).not.toContainText('In call');
    await expect(card(page)).toContainText('Completed');
  });
});
