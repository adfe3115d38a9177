import { expect, type BrowserContext, type Page } from '@playwright/test';
import type {} from '../../demo/main.js';

/** The demo as a person sees it: what stands where. */
export const feed = (page: Page) => page.locator('wa-activity-feed');
export const phone = (page: Page) => page.getByRole('region', { name: 'The customer’s phone' });
export const events = (page: Page) => page.getByRole('region', { name: 'Events that the page hears' });
export const card = (page: Page) => page.locator('wa-call-panel');
export const ringing = (page: Page) => page.locator('wa-incoming-call');
export const dialog = (page: Page) => page.getByRole('dialog');
export const callButton = (page: Page) => page.locator('wa-call-button').getByRole('button').first();
export const scenario = (page: Page, name: string) => page.getByRole('banner').getByRole('button', { name, exact: true });

export const openChat = (page: Page, name: string) => page.getByRole('button', { name }).and(page.locator('.chat-item')).click();

/** The sentences of the feed, newest first. */
export const rows = (page: Page) => feed(page).locator('[part~="sentence"]').allInnerTexts();

/** Everything that the page complained about. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} (${message.location().url})`));
  return complaints;
}

export async function openDemo(page: Page, query = '') {
  await page.goto(`/${query}`);
  await expect(page.getByRole('heading', { name: 'Amara Okafor', level: 1 })).toBeVisible();
}

/** Both agents at work, each in a tab of one browser. */
export async function twoAgents(context: BrowserContext, priya: Page) {
  await openDemo(priya);
  const jonas = await context.newPage();
  await openDemo(jonas, '?agent=jonas');
  for (const page of [priya, jonas]) await expect(feed(page)).toContainText('Live');
  return { priya, jonas };
}

/** Calls Amara, who picks up. */
export async function startCall(page: Page) {
  await scenario(page, 'Allow').click();
  await expect(callButton(page)).toContainText(/^\s*Call\s*$/);
  await callButton(page).click();
  await phone(page).getByRole('button', { name: 'Answer' }).click();
  await expect(card(page)).toContainText('Ongoing');
}
