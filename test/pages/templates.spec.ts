import { expect } from '@playwright/test';
import { test } from './strict-page.js';
import { complaintsOf, openDemo, phone } from './demo-page.js';

test('a template is written, rejected, changed, approved and sent, by keyboard and under a strict policy', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openDemo(page);
  await page.getByRole('button', { name: 'Templates' }).click();
  const dialog = page.getByRole('dialog', { name: 'Templates' });
  await dialog.getByRole('button', { name: 'Invites' }).press('Enter');
  await dialog.getByRole('button', { name: 'New template' }).press('Enter');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('order_follow_up');
  await dialog.getByRole('textbox', { name: 'Body' }).fill('Hi , tap to talk about your order.');
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await dialog.getByRole('button', { name: 'Add variable' }).press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Body' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Example for {{1}}' }).fill('Amara');
  await dialog.getByRole('button', { name: 'Send for review' }).press('Enter');
  await expect(dialog.getByRole('status').last()).toContainText('In review');

  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Template' }).getByRole('button', { name: 'Reject' }).click();
  await page.getByRole('button', { name: 'Templates' }).click();
  await expect(dialog).toContainText('Rejected by WhatsApp');
  await dialog.getByRole('textbox', { name: 'Body' }).fill('Hi {{1}}, tap to talk to us about your order.');
  await dialog.getByRole('button', { name: 'Send again for review' }).press('Enter');
  await expect(dialog).toContainText('You will see WhatsApp’s answer here');

  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Template' }).getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('button', { name: 'Templates' }).click();
  await expect(dialog).toContainText('Ready to send');
  await dialog.getByRole('button', { name: 'Back to templates' }).last().press('Enter');
  const option = dialog.getByRole('option', { name: /order_follow_up/ });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(dialog.getByRole('listbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(phone(page)).toContainText('Hi Amara, tap to talk to us about your order.');
  expect(complaints).toEqual([]);
});
