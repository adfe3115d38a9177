import { expect } from '@playwright/test';
import { test } from './strict-page.js';
import { callButton, card, complaintsOf, feed, openChat, openDemo, phone, ringing, scenario, startCall, twoAgents } from './demo-page.js';
import { loudest } from './sound.js';

test.describe('one agent, two customers', () => {
  test('sees two cards, and ends the first call for the second', async ({ page }) => {
    await openDemo(page);
    await expect(feed(page)).toContainText('Live');
    await scenario(page, 'Second calls').click();
    await startCall(page);
    await openChat(page, 'Diego Ramos');
    await phone(page).getByRole('button', { name: 'Call' }).click();
    await openChat(page, 'Mei Tanaka');
    await phone(page).getByRole('button', { name: 'Call' }).click();
    await expect(ringing(page)).toContainText('2 incoming WhatsApp calls');
    await expect(ringing(page)).toContainText('You are in a call with Amara Okafor. Answering ends it.');
    await ringing(page).getByRole('button', { name: 'End and answer', exact: true }).click();
    await expect(card(page)).toContainText(/Ongoing.*Diego Ramos/s);
    await openChat(page, 'Amara Okafor');
    await expect(card(page)).toContainText('Completed');
  });

  test('is asked before a call ends for another that is dialled', async ({ page }) => {
    await openDemo(page);
    await openChat(page, 'Diego Ramos');
    await scenario(page, 'Allow').click();
    await openChat(page, 'Amara Okafor');
    await startCall(page);
    await openChat(page, 'Diego Ramos');
    await callButton(page).click();
    await expect(page.locator('wa-call-button').first()).toContainText('You are in a call with Amara');
    await page.getByRole('button', { name: 'End and call' }).click();
    await phone(page).getByRole('button', { name: 'Answer' }).click();
    await expect(card(page)).toContainText(/Ongoing.*Diego Ramos/s);
    await openChat(page, 'Amara Okafor');
    await expect(card(page)).toContainText('Completed');
  });
});

test.describe('two agents in two tabs', () => {
  test('are rung both; the first to answer has the call, and the other is told who', async ({ page, context }) => {
    const { priya, jonas } = await twoAgents(context, page);
    const complaints = complaintsOf(jonas);
    await phone(priya).getByRole('button', { name: 'Call' }).click();
    await expect(ringing(priya)).toContainText('Amara Okafor');
    await ringing(jonas).getByRole('button', { name: 'Answer' }).click();
    await expect(card(jonas)).toContainText('Ongoing');
    await expect(ringing(priya)).toContainText('Jonas answered');
    await expect(ringing(priya).getByRole('button', { name: 'Answer' })).toBeHidden();
    await expect(phone(priya)).toContainText('In call');
    expect(complaints).toEqual([]);
  });

  test('one declines for themselves: it rings on for the other', async ({ page, context }) => {
    const { priya, jonas } = await twoAgents(context, page);
    await phone(priya).getByRole('button', { name: 'Call' }).click();
    await expect(ringing(jonas).getByRole('button', { name: 'Answer' })).toBeVisible();
    await ringing(priya).getByRole('button', { name: 'Decline', exact: true }).click();
    await expect(ringing(priya).getByRole('button', { name: 'Answer' })).toBeHidden();
    await expect(phone(priya)).toContainText('Calling');
    await ringing(jonas).getByRole('button', { name: 'Answer' }).click();
    await expect(card(jonas)).toContainText('Ongoing');
  });

  test('are rung neither while calls are assigned to nobody', async ({ page, context }) => {
    const { priya, jonas } = await twoAgents(context, page);
    await scenario(priya, 'Unassigned').click();
    await expect(scenario(jonas, 'Unassigned')).toHaveAttribute('aria-pressed', 'true');
    await phone(priya).getByRole('button', { name: 'Call' }).click();
    await expect(phone(jonas)).toContainText('Calling');
    for (const tab of [priya, jonas]) await expect(ringing(tab).getByRole('button', { name: 'Answer' })).toBeHidden();
    await phone(priya).getByRole('button', { name: 'Hang up' }).click();
    for (const tab of [priya, jonas]) await expect(card(tab)).toContainText('Missed');
  });

  test('one lets the customer wait, and takes them back', async ({ page, context }) => {
    const { priya, jonas } = await twoAgents(context, page);
    await startCall(priya);
    await card(priya).getByRole('button', { name: 'Hold' }).click();
    await expect(phone(priya)).toContainText('On hold');
    await expect(card(priya)).toContainText(/on hold/i);
    await card(priya).getByRole('button', { name: 'Resume' }).click();
    await expect(phone(jonas)).toContainText('In call');
  });

  test('one hands the customer to the other, who answers and hears them', async ({ page, context }) => {
    const { priya, jonas } = await twoAgents(context, page);
    await startCall(priya);
    await card(priya).getByRole('button', { name: 'Transfer' }).click();
    await card(priya).getByRole('button', { name: /Jonas/ }).click();
    await expect(card(priya)).toContainText('Completed');
    await ringing(jonas).getByRole('button', { name: 'Answer' }).click();
    await expect(card(jonas)).toContainText('Ongoing');
    await expect(phone(priya)).toContainText('In call');
    await expect.poll(() => loudest(priya), { timeout: 20_000 }).toBeGreaterThan(0.05);
  });
});
