import { expect, type Page } from '@playwright/test';
import { test } from './strict-page.js';
import { callButton, card, complaintsOf, dialog, feed, rows } from './demo-page.js';
import { startExample } from './installed-example.js';
import { settings } from './simulator-server.mjs';

const phone = (page: Page) => page.getByRole('region', { name: 'The customer’s phone' });
const ticket = (page: Page) => page.getByRole('region', { name: 'Written on the ticket' });
const onPhone = (page: Page, name: string) => phone(page).getByRole('button', { name }).click();

/** What every example must do: ask, be allowed, call, hang up, and note it on the ticket. */
async function smokeStory(page: Page, url: string) {
  const complaints = complaintsOf(page);
  await page.goto(url);
  await callButton(page).click();
  await dialog(page).getByRole('textbox', { name: 'Message' }).fill('Hi Amara, may we call you about the lamp?');
  await dialog(page).getByRole('button', { name: 'Send request' }).click();
  await expect(feed(page)).toContainText('asked for permission');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();

  await onPhone(page, 'Allow calls');
  await expect(callButton(page)).toContainText(/^\s*Call\s*$/);
  await callButton(page).click();
  await expect(card(page)).toContainText('Ringing');
  await onPhone(page, 'Answer');
  await expect(card(page)).toContainText('Ongoing');
  await card(page).getByRole('button', { name: 'End call' }).click();
  await expect(card(page)).toContainText('Completed');

  await expect(ticket(page)).toContainText(/Call completed, \d+ s/);
  expect((await rows(page))[0]).toMatch(/^Outgoing call · Completed/);
  expect(complaints).toEqual([]);
}

test.describe('the examples', () => {
  // it packs, and installs from the registry
  test.describe.configure({ timeout: 300_000 });

  // the others take minutes to install and to build
  for (const name of settings.long ? ['plain', 'react', 'vue', 'svelte', 'angular'] : ['plain', 'react'])
    test(`${name}: the packed package, installed, tells the smoke story`, async ({ page }) => {
      const { url, stop } = await startExample(name);
      try {
        await smokeStory(page, url);
      } finally {
        stop();
      }
    });
});
