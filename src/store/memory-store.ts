import { latestActivities, mergeActivities } from '../domain/activity-log.js';
import type { Activity } from '../domain/activity.js';
import { hashedId } from './hashed-id.js';
import { keepableActivities, keepableConversations } from './keepable.js';
import type { Store, StoredConversation } from './store.js';

export interface MemoryStore extends Store {
  /** All that it holds, by hashed ids: for moving it to a disk that came back. */
  readonly held: {
    readonly activities: ReadonlyMap<string, readonly Activity[]>;
    readonly conversations: ReadonlyMap<string, StoredConversation>;
  };
}

/** The store without a disk: the same answers, gone with the page. */
export function memoryStore(): MemoryStore {
  const activities = new Map<string, readonly Activity[]>();
  const conversations = new Map<string, StoredConversation>();
  let closed = false;
  return {
    kind: 'memory',
    held: { activities, conversations },
    async activities(conversation, limit) {
      const rows = activities.get(hashedId(conversation)) ?? [];
      return rows.slice(0, Math.max(0, limit)).map((row) => ({ ...row, conversation }));
    },
    async keepActivities(conversation, rows) {
      if (closed) return;
      const key = hashedId(conversation);
      activities.set(key, mergeActivities(activities.get(key) ?? [], keepableActivities(rows), latestActivities));
    },
    async conversations(ids) {
      return ids.flatMap((id) => {
        const known = conversations.get(hashedId(id));
        return known ? [{ ...known, id }] : [];
      });
    },
    async keepConversations(rows) {
      if (closed) return;
      for (const row of keepableConversations(rows)) conversations.set(row.id, row);
    },
    async forget(conversation) {
      activities.delete(hashedId(conversation));
      conversations.delete(hashedId(conversation));
    },
    async wipe() {
      activities.clear();
      conversations.clear();
    },
    close() {
      closed = true;
      activities.clear();
      conversations.clear();
    },
  };
}
