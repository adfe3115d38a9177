import { expect, type Page } from '@playwright/test';
import type { Act } from '../../demo/world/act.js';
import { callButton, card, dialog, feed, openDemo, phone, ringing, rows } from './demo-page.js';
import { focused, reach, walk } from './focused.js';
import { test } from './strict-page.js';

/** What others do: it moves nobody's focus here. */
const happens = (page: Page, act: Act) => page.evaluate((act) => window.demo.helpdesk.do(act), act);
const amara = (does: 'allow' | 'answer' | 'hang up') => ({ does, customer: 'amara' }) as const;

/** After a key and what came of it the focus is there. */
const isAt = (page: Page, name: RegExp) => expect.poll(() => focused(page)).toMatch(name);

const message = /^Message to Amara$/;

/** An agent who is writing. */
async function writes(page: Page) {
  await openDemo(page);
  await reach(page, message);
}

/** Amara calls, and the agent goes on writing. */
async function amaraCalls(page: Page) {
  await expect(phone(page).getByRole('button', { name: 'Call', exact: true })).toBeVisible();
  await page.evaluate(() => void window.demo.helpdesk.phones.call('amara'));
  await expect(ringing(page).getByRole('button', { name: 'Answer' })).toBeVisible();
  expect(await focused(page)).toMatch(message);
}

async function answers(page: Page) {
  await amaraCalls(page);
  expect(await walk(page, 'F8')).toEqual(['Answer']);
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Ongoing');
  await isAt(page, /^Call with Amara Okafor$/);
}

test.describe('by keys alone, and never out of sight', () => {
  test.slow();

  test('an incoming call is answered, muted, sent tones, ended and put away', async ({ page }) => {
    await writes(page);
    await answers(page);
    expect(await walk(page, 'Tab')).toEqual(['Mute']);
    await page.keyboard.press('Enter');
    await isAt(page, /^Unmute$/);
    await page.keyboard.press(' ');
    await isAt(page, /^Mute$/);
    expect(await walk(page, 'Tab', 'Enter')).toEqual(['Keypad', 'Keypad']);
    await page.keyboard.type('42#');
    await expect(card(page)).toContainText('42#');
    expect(await walk(page, 'Escape', 'Tab', 'Enter', 'Escape')).toEqual(['Keypad', 'Audio', 'Audio', 'Audio']);
    await reach(page, /^End call$/);
    await page.keyboard.press('Enter');
    await expect(card(page)).toContainText('Completed');
    await isAt(page, /^Close$/);
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeHidden();
    await isAt(page, message);
  });

  test('a call that the customer ends leaves the focus in the panel', async ({ page }) => {
    await writes(page);
    await answers(page);
    await reach(page, /^End call$/);
    await happens(page, amara('hang up'));
    await expect(card(page)).toContainText('Completed');
    await isAt(page, /^Close$/);
  });

  test('a customer who calls again finds the focus on no button: an Enter meant for Close answers nothing', async ({ page }) => {
    await openDemo(page);
    const call = () => page.evaluate(() => void window.demo.helpdesk.phones.call('amara'));
    await call();
    await ringing(page).getByRole('button', { name: 'Answer' }).click();
    await card(page).getByRole('button', { name: 'End call' }).click();
    await isAt(page, /^Close$/);
    await call();
    await isAt(page, /^Incoming WhatsApp call$/);
    await page.keyboard.press('Enter');
    await expect(ringing(page).getByRole('button', { name: 'Answer' })).toBeVisible();
  });

  test('an incoming call is declined, at once and by the menu', async ({ page }) => {
    await writes(page);
    await amaraCalls(page);
    expect(await walk(page, 'F8', 'Shift+Tab', 'Shift+Tab')).toEqual(['Answer', 'Ways to decline', 'Decline']);
    await page.keyboard.press('Enter');
    // nobody else was there to answer
    await isAt(page, /^You declined/);
    await page.keyboard.press('Escape');
    await isAt(page, message);

    await amaraCalls(page);
    expect(await walk(page, 'F8', 'Shift+Tab')).toEqual(['Answer', 'Ways to decline']);
    await page.keyboard.press('Enter');
    await isAt(page, /^Decline for me/);
    await page.keyboard.press('Escape');
    await isAt(page, /^Ways to decline$/);
    await page.keyboard.press('Enter');
    await isAt(page, /^Decline for me/);
    await page.keyboard.press('ArrowDown');
    await isAt(page, /^Decline for the customer/);
    await page.keyboard.press('Enter');
    await isAt(page, /^You declined/);
    await page.keyboard.press('Escape');
    await isAt(page, message);
  });

  test('the dialog is left and opened again, asks, and gives the focus back each time', async ({ page }) => {
    await writes(page);
    await reach(page, /^Ask to call/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await isAt(page, /^Send permission request$/);
    await page.keyboard.press('Escape');
    await isAt(page, /^Ask to call/);
    await page.keyboard.press(' ');
    await isAt(page, /^Send permission request$/);
    await reach(page, /^Send request$/);
    await page.keyboard.press('Enter');
    await isAt(page, /^Request sent$/);
    await reach(page, /^Close$/);
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await isAt(page, /^Ask to call/);
  });

  test('a call is placed as soon as the customer allows it, and again once it has ended', async ({ page }) => {
    await writes(page);
    for (const key of ['Enter', ' ']) {
      await reach(page, /^(Ask to call|Call)$/, 'Shift+Tab');
      await happens(page, amara('allow'));
      await isAt(page, /^Call$/);
      // the word stands there also while it loads
      await expect(callButton(page)).toBeEnabled();
      await page.keyboard.press(key);
      await expect(card(page)).toContainText('Ringing');
      await isAt(page, /^Calling…$/);
      await happens(page, amara('answer'));
      await expect(card(page)).toContainText('Ongoing');
      await isAt(page, /^In call/);
      await reach(page, /^End call$/);
      await page.keyboard.press('Enter');
      await isAt(page, /^Close$/);
      await page.keyboard.press('Enter');
      await expect(card(page)).toBeHidden();
    }
  });

  test('the feed is filtered and shown whole again; the list of what is ready opens and closes', async ({ page }) => {
    await writes(page);
    await reach(page, /^Status$/);
    await page.keyboard.press('Enter');
    await expect(feed(page).getByRole('menu', { name: 'Status' })).toBeVisible();
    await reach(page, /^Completed$/, 'ArrowDown');
    await page.keyboard.press(' ');
    await isAt(page, /^Completed$/);
    await page.keyboard.press('Escape');
    await isAt(page, /^Status: Completed$/);
    expect(await rows(page)).toEqual([]);
    await reach(page, /^Clear filters$/);
    await page.keyboard.press('Enter');
    await isAt(page, /^Direction$/);
    await expect.poll(() => rows(page)).toEqual(['Incoming call · Missed']);

    const list = page.locator('wa-readiness').getByRole('list');
    await reach(page, /to fix|Ready for calls/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(list).toBeVisible();
    await isAt(page, /to fix|Ready for calls/);
    await page.keyboard.press(' ');
    await expect(list).toBeHidden();
    await isAt(page, /to fix|Ready for calls/);
  });
});
