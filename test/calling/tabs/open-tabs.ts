import { Browser, soon, type Tab } from './browser.js';

/** The browser of the test that runs. */
export let browser: Browser;

/** Begins with no tab open. */
export function startBrowser(): void {
  browser = new Browser();
}

/** Gives every test a browser of its own. */
export function eachInItsOwnBrowser(): void {
  beforeEach(startBrowser);
  afterEach(() => browser.end());
}

/** Opens so many tabs, one after the other, and waits until each hears. */
export async function open(count: number, parts = {}): Promise<Tab[]> {
  const tabs: Tab[] = [];
  for (let number = 0; number < count; number++) {
    const tab = browser.open(parts);
    tabs.push(tab);
    await soon(() => tab.connections.includes('live'), 'the new tab hears the stream');
  }
  return tabs;
}

export const allKnowAll = () => soon(() => [...browser.tabs].every(({ knowsAll }) => knowsAll), 'every tab knows every piece of news');
export const somebodyLeads = () => soon(() => browser.leader !== undefined, 'a tab leads');

/** Name of the lock that the leader of these tests holds; of the channel too. */
export async function ourLock(): Promise<string> {
  const { held = [] } = await navigator.locks.query();
  return held.map(({ name }) => name ?? '').find((name) => name.includes(browser.backend.tenant)) ?? '';
}
