import { hashedId } from '../../store/hashed-id.js';
import type { Owner } from '../cache.js';

/** Grows with every change of what tabs say to each other: different versions do not talk, and each has its own stream. */
const wireVersion = 1;

/** Names the lock and the channel of the tabs in which this agent is signed in. */
export const streamName = (owner: Owner, version = wireVersion): string => nameAmongTabs(owner, 'stream', version);

/** Names something of the tabs in which this agent is signed in. Readable by every script of the page's origin. */
export const nameAmongTabs = ({ tenant, agent }: Owner, what: string, version = wireVersion): string =>
  `wa-calling/${version}/${tenant}/${hashedId(agent)}/${what}`;
