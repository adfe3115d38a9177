import type { ConversationState, Draft } from '../../../src/calling/conversation.js';
import { day, hour, minute } from '../../../src/domain/instant.js';
import { product, type Policy } from '../../../src/domain/policy.js';
import type { Reason } from '../../../src/domain/reason.js';
import { no } from '../../../src/domain/verdict.js';
import { freshMemory, type DialogMemory } from '../../../src/elements/permission-modal/dialog-memory.js';
import { permissionModalView, type PermissionModalView } from '../../../src/elements/permission-modal/permission-modal.view.js';
import type { Scene } from '../../../src/elements/permission-modal/scene.js';
import { en } from '../../../src/i18n/en.js';
import { formatOf } from '../../../src/i18n/format.js';
import { pictureTime as now, quietState } from '../fake-desk.js';

export { now };

/** The moments of the pictures, in UTC. */
export const scene = (state: Partial<ConversationState> = {}, memory: Partial<DialogMemory> = {}, policy: Policy = product): Scene => ({
  state: { ...quietState, ...state },
  messages: en,
  format: formatOf({ ...en, timeZone: 'UTC' }),
  policy,
  now,
  memory: { ...freshMemory, ...memory },
});

export const view = (state?: Partial<ConversationState>, memory?: Partial<DialogMemory>): PermissionModalView =>
  permissionModalView(scene(state, memory));

/** The last action is the one that the dialog is for. */
export const primaryOf = ({ actions }: PermissionModalView) => actions.at(-1);

export const draft = (more: Partial<Draft>): Pick<ConversationState, 'draft'> => ({ draft: { ...quietState.draft, ...more } });

export const tuesday = Date.UTC(2026, 9, 20, 14, 5);

/** Both requests of the week are used. */
export const weekUsedUp: Partial<ConversationState> = {
  mayRequest: no('request-limit', tuesday),
  allowances: {
    ...quietState.allowances,
    request: [
      { within: day, max: 1, used: 0 },
      { within: 7 * day, max: 2, used: 2, freesAt: tuesday },
    ],
  },
};

/** Jonas asked 2 h ago. */
export const waiting: Partial<ConversationState> = {
  permission: {
    status: 'requested',
    since: now - 2 * hour,
    until: now + 7 * day - 2 * hour,
    missedInARow: 0,
    request: {
      id: 'r1',
      sentAt: now - 2 * hour,
      at: now - 2 * hour,
      status: 'pending',
      by: { kind: 'agent', id: 'jonas', name: 'Jonas Weber' },
      text: 'Hi Amara, may we call you about the exchange of your oak table?',
    },
  },
  mayRequest: no('request-limit', now + 22 * hour),
  allowances: {
    ...quietState.allowances,
    request: [
      { within: day, max: 1, used: 1, freesAt: now + 22 * hour },
      { within: 7 * day, max: 2, used: 1 },
    ],
  },
};

export const allowed: Partial<ConversationState> = {
  permission: { status: 'temporary', since: now, until: now + 7 * day, missedInARow: 0 },
  mayCall: { ok: true },
};

export const callsUsedUp: Partial<ConversationState> = {
  ...allowed,
  mayCall: no('call-limit', now + 23 * hour + 17 * minute),
  allowances: { ...quietState.allowances, call: [{ within: day, max: 10, used: 10, freesAt: now + 23 * hour + 17 * minute }] },
};

export const closed: Partial<ConversationState> = { window: { open: false, closesAt: now - 3 * hour }, forms: ['template'] };

export const failed = (
  because: Reason,
  more: { until?: number; details?: string; platformCode?: number } = {},
): Partial<ConversationState> => ({
  outreach: { status: 'failed', kind: 'request', failure: { because, ...more } },
});
