import { expect, type Page } from '@playwright/test';
import { test } from './strict-page.js';
import { callButton, card, complaintsOf, dialog, events, feed, openDemo, phone, ringing, rows, scenario } from './demo-page.js';

async function askAmara(page: Page) {
  await callButton(page).click();
  await dialog(page).getByRole('textbox', { name: 'Message' }).fill('Hi Amara, may we call you about the exchange?');
  await dialog(page).getByRole('button', { name: 'Send request' }).click();
  await expect(feed(page)).toContainText('asked for permission');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
}

async function talk(page: Page) {
  await callButton(page).click();
  await phone(page).getByRole('button', { name: 'Answer' }).click();
  await expect(card(page)).toContainText('Ongoing');
  await card(page).getByRole('button', { name: 'End call' }).click();
  await expect(card(page)).toContainText('Completed');
}

test.describe('the demo', () => {
  test('tells the first story: ask, be allowed, call, see every step in the feed', async ({ page }) => {
    const complaints = complaintsOf(page);
    await openDemo(page);
    await expect(callButton(page)).toContainText('Ask to call');
    await askAmara(page);
    await phone(page).getByRole('button', { name: 'Allow for 7 days' }).click();
    await expect(callButton(page)).toContainText(/^\s*Call\s*$/);
    await expect(feed(page)).toContainText('allowed calls');

    await callButton(page).click();
    await expect(card(page)).toContainText('Ringing');
    await phone(page).getByRole('button', { name: 'Answer' }).click();
    await expect(card(page)).toContainText('Ongoing');
    await expect(callButton(page)).toContainText('In call');
    await expect(page.getByRole('button', { name: /Amara Okafor.*In call/ })).toBeVisible();
    await card(page).getByRole('button', { name: 'End call' }).click();
    await expect(card(page)).toContainText('Completed');

    await expect
      .poll(async () => (await rows(page)).slice(0, 4).map((row) => row.replace(/\s+/g, ' ')))
      .toEqual([
        expect.stringMatching(/^Outgoing call · Completed/),
        expect.stringMatching(/allowed calls/),
        expect.stringMatching(/(approved|said yes|accepted)/i),
        expect.stringMatching(/asked for permission/),
      ]);
    await feed(page).getByRole('button', { name: '3 events' }).click();
    await expect(feed(page).locator('[part~="events"]').first().locator('li > p:first-of-type')).toHaveText([
      /picked up/i,
      /Priya Nair.*ended/,
      /^Ticket: Completed/,
    ]);
    for (const name of ['wa-call-request', 'wa-permission-changed', 'wa-call-started', 'wa-call-ended'])
      await expect(events(page)).toContainText(name);
    expect(complaints).toEqual([]);
  });

  test('paints the saved rows after a reload, before the network has answered', async ({ page }) => {
    await openDemo(page);
    await askAmara(page);
    await phone(page).getByRole('button', { name: 'Allow for 7 days' }).click();
    await talk(page);
    await expect(feed(page)).toContainText('Ticket: Completed');
    const before = await rows(page);

    await openDemo(page, '?slow=8000');
    await expect(feed(page)).toContainText('Ticket: Completed', { timeout: 7000 });
    const answered = await page.evaluate(() => window.demo.answered.count);
    expect({ answered, rows: await rows(page) }).toEqual({ answered: 0, rows: before });

    await expect(feed(page)).toContainText('Live', { timeout: 20_000 });
    expect(await rows(page)).toEqual(before);
  });

  test('keeps the filters of the feed over a reload, for every chat', async ({ page }) => {
    const chosen = feed(page).getByRole('button', { name: 'Status: Completed' });
    await openDemo(page);
    await expect.poll(() => rows(page)).toEqual(['Incoming call · Missed']);
    await feed(page).getByRole('button', { name: 'Status' }).click();
    await feed(page).getByRole('menuitemcheckbox', { name: 'Completed' }).click();
    await page.keyboard.press('Escape');
    await expect(chosen).toBeFocused();
    expect(await rows(page)).toEqual([]);

    await openDemo(page);
    await expect(chosen).toBeVisible();
    await expect(feed(page)).toContainText('Clear filters');
    expect(await rows(page)).toEqual([]);
    await feed(page).getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => rows(page)).toEqual(['Incoming call · Missed']);
  });

  test('comes back from a reload as the same world', async ({ page }) => {
    await openDemo(page);
    await askAmara(page);
    await phone(page).getByRole('button', { name: 'Allow for 7 days' }).click();
    await scenario(page, '+24 h').click();
    await expect(page.locator('wa-permission-status')).toContainText('5 d');

    await page.reload();
    await expect(page.locator('wa-permission-status')).toContainText('5 d');
    await expect(phone(page)).toContainText('You allowed calls');
    await expect(callButton(page)).toContainText(/^\s*Call\s*$/);
  });

  test('rings in the helpdesk when the customer calls, and the agent answers', async ({ page }) => {
    await openDemo(page);
    await phone(page).getByRole('button', { name: 'Call' }).click();
    await ringing(page).getByRole('button', { name: 'Answer' }).click();
    await expect(card(page)).toContainText('Ongoing');
    await expect(phone(page)).toContainText('In call');
  });

  test('starts over with nothing left of the old world', async ({ page }) => {
    await openDemo(page);
    await scenario(page, 'Allow').click();
    await expect(feed(page)).toContainText('allowed calls');
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect(feed(page)).toContainText('Live');
    await expect(feed(page)).not.toContainText('allowed calls');
    await expect(callButton(page)).toContainText('Ask to call');
  });

  test('shows one world in two tabs', async ({ page, context }) => {
    await openDemo(page);
    const other = await context.newPage();
    await openDemo(other);
    await expect(feed(other)).toContainText('Live');
    await scenario(page, 'Allow').click();
    await expect(callButton(other)).toContainText(/^\s*Call\s*$/);
    await expect(feed(other)).toContainText('allowed calls');
  });

  for (const width of [320, 768, 1024, 1440]) {
    test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test('shows in which state each chart is', async ({ page }) => {
    await openDemo(page);
    const current = () => events(page).locator('dl [aria-current=true]').allTextContents();
    await expect.poll(current).toEqual(['idle', 'idle', 'live']);
    await callButton(page).click();
    await expect.poll(current).toEqual(['asking', 'idle', 'live']);
    await page.keyboard.press('Escape');
    await scenario(page, 'Call in').click();
    await expect.poll(current).toEqual(['idle', 'idle', 'ringing', 'live']);
  });
});
