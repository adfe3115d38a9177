import type { CallingFact } from '../../calling/calling.js';
import type { CallingEventMap } from '../../events.js';

/** The event that tells the page of a fact. */
export const factEvents = {
  'call.started': 'wa-call-started',
  'call.ended': 'wa-call-ended',
  'permission.changed': 'wa-permission-changed',
  failed: 'wa-calling-failed',
} as const satisfies Record<CallingFact['type'], keyof CallingEventMap>;
