import { activities } from './es/activities.js';
import { activityDetails } from './es/activity-details.js';
import { activityFeed } from './es/activity-feed.js';
import { callButton } from './es/call-button.js';
import { callMarker } from './es/call-marker.js';
import { callPanel } from './es/call-panel.js';
import { callSummary } from './es/call-summary.js';
import { readiness } from './es/readiness.js';
import { incomingCall } from './es/incoming-call.js';
import { sound } from './es/sound.js';
import { outcomes, statuses } from './es/call-statuses.js';
import { person } from './es/person.js';
import { permissionModal } from './es/permission-modal.js';
import { permissionStatus } from './es/permission-status.js';
import { reasons } from './es/reasons.js';
import { templateEditor } from './es/template-editor.js';
import { templatePicker } from './es/template-picker.js';
import { time } from './es/time.js';
import type { Messages } from './messages.js';

/** Spanish that is at home on both sides of the Atlantic. */
export const es: Messages = {
  locale: 'es',
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
