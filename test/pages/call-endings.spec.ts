import { expect } from '@playwright/test';
import { test } from './strict-page.js';
import { callButton, card, dialog, feed, openDemo, phone, ringing, scenario, startCall } from './demo-page.js';

test.describe('a call in the demo', () => {
  test('whose customer loses the network is told as theirs', async ({ page }) => {
    await openDemo(page);
    await startCall(page);
    await scenario(page, 'Lose network').click();
    await expect(card(page)).toContainText('Disconnected');
    await expect(feed(page)).toContainText(/Network problem on (Amara|the customer)’s side/);
  });

  test('that loses its sound at the desk is told as ours', async ({ page }) => {
    await openDemo(page);
    await startCall(page);
    await scenario(page, 'Lose sound').click();
    await expect(card(page)).toContainText('Disconnected');
    await expect(feed(page)).toContainText('Network problem on the agent’s side');
  });

  test('that the customer gives up was missed', async ({ page }) => {
    await openDemo(page);
    await scenario(page, 'Call in').click();
    await expect(ringing(page).getByRole('button', { name: 'Answer' })).toBeVisible();
    await scenario(page, 'Miss').click();
    await expect(card(page)).toContainText('Missed');
    await expect(phone(page)).not.toContainText('Calling');
  });

  test('cannot be placed from a restricted number: the dialog says so', async ({ page }) => {
    await openDemo(page);
    await scenario(page, 'Allow').click();
    await scenario(page, 'Restricted').click();
    await expect(scenario(page, 'Restricted')).toHaveAttribute('aria-pressed', 'true');
    await callButton(page).click();
    await expect(dialog(page)).toContainText('paused');
  });
});
