import { asked, callsUsedUp, requestsUsedUp, tuesday } from '../../../demo/gallery/states.js';
import type { ConversationState, Draft } from '../../../src/calling/conversation.js';
import { day, hour } from '../../../src/domain/instant.js';
import { product, type Policy } from '../../../src/domain/policy.js';
import type { Reason } from '../../../src/domain/reason.js';
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

export { asked as waiting, callsUsedUp, requestsUsedUp as weekUsedUp, tuesday };

export const allowed: Partial<ConversationState> = {
  permission: { status: 'temporary', since: now, until: now + 7 * day, missedInARow: 0 },
  mayCall: { ok: true },
};

export const closed: Partial<ConversationState> = { window: { open: false, closesAt: now - 3 * hour }, forms: ['template'] };

export const failed = (
  because: Reason,
  more: { until?: number; details?: string; platformCode?: number } = {},
): Partial<ConversationState> => ({
  outreach: { status: 'failed', kind: 'request', failure: { because, ...more } },
});
