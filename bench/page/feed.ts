import '../../src/define/activity-feed.js';
import '../../src/define/calling.js';
import { createCalling } from '../../src/calling/create-calling.js';
import { latestActivities } from '../../src/domain/activity-log.js';
import { databaseName, type StoreOwner } from '../../src/store/open-store.js';
import { silent } from './desk.js';
import { rest, type Case } from './figure.js';
import { handWrittenFeed } from './hand-written-feed.js';
import { conversationAt, fifty, filled, open, ownerOf } from './saved-rows.js';

const conversation = conversationAt(0);

/** From here to 50 rows that have their place on the page. */
function untilLaidOut(show: () => Element): Promise<number> {
  const began = performance.now();
  const root = show().shadowRoot;
  return new Promise((resolve, reject) => {
    const look = () => {
      const rows = root?.querySelectorAll('li.row');
      if (rows?.length !== latestActivities) return;
      changes.disconnect();
      const isThere = (rows[latestActivities - 1]?.getBoundingClientRect().height ?? 0) > 0;
      if (isThere) resolve(performance.now() - began);
      else reject(new Error('The rows have no place.'));
    };
    const changes = new MutationObserver(look);
    if (root) changes.observe(root, { childList: true, subtree: true });
    look();
  });
}

/** The tags as a host writes them, or around a desk that was made elsewhere. */
function feedIn(desk: HTMLElementTagNameMap['wa-calling']): Element {
  const feed = document.createElement('wa-activity-feed');
  feed.conversation = conversation;
  desk.append(feed);
  document.body.append(desk);
  return feed;
}

async function tags(owner: StoreOwner): Promise<number> {
  await rest();
  const desk = document.createElement('wa-calling');
  const took = await untilLaidOut(() => {
    Object.assign(desk, { ...owner, adapter: silent });
    return feedIn(desk);
  });
  desk.remove();
  return took;
}

async function madeDesk(owner: StoreOwner, encryptWith?: CryptoKey): Promise<number> {
  await rest();
  const desk = document.createElement('wa-calling');
  const took = await untilLaidOut(() => {
    desk.calling = createCalling({ adapter: silent, owner, ...(encryptWith && { encryptWith }) });
    return feedIn(desk);
  });
  desk.calling?.close();
  desk.remove();
  return took;
}

async function byHand(owner: StoreOwner): Promise<number> {
  await rest();
  let list: HTMLElement | undefined;
  const took = await untilLaidOut(() => {
    list = handWrittenFeed(databaseName(owner), conversation); // opens the database
    document.body.append(list);
    return list;
  });
  list?.remove();
  return took;
}

export const feed: Case = {
  what: () => '`<wa-activity-feed>` to 50 rows laid out',
  floor: 'a hand-written list on raw IndexedDB',
  atMost: 1.3,
  isShort: true,
  async prepare(rows) {
    const owner = await filled(rows);
    return { ours: () => tags(owner), floor: () => byHand(owner) };
  },
};

export const encryption: Case = {
  what: () => '`<wa-activity-feed>` with an encrypted history',
  floor: 'the same in clear',
  atMost: 1.05,
  isShort: true,
  async prepare() {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const [sealed, clear] = [ownerOf('with a key'), ownerOf('without a key')];
    for (const [owner, encryptWith] of [[sealed, key] as const, [clear, undefined] as const]) {
      const store = open(owner, { encryptWith });
      await store.keepActivities(conversation, fifty(conversation));
      store.close();
    }
    return { ours: () => madeDesk(sealed, key), floor: () => madeDesk(clear) };
  },
};
