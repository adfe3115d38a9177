import { minute, type Duration, type Instant } from '../domain/instant.js';
import type { CallNow } from './conversation.js';

/** How long an ended call is shown, and open to correction. */
export const afterglow: Duration = minute;

/** Does a conversation show this call: while it lives, and for a while after its end? */
export const isShown = (call: CallNow, now: Instant): boolean => call.live || now < (call.endedAt ?? now) + afterglow;

/** The desk shows no call that rings or dials for somebody else. */
export const isShownOnDesk = (call: CallNow, now: Instant): boolean =>
  isShown(call, now) && (call.mine || !call.live || call.status === 'ongoing');
