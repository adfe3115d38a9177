import { activities } from './id/activities.js';
import { activityDetails } from './id/activity-details.js';
import { activityFeed } from './id/activity-feed.js';
import { callButton } from './id/call-button.js';
import { callMarker } from './id/call-marker.js';
import { callPanel } from './id/call-panel.js';
import { callSummary } from './id/call-summary.js';
import { readiness } from './id/readiness.js';
import { incomingCall } from './id/incoming-call.js';
import { sound } from './id/sound.js';
import { outcomes, statuses } from './id/call-statuses.js';
import { person } from './id/person.js';
import { permissionModal } from './id/permission-modal.js';
import { permissionStatus } from './id/permission-status.js';
import { reasons } from './id/reasons.js';
import { templateEditor } from './id/template-editor.js';
import { templatePicker } from './id/template-picker.js';
import { time } from './id/time.js';
import type { Messages } from './messages.js';

/** Indonesian. */
export const id: Messages = {
  locale: 'id',
  direction: 'ltr',
  stop: '.',
  time,
  reasons,
  statuses,
  outcomes,
  activities,
  activityDetails,
  person,
  sound,
  incomingCall,
  callButton,
  callMarker,
  callPanel,
  callSummary,
  readiness,
  activityFeed,
  permissionModal,
  permissionStatus,
  templateEditor,
  templatePicker,
};
