import { activities } from './activities.js';
import { activityDetails } from './activity-details.js';
import { activityFeed } from './activity-feed.js';
import { callButton } from './call-button.js';
import { callMarker } from './call-marker.js';
import { callSummary } from './call-summary.js';
import { stop } from './grammar.js';
import { sound } from './sound.js';
import { outcomes, statuses } from './call-statuses.js';
import { person } from './person.js';
import { permissionModal } from './permission-modal.js';
import { permissionStatus } from './permission-status.js';
import { reasons } from './reasons.js';
import { time } from './time.js';
import type { FirstMessages } from '../messages.js';

/** What is said on every page. */
export const hi: FirstMessages = {
  locale: 'hi',
  direction: 'ltr',
  stop,
  time,
  reasons,
  statuses,
  outcomes,
  activities,
  activityDetails,
  person,
  sound,
  callButton,
  callMarker,
  callSummary,
  activityFeed,
  permissionModal,
  permissionStatus,
};
