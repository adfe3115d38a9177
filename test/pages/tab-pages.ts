import type { BrowserContext, Page } from '@playwright/test';
import type { SimulatorServer } from './simulator-server.mjs';
import type {} from './tab/tab.js';

/** One open tab; its name is part of what it asks the server for. */
export interface OpenTab {
  readonly name: string;
  readonly page: Page;
}

/** The tabs of one browser, and what may become of them. */
export class TabPages {
  readonly open: OpenTab[] = [];
  #opened = 0;

  constructor(
    private readonly context: BrowserContext,
    private readonly server: SimulatorServer,
    /** What the pages are asked to be, besides their name. */
    private readonly query: Readonly<Record<string, string>> = {},
  ) {}

  async add(): Promise<OpenTab> {
    const tab = { name: `tab-${++this.#opened}`, page: await this.context.newPage() };
    this.open.push(tab);
    await tab.page.goto(`${this.server.url}/tab.html?${new URLSearchParams({ name: tab.name, ...this.query }).toString()}`);
    return tab;
  }

  async close(tab: OpenTab): Promise<void> {
    this.#drop(tab);
    await tab.page.close();
  }

  /** Its process dies without a word. */
  async crash(tab: OpenTab): Promise<void> {
    this.#drop(tab);
    await crash(tab.page);
  }

  async reload(tab: OpenTab): Promise<void> {
    this.server.streams.ending(tab.name);
    await tab.page.reload();
  }

  /** The tabs that hold a stream. */
  get leaders(): readonly OpenTab[] {
    const names = [...this.server.streams.open.values()];
    return this.open.filter(({ name }) => names.includes(name));
  }

  /** Names of the tabs that do not show exactly the backend's newest 50, live. */
  async behind(): Promise<readonly string[]> {
    const newest = latest(this.server);
    const shown = await Promise.all(this.open.map(({ page }) => page.evaluate(() => window.shown())));
    return this.open
      .filter((_, index) => shown[index]?.connection !== 'live' || sorted(shown[index].activities) !== newest)
      .map(({ name }) => name);
  }

  #drop(tab: OpenTab): void {
    this.server.streams.ending(tab.name);
    this.open.splice(this.open.indexOf(tab), 1);
  }
}

/** Kills the page's process, as a crash does. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {
    // nobody is left to answer
  });
  await crashed;
  await page.close();
}

const sorted = (ids: readonly string[]): string => [...ids].sort().join();

/** Ids of the newest 50 activities of the conversation. */
function latest({ simulator }: SimulatorServer): string {
  const newestFirst = [...simulator.conversation('order').activities].sort(
    (one, other) => other.at - one.at || (other.sequence ?? 0) - (one.sequence ?? 0),
  );
  return sorted(newestFirst.slice(0, 50).map(({ id }) => id));
}
