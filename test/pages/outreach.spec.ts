import { expect, type Page } from '@playwright/test';
import { test } from './strict-page.js';
import { focused, walk } from './focused.js';
import { callButton, complaintsOf, dialog, openDemo, phone, scenario } from './demo-page.js';

const tabs = (count: number) => Array.from({ length: count }, () => 'Tab');

/** The modal of the open conversation, by keyboard. */
async function ask(page: Page) {
  await expect(callButton(page)).toContainText('Ask to call');
  await callButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveAccessibleName(/^Ask to call Amara/);
}

/** The template that would be sent. */
const chosen = (page: Page) => dialog(page).getByRole('listbox', { name: 'Templates' }).getByRole('option', { selected: true });

/** What the dialog says to those who do not see it; the calls that may ring in it have a region of their own. */
const said = (page: Page) => dialog(page).getByRole('status').filter({ hasText: /\S/ });

test.describe('asking by keyboard alone', () => {
  test('writes a request, turns to the invite, sends it, and comes back to the button', async ({ page }) => {
    const complaints = complaintsOf(page);
    await openDemo(page);
    await ask(page);
    await expect(dialog(page)).toHaveAccessibleDescription(/hasn’t allowed calls/);
    expect(await focused(page)).toBe('Send permission request');
    expect(await walk(page, ...tabs(3))).toEqual(['Message', 'Cancel', 'Send request']);
    expect(await walk(page, 'Shift+Tab', 'Shift+Tab')).toEqual(['Cancel', 'Message']);
    await page.keyboard.type('May we call you about the table?');
    expect(await walk(page, 'Shift+Tab', 'ArrowDown')).toEqual(['Send permission request', 'Send call invite']);
    expect(await walk(page, ...tabs(5))).toEqual(['Message', 'Button', 'Valid for', 'Cancel', 'Send invite']);
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveAccessibleName('Invite sent');
    await expect(said(page)).toContainText('Invite sent. Amara can tap the button and call you.');
    expect(await focused(page)).toBe('Invite sent');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    expect(await focused(page)).toContain('Ask to call');
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('radio', { name: 'Send call invite' })).toBeFocused();
    expect(await walk(page, 'ArrowUp', 'Tab')).toEqual(['Send permission request', 'Message']);
    await expect(dialog(page).getByRole('textbox', { name: 'Message' })).toHaveValue('May we call you about the table?');
    expect(complaints).toEqual([]);
  });

  test('picks a template, is told what is missing, fills it in and sends it', async ({ page }) => {
    await openDemo(page);
    await scenario(page, 'Close').press('Enter');
    await ask(page);
    await expect(dialog(page).getByRole('listbox')).toBeVisible();
    expect(await walk(page, ...tabs(4))).toEqual(['Search templates', 'Language', 'Status', 'Templates']);
    await page.keyboard.press('Home');
    await expect(chosen(page)).toHaveAccessibleName(/order_call_permission Approved/);
    expect(await walk(page, ...tabs(7))).toEqual([
      'New template',
      'Value of {{1}}',
      'Value of {{2}}',
      'Edit',
      'Duplicate',
      'Cancel',
      'Send request',
    ]);
    await page.keyboard.press('Enter');
    const missing = dialog(page).getByRole('textbox', { name: 'Value of {{2}}' });
    await expect(missing).toBeFocused();
    await expect(missing).toHaveAccessibleDescription(/Fill in \{\{2\}\} before sending\./);
    await page.keyboard.type('48213');
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page)).toHaveAccessibleName('Request sent');
    await expect(said(page)).toContainText('Request sent.');
    await expect(phone(page)).toContainText('Hi Amara, may we call you about order 48213?');
  });

  test('goes from the picker to the create screen and back, and loses nothing by Escape', async ({ page }) => {
    await openDemo(page);
    await scenario(page, 'Close').press('Enter');
    await ask(page);
    await dialog(page).getByRole('button', { name: 'New template' }).press('Enter');
    await expect(dialog(page).getByRole('heading', { name: 'New template' })).toBeFocused();
    expect(await walk(page, ...tabs(9))).toEqual([
      'Permission request',
      'Call invite',
      'Name',
      'Category',
      'Language',
      'Header (optional)',
      'Body',
      'Add variable',
      'Footer (optional)',
    ]);
    expect(await walk(page, ...Array.from({ length: 6 }, () => 'Shift+Tab'))).toContain('Name');
    await page.keyboard.type('half_a_template');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await ask(page);
    await dialog(page).getByRole('button', { name: 'New template' }).press('Enter');
    await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toHaveValue('half_a_template');
    await expect(dialog(page).getByRole('heading', { name: 'New template' })).toBeFocused();
    expect(await walk(page, 'Shift+Tab')).toEqual(['Back to templates']);
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('button', { name: 'New template' })).toBeFocused();
    await expect(said(page).last()).toHaveText('Back to the templates');
  });
});

/** Typing is written down twice a second: waits until these words are on disk. */
const isWritten = (page: Page, words: string) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const found: unknown[] = [];
        for (const { name } of await indexedDB.databases()) {
          const opened = indexedDB.open(name ?? '');
          await new Promise((resolve) => (opened.onsuccess = resolve));
          const { result: database } = opened;
          if (database.objectStoreNames.contains('drafts')) {
            const all = database.transaction('drafts').objectStore('drafts').getAll();
            await new Promise((resolve) => (all.onsuccess = resolve));
            found.push(all.result);
          }
          database.close();
        }
        return JSON.stringify(found);
      }),
    )
    .toContain(words);

test('what was typed outlives a reload: the text, the choice and the values', async ({ page }) => {
  await openDemo(page);
  await ask(page);
  await dialog(page).getByRole('textbox', { name: 'Message' }).fill('Half a sentence');
  await isWritten(page, 'Half a sentence');
  await page.reload();
  await ask(page);
  await expect(dialog(page).getByRole('textbox', { name: 'Message' })).toHaveValue('Half a sentence');
  await page.keyboard.press('Escape');
  await scenario(page, 'Close').click();
  await ask(page);
  await dialog(page)
    .getByRole('option', { name: /order_call_permission/ })
    .click();
  await dialog(page).getByRole('textbox', { name: 'Value of {{2}}' }).fill('48213');
  await isWritten(page, '48213');
  await page.reload();
  await ask(page);
  await expect(chosen(page)).toHaveAccessibleName(/order_call_permission/);
  await expect(dialog(page).getByRole('textbox', { name: 'Value of {{2}}' })).toHaveValue('48213');
  await dialog(page).getByText('Show my text').click();
  await expect(dialog(page)).toContainText('Half a sentence');
});

test('what was typed outlives a reload right after the last key', async ({ page }) => {
  await openDemo(page);
  for (const words of ['One sentence', 'Another one', 'A third']) {
    await ask(page);
    const message = dialog(page).getByRole('textbox', { name: 'Message' });
    await message.fill('');
    await message.pressSequentially(words);
    await page.reload();
    await ask(page);
    await expect(message).toHaveValue(words);
    await page.keyboard.press('Escape');
  }
});
