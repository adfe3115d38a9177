import type { Owner } from '../cache.js';
import { loadStores } from '../load-stores.js';

/** Grows with every change of what tabs say to each other: different versions do not talk, and each has its own stream. */
const wireVersion = 1;

/** Names the lock and the channel of the tabs in which this agent is signed in. */
export const streamName = (owner: Owner, version = wireVersion): Promise<string> => nameAmongTabs(owner, 'stream', version);

/** Names something of the tabs in which this agent is signed in. Readable by every script of the page's origin. */
export async function nameAmongTabs({ tenant, agent }: Owner, what: string, version = wireVersion): Promise<string> {
  const { hashedId } = await loadStores();
  return `wa-calling/${version}/${tenant}/${hashedId(agent)}/${what}`;
}
