import { systemClock, type Clock } from '../clock.js';
import { latestActivities, mergeActivities } from '../domain/activity-log.js';
import type { Activity } from '../domain/activity.js';
import type { Instant } from '../domain/instant.js';
import { hashedId } from './hashed-id.js';
import { keepableActivities, keepableConversations } from './keepable.js';
import { storeLimits } from './limits.js';
import { restoredDraft, type StoredDraft } from './stored-draft.js';
import { intentsOf, isFinal, isOutcome, restoredIntent, type KnownIntent } from './stored-intent.js';
import { restoredTemplateDraft, type StoredTemplateDraft } from './stored-template-draft.js';
import type { Store, StoredConversation } from './store.js';

export interface MemoryStore extends Store {
  /** All that it holds, by hashed ids: for moving it to a disk that came back. */
  readonly held: {
    readonly activities: ReadonlyMap<string, readonly Activity[]>;
    readonly conversations: ReadonlyMap<string, StoredConversation>;
    readonly drafts: ReadonlyMap<string, HeldDraft<StoredDraft>>;
    readonly templateDrafts: ReadonlyMap<string, HeldDraft<StoredTemplateDraft>>;
    readonly intents: ReadonlyMap<string, KnownIntent>;
  };
}

interface HeldDraft<D> {
  readonly draft: D;
  readonly at: Instant;
}

/** The store without a disk: the same answers, gone with the page. */
export function memoryStore(clock: Clock = systemClock): MemoryStore {
  const activities = new Map<string, readonly Activity[]>();
  const conversations = new Map<string, StoredConversation>();
  const drafts = new Map<string, HeldDraft<StoredDraft>>();
  const templateDrafts = new Map<string, HeldDraft<StoredTemplateDraft>>();
  const intents = new Map<string, KnownIntent>();
  const everything = [activities, conversations, drafts, templateDrafts, intents];
  let closed = false;
  const young = <D>(held: HeldDraft<D> | undefined): D | undefined =>
    held && Math.abs(clock.now() - held.at) < storeLimits.draftLife ? held.draft : undefined;
  return {
    kind: 'memory',
    held: { activities, conversations, drafts, templateDrafts, intents },
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
    async draft(conversation) {
      return young(drafts.get(hashedId(conversation)));
    },
    async drafted(conversations) {
      return conversations.filter((conversation) => drafts.has(hashedId(conversation)));
    },
    async keepDraft(conversation, given) {
      const draft = restoredDraft(given);
      if (!closed && draft) drafts.set(hashedId(conversation), { draft, at: clock.now() });
    },
    async dropDraft(conversation) {
      drafts.delete(hashedId(conversation));
    },
    async templateDraft(of) {
      return young(templateDrafts.get(hashedId(of)));
    },
    async keepTemplateDraft(of, given) {
      const draft = restoredTemplateDraft(given);
      if (!closed && draft) templateDrafts.set(hashedId(of), { draft, at: clock.now() });
    },
    async dropTemplateDraft(of) {
      templateDrafts.delete(hashedId(of));
    },
    async keepIntent(given) {
      const intent = restoredIntent(given);
      if (!closed && intent && !intents.has(intent.key)) intents.set(intent.key, intent);
      for (const { key, at, outcome } of intents.values()) if (outcome && at + storeLimits.settledLife <= clock.now()) intents.delete(key);
      return false;
    },
    async settleIntent(key, outcome) {
      const intent = intents.get(key);
      if (intent && isOutcome(outcome) && !isFinal(intent.outcome)) intents.set(key, { ...intent, outcome });
    },
    async openIntents(conversation) {
      return intentsOf(
        [...intents.values()].filter(({ outcome }) => !outcome),
        conversation,
      );
    },
    async intents(conversation, since) {
      return intentsOf([...intents.values()], conversation).filter(({ at }) => at >= since);
    },
    async forget(conversation, what) {
      const key = hashedId(conversation);
      for (const part of [activities, conversations]) part.delete(key);
      if (what === 'history') return;
      drafts.delete(key);
      for (const intent of intents.values()) if (intent.conversation === key) intents.delete(intent.key);
    },
    async wipe() {
      for (const part of everything) part.clear();
    },
    close() {
      closed = true;
      for (const part of everything) part.clear();
    },
  };
}
